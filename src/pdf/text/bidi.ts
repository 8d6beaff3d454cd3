import bidiFactory from "bidi-js"
import type { Direction } from "../layout/blocks"
import { withIsolatedCodes, withoutCodes } from "./codes"
import { isRightToLeft, RTL_BLOCKS } from "./scripts"

export { drawsRightToLeft } from "./scripts"

const bidi = bidiFactory()

const LETTER = /\p{L}/u
const ISOLATE = /[\u2066\u2069]/
const MARK = /^[\p{M}\u200C\u200D]/u
const MIRRORED = /^\p{Bidi_Mirrored}$/u
const EDGE = { start: /^\s*/, end: /\s*$/ }
const BEYOND = /[\u{10000}-\u{10FFFF}]/gu
const RIGHT_TO_LEFT = new RegExp(`[${RTL_BLOCKS}]`, "u")

/** One letter with the level that says where it stands in its line (UAX #9). */
export interface Letter {
  character: string
  level: number
}

/**
 * The letters of a text with their embedding levels: odd is right to left. Every line of the text is a paragraph of its own, and takes
 * its direction from its first letter that is not part of a code (UAX #9, P2 and P3), or from `base` where it has none.
 * With `code` the text is read from left to right. Numbers and codes inside right-to-left text stay in one piece.
 */
export function letters(text: string, base: Direction, code: boolean): Letter[] {
  const level = base === "rtl" ? 1 : 0
  return text.split("\n").flatMap((line, index) => {
    const found = paragraph(line, base, code)
    return index === 0 ? found : [{ character: "\n", level }, ...found]
  })
}

/** The mirror image of a bracket in right-to-left text. */
export function mirrored(character: string): string {
  return MIRRORED.test(character) ? (bidi.getMirroredCharacter(character) ?? character) : character
}

function paragraph(line: string, base: Direction, code: boolean): Letter[] {
  const own = code ? "ltr" : directionOf(line, base)
  const shadow = shadowOf(line, own, code)
  const { levels } = bidi.getEmbeddingLevels(shadow, own)
  // Left-to-right text within a right-to-left page is embedded in it.
  const lift = base === "rtl" && own === "ltr" ? 2 : 0
  const found: Letter[] = []
  let at = 0
  for (const character of line) {
    while (ISOLATE.test(shadow[at])) {
      at += 1
    }
    const last = found[found.length - 1]
    // A mark is drawn with its letter, whatever stands between them for the algorithm.
    found.push({ character, level: last && MARK.test(character) ? last.level : levels[at] + lift })
    at += character.length
  }
  return withPlainEdges(line, found, base)
}

// A space at the edge parts this text from the next one on the same line, so it belongs to the page (L1 does the same at line ends).
function withPlainEdges(line: string, found: Letter[], base: Direction): Letter[] {
  const [before, after] = [EDGE.start, EDGE.end].map((edge) => edge.exec(line)?.[0].length ?? 0)
  return found.map((letter, index) => (index < before || index >= found.length - after ? { ...letter, level: base === "rtl" ? 1 : 0 } : letter))
}

function directionOf(line: string, base: Direction): Direction {
  if (!LETTER.test(line)) {
    return base
  }
  const first = LETTER.exec(withoutCodes(line))
  return first && RIGHT_TO_LEFT.test(first[0]) ? "rtl" : "ltr"
}

// What the algorithm sees, of the same length but for the isolates.
function shadowOf(line: string, own: Direction, code: boolean): string {
  const plain = line.replace(BEYOND, standIn)
  if (code) {
    return withLatinDigits(plain)
  }
  return own === "rtl" || isRightToLeft(plain) ? withIsolatedCodes(plain, withLatinDigits) : plain
}

// bidi-js looks at halves of characters beyond U+FFFF: it is given two others of the same class.
function standIn(character: string): string {
  if (/\p{M}/u.test(character)) {
    return "\u0301\u0301"
  }
  if (isRightToLeft(character)) {
    return "\u05D0\u05D0"
  }
  return /[\p{L}\p{N}]/u.test(character) ? "aa" : "\u2606\u2606"
}

// Groups of Arabic-Indic digits change places in their own direction; within a number or code they may not.
function withLatinDigits(code: string): string {
  return code.replace(/[\u0660-\u0669]/g, "0").replace(/\u066B/g, ".").replace(/\u066C/g, ",")
}
