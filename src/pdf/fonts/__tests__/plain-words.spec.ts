import type { LaidOut } from "pdfmake/js/PDFDocument"
import { fontDictionary, fontStore } from "../families"
import { PlainWords } from "../plain-words"
import { SharedFont } from "../shared"

const LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ.,:-/#%+() "
/** A sequence that is the same in each run: every pair of letters, in words of nine, in an order that steps through all distances. */
const words = Array.from({ length: LETTERS.length }, (_, step) => LETTERS.match(/./g)!.map((_letter, at) => LETTERS[(at * (step + 1)) % LETTERS.length]).join("")).flatMap((text) => text.match(/.{3,9}/g) ?? [])
const files = Object.values(fontDictionary()).flatMap((styles) => Object.values(styles as Record<string, string>))

/** A font of two letters' width each, which draws three ones in a row with a glyph of their own. */
function fontWithTriples(text: string): LaidOut {
  const ids = Array.from(text.replace(/111/g, "\u0001"), (letter) => letter.codePointAt(0) as number)
  return {
    glyphs: ids.map((id) => ({ id, codePoints: [id], advanceWidth: 2 })),
    positions: ids.map(() => ({ xAdvance: 2, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: 2 })),
    advanceWidth: ids.length * 2,
  }
}

const drawn = ({ glyphs, positions }: LaidOut) => glyphs.map(({ id, codePoints, advanceWidth }, index) => [id, codePoints, advanceWidth, positions[index]])

describe("words of figures and capitals", () => {
  it.each(files)("%s: are drawn as the font draws them as a whole", (file) => {
    const whole = SharedFont.read(fontStore.readFileSync(file))
    const layOut = (text: string) => (whole as unknown as { layOut(text: string): LaidOut }).layOut(text)
    const plain = new PlainWords(layOut)
    expect(words.length).toBeGreaterThan(200)
    for (const word of words) {
      const joined = plain.word(word)
      expect([word, joined && drawn(joined)]).toEqual([word, drawn(layOut(word))])
    }
  })

  it("are left to a font that looks further than the next letter", () => {
    expect(new PlainWords(fontWithTriples).word("12345")).toBeNull()
  })

  it("are left to the font where a pair is one glyph", () => {
    const ligature = (text: string) => fontWithTriples(text.replace(/QZ/g, "\u0002").replace(/1/g, "I"))
    const plain = new PlainWords(ligature)
    expect([plain.word("AQZ"), plain.word("AZQ")?.glyphs.length]).toEqual([null, 3])
  })

  it("are no others", () => {
    const plain = new PlainWords(() => {
      throw new Error("not asked")
    })
    expect(["12", "a12", "١٢٣", "12€", ""].map((word) => plain.word(word))).toEqual([null, null, null, null, null])
  })
})
