import { fontDictionary } from "../families"
import { fontBytes } from "../font-file"
import { GlyphFile } from "../glyph-file"
import { lettersInOrder } from "../reading-order"
import { GlyphSubset } from "../subset"

const glyphs = (...letters: string[]) => letters.map((some) => ({ codePoints: Array.from(some, (letter) => letter.codePointAt(0) ?? 0) }))
const words = (found: number[][] | null) => found?.map((letters) => String.fromCodePoint(...letters)) ?? null

describe("what the glyphs of a word are copied as", () => {
  it("is what the font engine says where that reads right", () => {
    expect(lettersInOrder("fill", glyphs("fi", "l", "l"), "ltr")).toBeNull()
    expect(lettersInOrder("لا", glyphs("لا"), "rtl")).toBeNull()
    expect(lettersInOrder("شاي", glyphs("ي", "ا", "ش"), "rtl")).toBeNull()
  })

  it("follows the word where a vowel is drawn before its consonants", () => {
    expect(words(lettersInOrder("हि", glyphs("ि", "ह"), "ltr"))).toEqual(["ह", "ि"])
    expect(words(lettersInOrder("क्षि", glyphs("ि", "क्ष"), "ltr"))).toEqual(["क", "्षि"])
  })

  it("gives a joiner its own letter, though a space is drawn for it", () => {
    expect(words(lettersInOrder("a\u200Cb", glyphs("a", " ", "b"), "ltr"))).toEqual(["a", "\u200C", "b"])
    expect(words(lettersInOrder("ا\u200Cب", glyphs("ب", " ", "ا"), "rtl"))).toEqual(["ب", "\u200C", "ا"])
  })

  it("stays as it is where the font engine added a glyph", () => {
    expect(lettersInOrder("ि", glyphs("ि", "◌"), "ltr")).toBeNull()
  })
})

describe("a glyph that stands for several things", () => {
  const subset = () => new GlyphSubset(new GlyphFile(fontBytes(fontDictionary().devanagari.normal)))

  it("has a number for each, and the same one for the same letters", () => {
    const some = subset()
    expect([some.includeGlyph(40, [0x93f]), some.includeGlyph(40, [0x939]), some.includeGlyph(40, [0x93f]), some.includeGlyph(40, [0x939])]).toEqual([1, 2, 1, 2])
  })

  it("is taken under its first number as part of another, and then by its letters", () => {
    const some = subset()
    expect([some.includeGlyph(40), some.includeGlyph(40, [0x93f]), some.includeGlyph(40, [0x939]), some.includeGlyph(40)]).toEqual([1, 1, 2, 1])
  })
})
