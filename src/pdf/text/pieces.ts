import { covers, type Family } from "../fonts/families"
import { mirrored, type Letter } from "./bidi"
import { coversAll, familyOf } from "./glyphs"

/** What is drawn in one piece: a letter with its marks. */
export interface Piece {
  text: string
  level: number
  family: Family
  /** Is not shaped together with what stands before it. */
  apart: boolean
}

const MARK = /^\p{M}/u
const NON_JOINER = "\u200C"
const JOINER = "\u200D"
const TATWEEL = "\u0640"
const ARABIC = /^\p{Script=Arabic}/u

/** Letters with their marks, each with the family that draws it. */
export function pieces(letters: Letter[], families: readonly Family[]): Piece[] {
  const found: Piece[] = []
  let family = families[0]
  let apart = false
  const all = withMarks(letters)
  all.forEach(({ character, level }, index) => {
    const text = drawn(character, level, { family, families, before: all[index - 1], after: all[index + 1] })
    if (text === "") {
      apart ||= character === NON_JOINER
      return
    }
    family = isFormat(text) ? family : familyOf(level % 2 === 1 ? text + turned(text) : text, family, families)
    found.push({ text, level, family, apart })
    apart = false
  })
  return found
}

interface Surroundings {
  family: Family
  families: readonly Family[]
  before?: Letter
  after?: Letter
}

function drawn(character: string, level: number, { family, families, before, after }: Surroundings): string {
  if (character === NON_JOINER || character === JOINER) {
    if (covers(family, character.codePointAt(0) ?? 0)) {
      return character
    }
    // A font without joiners would draw a box. What they do to Arabic letters is done by other means.
    const sides = [before, after].filter((side) => side && ARABIC.test(side.character)).length
    return character === JOINER && sides === 1 ? TATWEEL : ""
  }
  // In right-to-left text a bracket is drawn as its mirror image, which a font need not have.
  const image = turned(character)
  return level % 2 === 0 || image === character || families.some((one) => coversAll(one, character + image)) ? character : "?"
}

function withMarks(letters: Letter[]): Letter[] {
  const found: Letter[] = []
  for (const { character, level } of letters) {
    const last = found[found.length - 1]
    if (last && MARK.test(character) && !isFormat(last.character) && last.level === level) {
      last.character += character
    } else {
      found.push({ character, level })
    }
  }
  return found
}

function isFormat(text: string): boolean {
  return text === "\n" || text === NON_JOINER || text === JOINER
}

function turned(letter: string): string {
  return letter.length === 1 ? mirrored(letter) : Array.from(letter, mirrored).join("")
}
