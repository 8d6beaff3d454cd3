import { LANGUAGES, type Language } from "../../domain/profile"
import type { Direction } from "../layout/blocks"
import { ar } from "./ar"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import type { Labels } from "./labels"
import { nl } from "./nl"

const LABELS: Record<Language, Labels> = { en, ar, fr, nl, de }

/** How a document's language is printed. */
export interface Tongue {
  labels: Labels
  /** BCP 47, for numbers, dates and countries. */
  locale: string
  direction: Direction
}

/** The words, formats and direction for a document's language; English where the language is not known. */
export function tongueOf(tag: string): Tongue {
  const wanted = tag.toLowerCase().split("-")[0]
  const language = LANGUAGES.find((known) => known === wanted) ?? LANGUAGES[0]
  return { labels: LABELS[language], locale: localeOf(tag, language), direction: language === "ar" ? "rtl" : "ltr" }
}

function localeOf(tag: string, language: Language): string {
  const locale = parse(tag, language) ?? new Intl.Locale(language)
  // Plain English writes 5 January 2026: no reader takes the month for the day.
  const region = locale.language === "en" ? (locale.region ?? "GB") : locale.region
  return new Intl.Locale(locale.baseName, { region, calendar: "gregory", numberingSystem: "latn" }).toString()
}

function parse(tag: string, language: Language): Intl.Locale | null {
  try {
    const locale = new Intl.Locale(tag)
    return locale.language === language ? locale : null
  } catch {
    return null
  }
}
