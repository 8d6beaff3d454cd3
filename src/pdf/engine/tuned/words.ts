import type { EmbeddedFont, FontkitFont } from "pdfmake/js/PDFDocument"
import StyleContextStack from "pdfmake/js/StyleContextStack"
import TextBreaker from "pdfmake/js/TextBreaker"
import { Recent } from "../../fonts/recent"

/** A word with the spaces after it, as pdfmake cuts a text. */
interface Word {
  text: string
  /** A new line begins after it. */
  lineEnd: boolean
}

/** A word of one font, its widths in points at a size of 1. */
export interface MeasuredWord extends Word {
  width: number
  /** The spaces before and after the letters. */
  leading: number
  trailing: number
}

const TEXTS = 4000
const LONGEST = 200
/** Measured as pdfkit measures, which divides the size by this. */
const UNITS = 1000
const known = new Recent<readonly Word[]>(TEXTS)
const measured = new WeakMap<FontkitFont, Recent<readonly MeasuredWord[]>>()
const breaker = new TextBreaker()
const noStyles = new StyleContextStack({})

/** The words of a text (UAX #14) in a font, remembered unless it is long. Multiply their widths by the size. */
export function wordsOf(text: string, font: EmbeddedFont): readonly MeasuredWord[] {
  if (text.length > LONGEST) {
    return measure(text, font)
  }
  let words = measured.get(font.font)
  if (!words) {
    words = new Recent(TEXTS)
    measured.set(font.font, words)
  }
  return words.get(text, () => measure(text, font))
}

/** Whether a line may not end between two words, as they are parts of one. */
export function isOneWord(last: string, first: string): boolean {
  const both = last + first
  return (both.length > LONGEST ? cut(both) : known.get(both, cut)).length === 1
}

function measure(text: string, font: EmbeddedFont): readonly MeasuredWord[] {
  const width = (some: string) => (some === "" ? 0 : font.widthOfString(some, UNITS))
  return cut(text).map((word) => ({
    ...word,
    width: width(word.text),
    leading: width(/^\s+/.exec(word.text)?.[0] ?? ""),
    trailing: width(/\s+$/.exec(word.text)?.[0] ?? ""),
  }))
}

function cut(text: string): readonly Word[] {
  return breaker.getBreaks([{ text }], noStyles).map(({ text: word, lineEnd }) => ({ text: word, lineEnd: lineEnd === true }))
}
