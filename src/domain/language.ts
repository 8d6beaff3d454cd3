import { LANGUAGES, type Language } from "./languages"

/** "de_at-1996" → "de-at-1996", "de-at", "de". */
function chain(wish: string): string[] {
  const parts = wish.trim().toLowerCase().split(/[-_]/)
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("-"))
}

/**
 * The first of the wished-for languages (BCP 47 text, e.g. "de-AT"; anything else is no wish) that has words, be it without its region, else the
 * fallback. `known`: the languages that have words, default those of the plugin.
 */
export function chooseLanguage(wishes: unknown[], fallback: Language): Language
export function chooseLanguage(wishes: unknown[], fallback: string, known: readonly string[]): string
export function chooseLanguage(wishes: unknown[], fallback: string, known: readonly string[] = LANGUAGES): string {
  const byKey = new Map(known.map((language) => [language.toLowerCase(), language]))
  for (const wish of wishes) {
    const found = typeof wish === "string" ? chain(wish).find((key) => byKey.has(key)) : undefined
    if (found !== undefined) {
      return byKey.get(found) ?? fallback
    }
  }
  return fallback
}
