import { InvoicingError } from "../../domain/errors"
import { storeRequire } from "../store-require"
import { missingWords } from "./complete"
import { hasNoFallback, registerLanguage } from "./languages"
import type { SomeWords } from "./words"

/** A language that a store adds by option. */
export interface OwnLanguage {
  /** BCP 47, e.g. "pl" or "de-AT". */
  language: string
  /** By path or package name: its default export, or what it exports, are the words. */
  module: string
  /** The language that gives what it lacks. */
  fallback?: string
}

/** What a module of words exports, as it is or compiled from a module of the other kind. */
type WordsModule = SomeWords & { default?: SomeWords & { default?: SomeWords } }

/** A language that is said in English here and there, and which words: `["hostedPage.downloadPdf"]`. */
export interface LackingLanguage {
  language: string
  missing: string[]
}

/**
 * Makes a store's own words known to this thread; those that print need them, and the one that shows a document's own page.
 * Gives the languages whose missing words are said in English because neither a fallback is named nor the language known without its region.
 * Throws `cannot-print` for a module without words or a language that is none, and what loading a module throws.
 */
export function loadLanguages(languages: readonly OwnLanguage[]): LackingLanguage[] {
  return languages.flatMap(({ language, module, fallback }) => {
    const loaded = storeRequire()(module) as WordsModule
    const words: SomeWords = loaded.default?.default ?? loaded.default ?? loaded
    if (Object.keys(words).length === 0) {
      throw new InvoicingError("cannot-print", `The language "${language}" has no words: ${module} must have them as its default export.`)
    }
    registerLanguage(language, words, fallback)
    const missing = fallback === undefined && hasNoFallback(language) ? missingWords(words) : []
    return missing.length > 0 ? [{ language, missing }] : []
  })
}
