import { covers, type Family } from "../fonts/families"
import { standIns } from "./stand-ins"

const NEUTRAL = /^[\p{Script=Common}\p{Script=Inherited}]/u
// Joiners shape the letters around them and are never drawn.
const JOINERS = new Set([0x200c, 0x200d])
const LETTER = /\n|\P{M}\p{M}*|\p{M}+/gu
const characters = new Intl.Segmenter("en", { granularity: "grapheme" })

/** Replaces every character that none of the families can draw: by another way to write it, or by "?", one for a whole emoji. */
export function drawable(text: string, families: readonly Family[]): string {
  if (isEasy(text, families)) {
    return text
  }
  return Array.from(characters.segment(text), ({ segment }) => (segment === "\n" ? segment : drawCharacter(segment, families))).join("")
}

/** The family to draw a letter and its marks with; signs stay with the text before them. */
export function familyOf(letter: string, previous: Family, families: readonly Family[]): Family {
  if (NEUTRAL.test(letter) && coversAll(previous, letter)) {
    return previous
  }
  return families.find((family) => coversAll(family, letter)) ?? previous
}

/** Whether the family has a picture for each part of the text that is drawn. */
export function coversAll(family: Family, text: string): boolean {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (!covers(family, codePoint) && !JOINERS.has(codePoint)) {
      return false
    }
  }
  return true
}

function drawCharacter(character: string, families: readonly Family[]): string {
  const can = (text: string) => families.some((family) => coversAll(family, text))
  if (can(character)) {
    return character
  }
  const other = standIns(character).find(can)
  if (other !== undefined) {
    return other
  }
  const base = String.fromCodePoint(character.codePointAt(0) ?? 0)
  return base !== character && can(base) ? `${base}?` : "?"
}

// Taking text apart into characters as readers count them is slow, and hardly ever needed.
function isEasy(text: string, families: readonly Family[]): boolean {
  if (coversAll(families[0], text.replace(/\n/g, ""))) {
    return true
  }
  return (text.match(LETTER) ?? []).every((letter) => letter === "\n" || families.some((family) => coversAll(family, letter)))
}
