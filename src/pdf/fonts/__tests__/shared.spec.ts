import { readFileSync } from "node:fs"
import PDFDocument, { type EmbeddedFont, type LaidOut } from "pdfmake/js/PDFDocument"
import { EMPTY_GLYPH } from "../ligatures"
import { sharedFont } from "../shared"

const bytesOf = (folder: string, file: string) => readFileSync(require.resolve(`@expo-google-fonts/${folder}/400Regular/${file}_400Regular.ttf`))
const latin = bytesOf("ibm-plex-sans", "IBMPlexSans")
const arabic = bytesOf("ibm-plex-sans-arabic", "IBMPlexSansArabic")

function emptyDocument(): PDFDocument {
  return new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null, fontLayoutCache: true }, null, () => true)
}

/** As pdfkit reads the font for this one text: nothing was shaped before. */
function fresh(bytes: Buffer, text: string): LaidOut {
  const { glyphs, positions, advanceWidth } = emptyDocument().font(bytes)._font.layoutCached(text)
  return { glyphs: glyphs.map(({ id, codePoints, advanceWidth: width }) => ({ id, codePoints, advanceWidth: width })), positions: positions.map((place) => ({ ...place })), advanceWidth }
}

/** Without the empty glyphs that stand at the left of a ligature for its further letters: as pdfkit has it. */
function folded({ glyphs, positions, advanceWidth }: LaidOut): LaidOut {
  const drawn: LaidOut = { glyphs: [], positions: [], advanceWidth }
  let waiting: number[] = []
  glyphs.forEach((glyph, index) => {
    if (glyph.id === EMPTY_GLYPH) {
      expect(positions[index].xAdvance).toBe(0)
      waiting = [...glyph.codePoints, ...waiting]
      return
    }
    drawn.glyphs.push({ ...glyph, codePoints: [...glyph.codePoints, ...waiting] })
    drawn.positions.push(positions[index])
    waiting = []
  })
  return drawn
}

const letters = (font: EmbeddedFont, text: string) => font.layoutCached(text).glyphs.map(({ codePoints }) => codePoints)

describe("a font that all documents share", () => {
  const words: [string, Buffer][] = [
    ["Tax ", latin],
    ["AVATAR", latin],
    ["1,234.50 ", latin],
    ["ﬁt–“x”", latin],
    ["Ελληνικά", latin],
    ["فاتورة ", arabic],
    ["لا", arabic],
    ["الله", arabic],
    ["١٬٢٣٤٫٥٠", arabic],
    ["دوّارة", arabic],
    ["ABC", arabic],
  ]

  it.each(words)("shapes %s as pdfkit does", (text, bytes) => {
    const font = sharedFont(bytes).open(emptyDocument(), "F1")
    expect(folded(font.layoutCached(text))).toEqual(fresh(bytes, text))
  })

  it("knows for each word which letters its glyphs stand for, whatever was shaped before", () => {
    const font = sharedFont(arabic).open(emptyDocument(), "F1")
    const before = words.map(([text]) => letters(font, text))
    const other = sharedFont(arabic).open(emptyDocument(), "F1")
    for (const [text] of [...words].reverse()) {
      other.layoutCached(`${text}ـ`)
      other.layoutCached(text)
    }
    expect(words.map(([text]) => letters(other, text))).toEqual(before)
    // One glyph for both letters: alef has an empty one of its own, at the left.
    expect(letters(other, "لا")).toEqual([[0x627], [0x644]])
  })

  it("measures a text with spaces as pdfkit does", () => {
    const text = "Two groups,\trotary  pump "
    const stock = emptyDocument().font(latin)._font
    expect(sharedFont(latin).open(emptyDocument(), "F1").widthOfString(text, 9)).toBe(stock.widthOfString(text, 9))
    expect(sharedFont(latin).open(emptyDocument(), "F1").widthOfString("", 9)).toBe(0)
  })

  it("gives each document glyph numbers of its own", () => {
    const [one, other] = [emptyDocument(), emptyDocument()].map((document) => sharedFont(latin).open(document, "F1"))
    expect(one.encode("ab")[0]).toEqual(["0001", "0002"])
    expect(other.encode("b")[0]).toEqual(["0001"])
    expect(one.encode("b")[0]).toEqual(["0002"])
  })

  it("is read once for the same bytes, and leaves fonts that others open as they are", () => {
    expect(sharedFont(latin)).toBe(sharedFont(latin))
    const { font } = emptyDocument().font(latin)._font
    expect(Object.getOwnPropertyNames(font)).not.toContain("getGlyph")
    expect(Object.getOwnPropertyNames(font)).not.toContain("createSubset")
  })
})
