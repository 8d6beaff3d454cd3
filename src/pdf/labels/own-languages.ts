import { InvoicingError } from "../../domain/errors"
import { storeRequire } from "../store-require"
import type { SomeLabels } from "./labels"
import { registerLanguage } from "./languages"

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
type WordsModule = SomeLabels & { default?: SomeLabels & { default?: SomeLabels } }

/**
 * Makes a store's own words known to this thread; those that print need them, and the one that shows a document's own page.
 * Throws `cannot-print` for a module without words or a language that is none, and what loading a module throws.
 */
export function loadLanguages(languages: readonly OwnLanguage[]): void {
  for (const { language, module, fallback } of languages) {
    const loaded = storeRequire()(module) as WordsModule
    const words: SomeLabels = loaded.default?.default ?? loaded.default ?? loaded
    if (Object.keys(words).length === 0) {
      throw new InvoicingError("cannot-print", `The language "${language}" has no words: ${module} must have them as its default export.`)
    }
    registerLanguage(language, words, fallback)
  }
}
