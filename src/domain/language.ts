import { LANGUAGES, type Language } from "./languages"

/** The first of the wished-for languages (BCP 47 text, e.g. "de-AT"; anything else is no wish) whose words are complete, else the fallback. */
export function chooseLanguage(wishes: unknown[], fallback: Language): Language {
  for (const wish of wishes) {
    const base = typeof wish === "string" ? wish.trim().toLowerCase().split(/[-_]/)[0] : null
    const known = LANGUAGES.find((language) => language === base)
    if (known) {
      return known
    }
  }
  return fallback
}
