import { SANS, type Family } from "../fonts/families"
import { familyOrder, type Typeface } from "../fonts/order"
import type { Direction } from "../layout/blocks"
import { letters, mirrored, type Letter } from "./bidi"
import { clean } from "./clean"
import { coversAll, drawable, familyOf } from "./glyphs"
import { isRightToLeft } from "./scripts"

/** A stretch of text in one font and one direction. */
export interface Run {
  text: string
  family: Family
  /** Embedding level of UAX #9: odd is right to left. */
  level: number
  /** A line may end after it, although the word goes on. */
  breakable: boolean
}

/** How a text is to be read and drawn. */
export interface Reading extends Typeface {
  /** A number, code, phone or account: from left to right. */
  code?: boolean
}

/** Words longer than this may be broken anywhere, a few letters at a time. */
const LONGEST_WORD = 24
const CHUNK = 8
const PAUSE = /[\s-]/
const MARK = /^[\p{M}\u200C\u200D]/u
// After these the next consonant takes another form.
const LINK = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u200D]$/

/** Cuts a text into runs that the engine can place: the only way for any text onto a page. */
export function runs(text: string, base: Direction, reading: boolean | Reading = {}): Run[] {
  const { code = false, ...typeface } = typeof reading === "boolean" ? { code: reading } : reading
  const cleaned = clean(text)
  const families = familyOrder(cleaned, typeface)
  const printable = drawable(cleaned, families)
  if (base === "ltr" && isSimple(printable, families[0])) {
    return [{ text: printable, family: families[0], level: 0, breakable: false }]
  }
  return joined(clusters(letters(printable, base, code)), families)
}

function joined(pieces: Letter[], families: readonly Family[]): Run[] {
  const found: Run[] = []
  let family = families[0] ?? SANS
  let sinceSpace = 0
  for (const { character, level } of pieces) {
    const drawn = turnable(character, level, families)
    family = drawn === "\n" ? family : familyOf(level % 2 === 1 ? drawn + turned(drawn) : drawn, family, families)
    const last = found[found.length - 1]
    if (last && !last.breakable && last.family === family && last.level === level) {
      last.text += drawn
    } else {
      found.push({ text: drawn, family, level, breakable: false })
    }
    sinceSpace = PAUSE.test(drawn) ? 0 : sinceSpace + Array.from(drawn).length
    found[found.length - 1].breakable = sinceSpace >= LONGEST_WORD && !LINK.test(drawn)
    if (found[found.length - 1].breakable) {
      sinceSpace = LONGEST_WORD - CHUNK
    }
  }
  return found
}

// A letter with its marks and joiners: what is drawn in one piece.
function clusters(all: Letter[]): Letter[] {
  const found: Letter[] = []
  for (const { character, level } of all) {
    const last = found[found.length - 1]
    if (last && MARK.test(character) && last.character !== "\n" && last.level === level) {
      last.character += character
    } else {
      found.push({ character, level })
    }
  }
  return found
}

// In right-to-left text a bracket is drawn as its mirror image, which a font need not have.
function turnable(letter: string, level: number, families: readonly Family[]): string {
  const image = turned(letter)
  return level % 2 === 0 || image === letter || families.some((family) => coversAll(family, letter + image)) ? letter : "?"
}

function turned(letter: string): string {
  return letter.length === 1 ? mirrored(letter) : Array.from(letter, mirrored).join("")
}

// Most texts are Latin words of ordinary length: one run.
function isSimple(text: string, family: Family): boolean {
  return !isRightToLeft(text) && !/\S{24}/.test(text) && coversAll(family, text.replace(/\n/g, ""))
}
