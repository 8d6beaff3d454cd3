import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { isAbsolute } from "node:path"
import { InvoicingError } from "../../domain/errors"

/** What is read of a font before anything is drawn with it. */
export interface FontFacts {
  /** The characters that it has a picture for. */
  characters: ReadonlySet<number>
  /** From the lowest to the highest that its lines ask for, in em. */
  height: number
  /** From the line on which letters stand to the highest, in em. */
  ascent: number
}

/** What this layer uses of fontkit's font. */
export interface ParsedFont {
  characterSet: number[]
  unitsPerEm: number
  ascent: number
  descent: number
  "OS/2"?: { fsType?: { noEmbedding?: boolean } }
  layout(text: string): { direction: "ltr" | "rtl"; glyphs: { id: number; advanceWidth: number }[]; positions: { xAdvance: number }[] }
  createSubset(): { includeGlyph(glyph: number): number; encode(): Uint8Array }
}

const bytes = new Map<string, Buffer>()
const facts = new Map<string, FontFacts>()

/**
 * The path of a font file: an absolute path, or a file of an npm package ("@expo-google-fonts/…/x.ttf") that the plugin or the store has installed.
 * Throws `cannot-print` when there is no such package or file.
 */
export function locate(file: string): string {
  if (isAbsolute(file)) {
    return file
  }
  try {
    return require.resolve(file, { paths: [__dirname, process.cwd()] })
  } catch (cause) {
    const message = `The font ${file} was not found: give an absolute path, or install its package in the store and name the file in it.`
    throw new InvoicingError("cannot-print", message, { cause })
  }
}

/** fontkit reads the head of every outline, also of one that is empty and has nothing behind it: in some fonts that is the space. */
const BEHIND = Buffer.alloc(16)

/** The bytes of a font file, read once: always the same object, and a few zeros behind them. Throws `cannot-print` when it cannot be read. */
export function fontBytes(path: string): Buffer {
  let found = bytes.get(path)
  if (!found) {
    try {
      found = Buffer.concat([readFileSync(path), BEHIND])
    } catch (cause) {
      throw new InvoicingError("cannot-print", `The font file ${path} cannot be read: check that it exists and that the store may read it.`, { cause })
    }
    bytes.set(path, found)
  }
  return found
}

/** What a font file can draw, and how high its lines are; worked out once. */
export function fontFacts(path: string): FontFacts {
  let found = facts.get(path)
  if (!found) {
    const font = parseFont(fontBytes(path))
    found = { characters: new Set(font.characterSet), height: (font.ascent - font.descent) / font.unitsPerEm, ascent: font.ascent / font.unitsPerEm }
    facts.set(path, found)
  }
  return found
}

/** Reads a font with pdfkit's own fontkit: a second instance would read the same font differently. */
export function parseFont(font: Buffer): ParsedFont {
  const pdfmake = createRequire(require.resolve("pdfmake"))
  const { create } = createRequire(pdfmake.resolve("pdfkit"))("fontkit") as { create(bytes: Buffer): ParsedFont }
  return create(font)
}
