import { parseFont, type ParsedFont } from "./font-file"

// What a font file begins with.
const SIGNATURES: Record<string, string | null> = {
  "\u0000\u0001\u0000\u0000": null,
  true: null,
  OTTO: null,
  wOF2: "it is compressed (WOFF2): use the .ttf or .otf file of the same font",
  wOFF: "it is compressed (WOFF): use the .ttf or .otf file of the same font",
  ttcf: "it is a collection of fonts: use the file of a single one",
}
/** Letters, figures and signs of many scripts: what the font has of them is shaped, measured and embedded. */
const SAMPLE = "AaÉéßŁğ ΑβγώΩ Жщё 0123456789.,:;-()€ قهوة لا ١٢٣ پچگ שלום क्षि हिन्दी 東京カナ 한국어 ไทย বাংলা தமிழ்"
const SPACE = 0x20
const HEIGHT = { least: 0.5, most: 4 }

/**
 * What is wrong with a font file, as the end of a sentence that begins with its name; null when a document can be drawn with it.
 * Runs for as long as the font makes it: a broken one may never end, or eat all memory (`checkFonts` sets limits).
 */
export function probeFont(bytes: Buffer): string | null {
  const kind = SIGNATURES[bytes.toString("latin1", 0, 4)]
  if (kind !== null) {
    return kind ?? "it is no TrueType or OpenType font: use a .ttf or .otf file"
  }
  try {
    return flaw(parseFont(bytes)) ?? draw(parseFont(bytes))
  } catch (error) {
    return `it is damaged (${error instanceof Error ? error.message : String(error)}): get it again from where it came from`
  }
}

function flaw(font: ParsedFont): string | null {
  const height = (font.ascent - font.descent) / font.unitsPerEm
  if (!(height >= HEIGHT.least && height <= HEIGHT.most)) {
    return "its lines have no sensible height: use another font"
  }
  if (font["OS/2"]?.fsType?.noEmbedding) {
    return "its maker does not allow it to be embedded in documents: use another font, or ask for a licence and its file"
  }
  return font.characterSet.includes(SPACE) ? null : "it has no space, which every text needs: use another font"
}

function draw(font: ParsedFont): string | null {
  const characters = new Set(font.characterSet)
  const own = font.characterSet.slice(0, 200).map((codePoint) => String.fromCodePoint(codePoint))
  const words = `${SAMPLE} ${own.join(" ")}`.split(" ").map((word) => Array.from(word).filter((letter) => characters.has(letter.codePointAt(0) ?? 0)).join(""))
  const subset = font.createSubset()
  for (const word of [...words, " "]) {
    const { glyphs, positions } = font.layout(word)
    glyphs.forEach(({ id }) => subset.includeGlyph(id))
    if (glyphs.some(({ advanceWidth }) => !Number.isFinite(advanceWidth)) || positions.some(({ xAdvance }) => !Number.isFinite(xAdvance))) {
      return "some of its letters have no width: use another font"
    }
  }
  return subset.encode().length > 0 ? null : "none of it can be embedded: use another font"
}
