import PDFDocument, { type EmbeddedFont, type FontkitFont, type Glyph, type LaidOut } from "pdfmake/js/PDFDocument"
import { GlyphFile } from "./glyph-file"
import { oneLetterEach } from "./ligatures"
import { PlainWords } from "./plain-words"
import { lettersInOrder } from "./reading-order"
import { Recent } from "./recent"
import { GlyphSubset } from "./subset"

/** Glyphs with the letters that they stand for. */
const GLYPHS = 4000
/** Words whose shape is remembered, for each font file. An invoice has a few hundred, and most of them again next time. */
const WORDS = 6000
const PIECE = /[^ \t]*[ \t]|[^ \t]+/g

type EmbeddedFontClass = new (document: PDFDocument, font: FontkitFont, id: string) => EmbeddedFont

/** A font file, read once for all documents of the process. Nothing that a document does to it can be seen by the next. */
export class SharedFont {
  private readonly shapes = new Recent<LaidOut>(WORDS)
  private readonly glyphs = new Recent<Glyph>(GLYPHS)
  private readonly plainWords = new PlainWords((text) => this.layOut(text))
  private hasEmptyGlyph = false

  private constructor(
    private readonly Embedded: EmbeddedFontClass,
    private readonly font: FontkitFont,
  ) {
    const stockGlyph = font.getGlyph
    // fontkit keeps a glyph with the letters it first stood for, and the text layer is written from them: so there is one for each use.
    font.getGlyph = (id, letters = []) => this.glyphs.get(`${id}:${letters.join()}`, () => this.glyphFor(stockGlyph.call(font, id, []), letters))
  }

  /** Reads a font file with pdfkit's own reader; throws where that cannot. */
  static read(bytes: Buffer): SharedFont {
    const scratch = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null, fontLayoutCache: true }, null, () => true)
    const { font, constructor } = scratch.font(bytes)._font
    const shared = new SharedFont(constructor as EmbeddedFontClass, font)
    if (isPlainTrueType(bytes) && font.directory.tables.glyf && !font.directory.tables.fvar) {
      const file = new GlyphFile(bytes)
      font.createSubset = () => new GlyphSubset(file)
      shared.hasEmptyGlyph = true
    }
    return shared
  }

  /** The font as one document uses it: with its own glyph numbers, and shapes and widths from what is remembered. */
  open(document: PDFDocument, id: string): EmbeddedFont {
    const opened = new this.Embedded(document, this.font, id)
    const { widthOfString: stockWidth, encode: stockEncode } = opened
    opened.encode = (text, features) => (features ? stockEncode.call(opened, text, features) : encode(opened, text))
    opened.layoutCached = (text) => this.shape(text)
    opened.widthOfString = (text, size, features) => (features ? stockWidth.call(opened, text, size, features) : this.width(text) * (size / 1000))
    return opened
  }

  /** Glyphs and places of a word with the space after it, in thousandths of the size. Shared: never to be changed. */
  shape(word: string): LaidOut {
    return this.shapes.get(word, (text) => this.plainWords.word(text) ?? this.layOut(text))
  }

  private width(text: string): number {
    let width = 0
    for (const piece of text.match(PIECE) ?? []) {
      width += this.shape(piece).advanceWidth
    }
    return width
  }

  private layOut(text: string): LaidOut {
    const { GSUBProcessor: substitution, GPOSProcessor: position } = this.font._layoutEngine.engine ?? {}
    for (const processor of [substitution, position]) {
      if (processor) {
        // As new: otherwise a script that the font does not know is shaped as the one before it was.
        Object.assign(processor, { script: null, scriptTag: null, language: null, languageTag: null, features: {} })
      }
    }
    const scale = 1000 / this.font.unitsPerEm
    const { glyphs, positions, direction } = this.font.layout(text)
    const letters = lettersInOrder(text, glyphs, direction)
    const places = positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => ({
      xAdvance: xAdvance * scale,
      yAdvance: yAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      advanceWidth: glyphs[index].advanceWidth * scale,
    }))
    const plain = glyphs.map(({ id, codePoints, advanceWidth }, index) => ({ id, codePoints: letters?.[index] ?? codePoints, advanceWidth }))
    const laidOut = { glyphs: plain, positions: places, advanceWidth: places.reduce((sum, { xAdvance }) => sum + xAdvance, 0) }
    return direction === "rtl" && this.hasEmptyGlyph ? oneLetterEach(laidOut) : laidOut
  }

  private glyphFor(stock: Glyph, letters: number[]): Glyph {
    const glyph = new (stock.constructor as new (id: number, letters: number[], font: FontkitFont) => Glyph)(stock.id, letters, this.font)
    glyph._metrics = stock._getMetrics()
    return glyph
  }
}

// Packed fonts (WOFF), collections and PostScript outlines are cut by fontkit itself.
function isPlainTrueType(bytes: Buffer): boolean {
  return bytes.readUInt32BE(0) === 0x00010000 || bytes.toString("latin1", 0, 4) === "true"
}

// As pdfkit's, which forgets that a glyph may stand for other letters than it did before.
function encode(font: EmbeddedFont, text: string): [string[], LaidOut["positions"]] {
  const { glyphs, positions } = font.layout(text)
  const codes = glyphs.map(({ id, codePoints, advanceWidth }) => {
    const number = font.subset.includeGlyph(id, codePoints)
    font.widths[number] ??= advanceWidth * font.scale
    font.unicode[number] ??= codePoints
    return number.toString(16).padStart(4, "0")
  })
  return [codes, positions]
}

const read = new WeakMap<Buffer, SharedFont>()

/** The font of these bytes. The bytes have to be the same object each time, and nobody may change them. */
export function sharedFont(bytes: Buffer): SharedFont {
  let font = read.get(bytes)
  if (!font) {
    font = SharedFont.read(bytes)
    read.set(bytes, font)
  }
  return font
}
