import { InvoicingError } from "../../domain/errors"
import { LANGUAGES } from "../../domain/languages"
import type { Direction } from "../layout/blocks"
import { completed } from "./complete"
import { ENGLISH, PLUGIN_WORDS } from "./plugin-words"
import type { SomeWords, Words } from "./words"

const RIGHT_TO_LEFT = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo"])

const words = new Map<string, Words>(Object.entries(PLUGIN_WORDS))
/** Those that say something of their own on the web. */
const onTheWeb = new Set<string>(LANGUAGES)

/** How a document's language is printed. */
export interface Tongue {
  /** Key of the language whose words are printed, e.g. "de" for a document in "de-CH". */
  language: string
  labels: Words
  /** BCP 47, for numbers, dates and countries. */
  locale: string
  direction: Direction
}

/**
 * Adds a language, or words of its own for one or for a region: "pl", "de", "de-at".
 * Words left out come from `fallback`, or else from the plugin's own words of that language, or of the language without its region, or else from English.
 * Throws `cannot-print` when `tag` or `fallback` is no language that is known.
 */
export function registerLanguage(tag: string, some: SomeWords, fallback?: string): void {
  const key = parse(tag)?.baseName.toLowerCase()
  if (key === undefined || (fallback !== undefined && !words.has(fallback.toLowerCase()))) {
    throw new InvoicingError("cannot-print", `"${key === undefined ? tag : fallback}" is no language that is known: write it as in BCP 47, and register a fallback first.`)
  }
  words.set(key, completed(some, wordsBehind(key, fallback) ?? ENGLISH))
  if (some.hostedPage) {
    onTheWeb.add(key)
  }
}

/** Whether what a language (BCP 47) leaves out is said in English only because nothing nearer is known. */
export function hasNoFallback(tag: string): boolean {
  return wordsBehind(tag.toLowerCase()) === undefined
}

/** The languages that a page on the web can be in without falling back to another: keys of ours and of those added, e.g. "pl". */
export function languagesOnTheWeb(): string[] {
  return [...onTheWeb]
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
  return { language, labels: words.get(language) ?? ENGLISH, locale, direction: RIGHT_TO_LEFT.has(script) ? "rtl" : "ltr" }
}

function wordsBehind(key: string, fallback?: string): Words | undefined {
  if (fallback !== undefined) {
    return words.get(fallback.toLowerCase())
  }
  const own = LANGUAGES.find((language) => language === key)
  return own ? PLUGIN_WORDS[own] : words.get(chain(key).slice(1).find((known) => words.has(known)) ?? "")
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
