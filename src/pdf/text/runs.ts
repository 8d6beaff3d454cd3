import type { Family } from "../fonts/families"
import type { Direction } from "../layout/blocks"
import { isRightToLeft, letters } from "./bidi"
import { clean } from "./clean"
import { drawable, familyOf } from "./glyphs"

/** A stretch of text in one font and one direction. */
export interface Run {
  text: string
  family: Family
  /** Embedding level of UAX #9: odd is right to left. */
  level: number
  /** A line may end after it, although the word goes on. */
  breakable: boolean
}

/** Words longer than this may be broken anywhere, a few letters at a time. */
const LONGEST_WORD = 24
const CHUNK = 8
const PAUSE = /[\s-]/
const MARK = /\p{M}/u

/** Cuts a text into runs that the engine can place: the only way for any text onto a page. */
export function runs(text: string, base: Direction, code = false): Run[] {
  const printable = drawable(clean(text))
  if (base === "ltr" && !isRightToLeft(printable) && isSimple(printable)) {
    return [{ text: printable, family: "sans", level: 0, breakable: false }]
  }
  const found: Run[] = []
  let family: Family = "sans"
  let sinceSpace = 0
  for (const { character, level } of letters(printable, base, code)) {
    family = familyOf(character, family)
    const last = found[found.length - 1]
    if (last && (!last.breakable || MARK.test(character)) && last.family === family && last.level === level) {
      last.text += character
    } else {
      found.push({ text: character, family, level, breakable: false })
    }
    sinceSpace = PAUSE.test(character) ? 0 : sinceSpace + 1
    found[found.length - 1].breakable = sinceSpace >= LONGEST_WORD && sinceSpace % CHUNK === 0
  }
  return found
}

// Most texts are Latin words of ordinary length: one run.
function isSimple(text: string): boolean {
  for (const character of text) {
    if (familyOf(character, "sans") !== "sans") {
      return false
    }
  }
  return !/\S{24}/.test(text)
}
