import type { Language } from "../../../domain/languages"
import { ar } from "./ar"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import type { HostedPageWords } from "./hosted-page-words"
import { nl } from "./nl"

/** What the hosted pages say in the plugin's own languages; one that is missing does not compile. */
export const HOSTED_PAGE_WORDS: Record<Language, HostedPageWords> = { en, ar, fr, nl, de }
