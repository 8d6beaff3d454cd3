import { covers, FAMILIES, type Family } from "../fonts/families"

const NEUTRAL = /[\p{Script=Common}\p{Script=Inherited}]/u
// Joiners shape the letters around them and are never drawn.
const JOINER = /[\u200C\u200D]/
const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Replaces every character that no font can draw by "?": one for a whole emoji, however many parts it has. */
export function drawable(text: string): string {
  return hasGlyphs(text) ? text : Array.from(characters.segment(text), ({ segment }) => drawCharacter(segment)).join("")
}

/** The family to draw a character with; signs and marks stay with the text before them. */
export function familyOf(character: string, previous: Family): Family {
  const codePoint = character.codePointAt(0) ?? 0
  if (JOINER.test(character) || (NEUTRAL.test(character) && covers(previous, codePoint))) {
    return previous
  }
  return FAMILIES.find((family) => covers(family, codePoint)) ?? previous
}

function drawCharacter(character: string): string {
  if (hasGlyphs(character)) {
    return character
  }
  const base = String.fromCodePoint(character.codePointAt(0) ?? 0)
  return hasGlyphs(base) && base !== character ? `${base}?` : "?"
}

function hasGlyphs(text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint !== 0x0a && !FAMILIES.some((family) => covers(family, codePoint))) {
      return false
    }
  }
  return true
}
