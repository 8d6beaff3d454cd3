import { baseLanguage, knownLanguages } from "./languages"
import { THEMES, type Look } from "./look"
import type { Profile } from "./profile"

/** What a store has added by option: names of layouts, families of fonts, and languages. */
export interface AddedDesigns {
  layouts: readonly string[]
  fonts: readonly string[]
  languages: readonly string[]
}

/** What of a profile names designs, fonts and languages; what is left out is not asked about. */
export interface NamedByProfile {
  look?: Partial<Pick<Look, "theme" | "font" | "second_language" | "texts">>
  language?: string
  translations?: Profile["translations"]
}

/** The designs that a look may name: ours and the store's own. */
export const knownThemes = ({ layouts }: Pick<AddedDesigns, "layouts">): string[] => [...new Set([...THEMES, ...layouts])]

function unknownLanguages({ look = {}, language, translations = {} }: NamedByProfile, { languages }: AddedDesigns): string[] {
  const known = knownLanguages(languages)
  const bases = new Set(known.map(baseLanguage))
  const keys = new Set(known.map((one) => one.toLowerCase()))
  const problem = (path: string, tag: string) => `${path}: There are no words in the language "${tag}". Choose one of ${known.join(", ")}, or add it by the option pdf.languages.`
  const named = [["language", language] as const, ["look.second_language", look.second_language] as const]
  return [
    ...named.flatMap(([path, tag]) => (tag && !keys.has(tag.toLowerCase()) ? [problem(path, tag)] : [])),
    ...Object.keys(look.texts ?? {}).flatMap((tag) => (bases.has(tag) ? [] : [problem("look.texts", tag)])),
    ...Object.keys(translations).flatMap((tag) => (bases.has(tag) ? [] : [problem("translations", tag)])),
  ]
}

/** What a profile names that does not exist, in words for whoever saves it; none is the normal case. */
export function unknownNames(named: NamedByProfile, added: AddedDesigns): string[] {
  const { theme, font } = named.look ?? {}
  const themes = knownThemes(added)
  return [
    ...(theme === undefined || themes.includes(theme) ? [] : [`look.theme: There is no design of this name. Choose one of ${themes.join(", ")}, or add it by the option pdf.layouts.`]),
    ...(!font || added.fonts.includes(font) ? [] : ["look.font: There is no font of this name. Leave it empty, or add it by the option pdf.fonts."]),
    ...unknownLanguages(named, added),
  ]
}
