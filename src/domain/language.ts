import { LANGUAGES, type Language } from "./profile"

/** The first of the wished-for languages (BCP 47, e.g. "de-AT") whose words are complete, else the fallback. */
export function chooseLanguage(wishes: (string | null | undefined)[], fallback: Language): Language {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split(/[-_]/)[0]
    const known = LANGUAGES.find((language) => language === base)
    if (known) {
      return known
    }
  }
  return fallback
}
