import { EMPTY_GLYPH, oneLetterEach } from "../ligatures"

const place = (xAdvance: number) => ({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: xAdvance })
const letters = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0)

describe("a right-to-left ligature", () => {
  it("stands for its first letter, with an empty glyph at its left for each of the others", () => {
    // Drawn from left to right: ة, ك, and شر as one glyph.
    const glyphs = [
      { id: 934, codePoints: letters("ة"), advanceWidth: 500 },
      { id: 855, codePoints: letters("ك"), advanceWidth: 600 },
      { id: 1090, codePoints: letters("شر"), advanceWidth: 900 },
    ]
    const spread = oneLetterEach({ glyphs, positions: [place(500), place(600), place(900)], advanceWidth: 2000 })
    expect(spread.glyphs.map(({ id, codePoints }) => [id, String.fromCodePoint(...codePoints)])).toEqual([[934, "ة"], [855, "ك"], [EMPTY_GLYPH, "ر"], [1090, "ش"]])
    expect(spread.positions.map(({ xAdvance }) => xAdvance)).toEqual([500, 600, 0, 900])
    expect(spread.advanceWidth).toBe(2000)
  })

  it("of marks stays one", () => {
    const word = { glyphs: [{ id: 1667, codePoints: letters("َّ"), advanceWidth: 0 }], positions: [place(0)], advanceWidth: 0 }
    expect(oneLetterEach(word)).toEqual(word)
  })
})
