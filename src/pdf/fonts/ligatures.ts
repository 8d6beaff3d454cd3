import type { LaidOut } from "pdfmake/js/PDFDocument"

const MARK = /\p{M}/u

/** A glyph without picture and width that `GlyphSubset` knows: beyond all glyph numbers of a font file. */
export const EMPTY_GLYPH = 0x10000

/**
 * A right-to-left word in which every glyph stands for one letter: a ligature for its first one, and for each of the others an empty glyph at its left.
 * Programs that copy text turn right-to-left glyphs around, the letters within a ligature too: without this شركة is copied as رشكة.
 */
export function oneLetterEach({ glyphs, positions, advanceWidth }: LaidOut): LaidOut {
  const spread = glyphs.map((glyph, index) => {
    const [first, ...others] = glyph.codePoints
    // A font has marks above each other as one glyph: these stay together.
    if (first === undefined || MARK.test(String.fromCodePoint(first))) {
      return { glyphs: [glyph], positions: [positions[index]] }
    }
    const empties = others.reverse().map((letter) => ({ id: EMPTY_GLYPH, codePoints: [letter], advanceWidth: 0 }))
    const { xOffset, yOffset } = positions[index]
    // Moved as the ligature is: a gap between them would be taken for a space.
    const beside = { xAdvance: 0, yAdvance: 0, xOffset, yOffset, advanceWidth: 0 }
    return {
      glyphs: [...empties, { ...glyph, codePoints: [first] }],
      positions: [...empties.map(() => beside), positions[index]],
    }
  })
  return { glyphs: spread.flatMap((one) => one.glyphs), positions: spread.flatMap((one) => one.positions), advanceWidth }
}
