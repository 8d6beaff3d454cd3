import { InvoicingError } from "../../domain/errors"
import { LANGUAGES, type Language } from "../../domain/profile"
import type { Direction } from "../layout/blocks"
import { ar } from "./ar"
import { completed } from "./complete"
import { de } from "./de"
import { en } from "./en"
import { fr } from "./fr"
import type { Labels, SomeLabels } from "./labels"
import { nl } from "./nl"

const OWN: Record<Language, Labels> = { en, ar, fr, nl, de }
const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"])

const words = new Map<string, Labels>(Object.entries(OWN))

/** How a document's language is printed. */
export interface Tongue {
  /** Key of the language whose words are printed, e.g. "de" for a document in "de-CH". */
  language: string
  labels: Labels
  /** BCP 47, for numbers, dates and countries. */
  locale: string
  direction: Direction
}

/**
 * Adds a language, or words of its own for one or for a region: "pl", "de", "de-at".
 * Words left out come from `fallback`, or else from the language without its region, or else from English.
 * Throws `cannot-print` when `tag` or `fallback` is no language that is known.
 */
export function registerLanguage(tag: string, labels: SomeLabels, fallback?: string): void {
  const key = parse(tag)?.baseName.toLowerCase()
  if (key === undefined || (fallback !== undefined && !words.has(fallback.toLowerCase()))) {
    throw new InvoicingError("cannot-print", `"${key === undefined ? tag : fallback}" is no language that is known: write it as in BCP 47, and register a fallback first.`)
  }
  const others = words.get(fallback?.toLowerCase() ?? chain(key).find((known) => known !== key && words.has(known)) ?? LANGUAGES[0]) ?? en
  words.set(key, completed(labels, others))
}

/** Whether a language (BCP 47) has words of its own, be it without its region. */
export function isKnownLanguage(tag: string): boolean {
  return keyOf(tag) !== null
}

/** The words, formats and direction for a document's language: of its region, of the language, or English where neither is known. */
export function tongueOf(tag: string): Tongue {
  const language = keyOf(tag) ?? LANGUAGES[0]
  const locale = localeOf(tag, language)
  const script = new Intl.Locale(locale).maximize().script ?? ""
  return { language, labels: words.get(language) ?? en, locale, direction: RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr" }
}

function keyOf(tag: string): string | null {
  return chain(tag.toLowerCase()).find((key) => words.has(key)) ?? null
}

/** "de-at-1996", "de-at", "de". */
function chain(tag: string): string[] {
  const parts = tag.split(/[-_]/)
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"))
}

function localeOf(tag: string, key: string): string {
  const wanted = parse(tag)
  const language = key.split("-")[0]
  const locale = wanted?.language === language ? wanted : new Intl.Locale(key)
  // Plain English writes 5 January 2026: no reader takes the month for the day.
  const region = locale.language === "en" ? (locale.region ?? "GB") : locale.region
  return new Intl.Locale(locale.baseName, { region, calendar: "gregory", numberingSystem: "latn" }).toString()
}

function parse(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag)
  } catch {
    return null
  }
}
