import bidiFactory from "bidi-js"
import type { Direction } from "../layout/blocks"

const bidi = bidiFactory()

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const LETTER = /\p{L}/u
const ISOLATES = /[\u2066-\u2069]/
// A code has a digit or an "@": 12214-3310, +966 11 234 5678, INV-2026-1, A-12/B, a@b.example.
const CODE = /(?:[+(#]?[A-Za-z0-9](?:[A-Za-z0-9@._/+:&%()-]*[A-Za-z0-9)])?)(?: [(]?\d[\d()-]*)*/g

/** One letter with the level that says where it stands in its line (UAX #9). */
export interface Letter {
  character: string
  level: number
}

/** Whether the text has anything that is read from right to left. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

/** The letters of a text with their levels; codes inside right-to-left text are kept in one piece. */
export function letters(text: string, base: Direction, code: boolean): Letter[] {
  const guarded = code || !isRightToLeft(text) ? text : isolateCodes(text)
  const own = code ? "ltr" : LETTER.test(text) ? "auto" : base
  const { levels, paragraphs } = bidi.getEmbeddingLevels(guarded, own)
  const lifts = paragraphs.map(({ level }) => (base === "rtl" && level === 0 ? 2 : 0))
  const found: Letter[] = []
  let paragraph = 0
  for (let index = 0; index < guarded.length; ) {
    const character = String.fromCodePoint(guarded.codePointAt(index) ?? 0)
    while (index > (paragraphs[paragraph]?.end ?? Infinity)) {
      paragraph += 1
    }
    if (!ISOLATES.test(character)) {
      found.push({ character, level: levels[index] + (lifts[paragraph] ?? 0) })
    }
    index += character.length
  }
  return found
}

/** The mirror image of a bracket in right-to-left text. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character
}

/** Whether the font engine draws this text from right to left: its first letter of any script decides. */
export function drawsRightToLeft(text: string): boolean {
  const first = /[^\p{Script=Common}\p{Script=Inherited}]/u.exec(text)
  return first !== null && RIGHT_TO_LEFT.test(first[0])
}

// Without this UAX #9 shows 3310-12214 and 5678 234 11 966+ after Arabic letters.
function isolateCodes(text: string): string {
  return text.replace(CODE, (code) => (/[\d@]/.test(code) ? `\u2066${code}\u2069` : code))
}
