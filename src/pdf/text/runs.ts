import { addedFamilies, type Family } from "../fonts/families"
import { familyOrder, type Typeface } from "../fonts/order"
import { Recent } from "../fonts/recent"
import type { Direction } from "../layout/blocks"
import { letters } from "./bidi"
import { clean } from "./clean"
import { coversAll, drawable } from "./glyphs"
import { pieces, type Piece } from "./pieces"
import { isEastAsian, isRightToLeft } from "./scripts"

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

/** Words longer than this may be broken anywhere, a few letters at a time. Not so Chinese, Japanese and Korean: their lines end by their own rules. */
const LONGEST_WORD = 24
const CHUNK = 8
const PAUSE = /[\s-]/
// After these the next consonant takes another form.
const LINK = /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u200D]$/

/** Labels, units, rates and names come again on every page; a page that is laid out twice has all its texts again. */
const TEXTS = 4000
const LONGEST_KEPT = 120
/** For each set of fonts that the store has registered. */
const kept = new WeakMap<object, Recent<readonly Run[]>>()

/** Cuts a text into runs that the engine can place: the only way for any text onto a page. */
export function runs(text: string, base: Direction, reading: boolean | Reading = {}): readonly Run[] {
  const asked = typeof reading === "boolean" ? { code: reading } : reading
  if (text.length > LONGEST_KEPT) {
    return cut(text, base, asked)
  }
  const { code = false, language = "", font } = asked
  return keptRuns().get([base, code, language, font ?? "", text].join("\n"), () => cut(text, base, asked))
}

function keptRuns(): Recent<readonly Run[]> {
  const fonts = addedFamilies()
  const known = kept.get(fonts) ?? new Recent<readonly Run[]>(TEXTS)
  kept.set(fonts, known)
  return known
}

function cut(text: string, base: Direction, { code = false, ...typeface }: Reading): readonly Run[] {
  const cleaned = clean(text)
  const families = familyOrder(cleaned, typeface)
  const printable = drawable(cleaned, families)
  if (base === "ltr" && isSimple(printable, families[0])) {
    return [{ text: printable, family: families[0], level: 0, breakable: false }]
  }
  return joined(pieces(letters(printable, base, code), families))
}

function joined(all: Piece[]): Run[] {
  const found: Run[] = []
  let sinceSpace = 0
  for (const { text, family, level } of all) {
    let run = found[found.length - 1]
    if (run && !run.breakable && run.family === family && run.level === level) {
      run.text += text
    } else {
      run = { text, family, level, breakable: false }
      found.push(run)
    }
    sinceSpace = PAUSE.test(text) || isEastAsian(text) ? 0 : sinceSpace + Array.from(text).length
    run.breakable = sinceSpace >= LONGEST_WORD && !LINK.test(text)
    sinceSpace = run.breakable ? LONGEST_WORD - CHUNK : sinceSpace
  }
  return found
}

// Most texts are Latin words of ordinary length: one run.
function isSimple(text: string, family: Family): boolean {
  return !isRightToLeft(text) && !/\S{24}/.test(text) && coversAll(family, text.replace(/\n/g, ""))
}
