import type { Language } from "../../../domain/profile"
import { ar } from "./ar"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import { nl } from "./nl"
import type { Words } from "./words"

/** The words of every language; one that is missing does not compile. */
export const WORDS: Record<Language, Words> = { en, ar, fr, nl, de }
