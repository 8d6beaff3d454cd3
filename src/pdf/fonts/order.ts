import { addedFamilies, builtInFamilies, isFamily, SANS, type Family, type FontFamily } from "./families"

/** What decides which family is tried first. */
export interface Typeface {
  /** BCP 47: the language of the text. */
  language?: string
  /** The family for Latin, Greek and Cyrillic letters; null, or one that is not known, is the usual one. */
  font?: string | null
}

const USUAL: readonly Family[] = namesOf(builtInFamilies())
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u
const HANGUL = /\p{Script=Hangul}/u
const BOPOMOFO = /\p{Script=Bopomofo}/u

/**
 * The families to try for each character of a text, the first that has it is taken: the one that was asked for, the usual one, those that the
 * store added for the language, the other usual ones, the rest. Japanese, Korean and both kinds of Chinese write the same characters differently.
 */
export function familyOrder(text: string, { language, font }: Typeface): readonly Family[] {
  const added = addedFamilies()
  if (added.length === 0) {
    return USUAL
  }
  const script = scriptOf(languageOf(text) ?? language)
  const fits = ({ languages = [] }: FontFamily) => script !== null && languages.some((one) => scriptOf(one) === script)
  const wanted = font && isFamily(font) ? [font] : []
  const [first, last] = [added.filter(fits), added.filter((family) => !fits(family))].map(namesOf)
  return [...new Set([...wanted, SANS, ...first, ...USUAL, ...last])]
}

// What the letters say counts for more than what the page says.
function languageOf(text: string): string | null {
  if (KANA.test(text)) {
    return "ja"
  }
  if (HANGUL.test(text)) {
    return "ko"
  }
  return BOPOMOFO.test(text) ? "zh-Hant" : null
}

// "zh-TW" is written in zh-Hant, "zh" in zh-Hans.
function scriptOf(language: string | undefined): string | null {
  try {
    const { language: base, script } = new Intl.Locale(language ?? "").maximize()
    return `${base}-${script}`
  } catch {
    return null
  }
}

function namesOf(families: readonly FontFamily[]): Family[] {
  return families.map(({ family }) => family)
}
