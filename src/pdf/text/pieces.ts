import { covers, type Family } from "../fonts/families"
import { mirrored, type Letter } from "./bidi"
import { coversAll, familyOf } from "./glyphs"
import { isEastAsian } from "./scripts"

/** What is drawn in one piece: a letter with its marks. */
export interface Piece {
  text: string
  level: number
  family: Family
}

const MARK = /^\p{M}/u
const NON_JOINER = "\u200C"
const JOINER = "\u200D"
const TATWEEL = "\u0640"
const ARABIC = /^\p{Script=Arabic}/u

const LETTER = /^\p{L}/u
/** 、。「」，（）: signs as wide as these letters. */
const WIDE = /^[\u3000-\u303F\uFF00-\uFFEF]/
const FIGURE = /^[0-9]/

/** Letters with their marks, each with the family that draws it. */
export function pieces(letters: Letter[], families: readonly Family[]): Piece[] {
  const found: Piece[] = []
  let family = families[0]
  let isAmongEastAsian = false
  const all = withMarks(letters)
  all.forEach(({ character, level }, index) => {
    if (character === NON_JOINER) {
      // A font without it would draw a box. Any other font will do: letters in two fonts are not joined either.
      const able = [family, ...families].find((one) => covers(one, NON_JOINER.charCodeAt(0)))
      found.push(...(able ? [{ text: character, level, family: able }] : []))
      return
    }
    const text = character === JOINER ? joiner(family, [all[index - 1], all[index + 1]]) : turnable(character, level, families)
    if (text !== "") {
      isAmongEastAsian = isEastAsian(text) || WIDE.test(text) || (isAmongEastAsian && !LETTER.test(text))
      // The days and numbers among these letters are drawn as all figures of the page.
      const previous = isAmongEastAsian && FIGURE.test(text) ? families[0] : family
      family = text === "\n" || text === JOINER ? family : familyOf(level % 2 === 1 ? text + turned(text) : text, previous, families)
      found.push({ text, level, family })
    }
  })
  return found
}

// Where the font has no joiner, a stroke does the same at the edge of Arabic letters; between two of them they join without.
function joiner(family: Family, neighbours: (Letter | undefined)[]): string {
  if (covers(family, JOINER.charCodeAt(0))) {
    return JOINER
  }
  return neighbours.filter((letter) => letter && ARABIC.test(letter.character)).length === 1 ? TATWEEL : ""
}

// In right-to-left text a bracket is drawn as its mirror image, which a font need not have.
function turnable(letter: string, level: number, families: readonly Family[]): string {
  const image = turned(letter)
  return level % 2 === 0 || image === letter || families.some((family) => coversAll(family, letter + image)) ? letter : "?"
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
