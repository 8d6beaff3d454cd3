import { THEMES, type Look } from "./look"

/** What a store has added by option: names of layouts and families of fonts. */
export interface AddedDesigns {
  layouts: readonly string[]
  fonts: readonly string[]
}

/** The designs that a look may name: ours and the store's own. */
export const knownThemes = ({ layouts }: Pick<AddedDesigns, "layouts">): string[] => [...new Set([...THEMES, ...layouts])]

/** What a look names that does not exist, in words for whoever saves it; none is the normal case. */
export function unknownInLook({ theme, font }: Pick<Look, "theme" | "font">, added: AddedDesigns): string[] {
  const themes = knownThemes(added)
  return [
    ...(themes.includes(theme) ? [] : [`look.theme: There is no design of this name. Choose one of ${themes.join(", ")}, or add it by the option pdf.layouts.`]),
    ...(font === null || added.fonts.includes(font) ? [] : ["look.font: There is no font of this name. Leave it empty, or add it by the option pdf.fonts."]),
  ]
}
