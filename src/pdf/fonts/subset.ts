import type { GlyphFile } from "./glyph-file"
import { EMPTY_GLYPH } from "./ligatures"

/** What PDF asks of an embedded TrueType font (ISO 32000-1, 9.9), without the tables that only hints need. */
const TABLES = ["glyf", "head", "hhea", "hmtx", "loca", "maxp"] as const
const DIRECTORY = 12
const ROW = 16
const EMPTY = { bytes: Buffer.alloc(0), parts: [], metrics: Buffer.alloc(4) }

/** The glyphs that one document uses of a font, numbered in the order of their use; pdfkit's interface. */
export class GlyphSubset {
  private readonly glyphs: number[] = []
  private readonly firsts = new Map<number, { number: number; letters: readonly number[] | undefined }>()
  private readonly others = new Map<string, number>()

  constructor(private readonly file: GlyphFile) {
    this.includeGlyph(0)
  }

  /**
   * The number of a glyph within the subset. A PDF says once for each number how it is copied,
   * so a glyph that stands for several things has a number for each; without letters any of them will do.
   */
  includeGlyph(glyph: number, letters?: readonly number[]): number {
    const first = this.firsts.get(glyph)
    if (!first) {
      const number = this.glyphs.push(glyph) - 1
      this.firsts.set(glyph, { number, letters })
      return number
    }
    first.letters ??= letters
    return !letters || areSame(letters, first.letters) ? first.number : this.other(glyph, letters)
  }

  private other(glyph: number, letters: readonly number[]): number {
    const key = [glyph, ...letters].join(" ")
    let number = this.others.get(key)
    if (number === undefined) {
      number = this.glyphs.push(glyph) - 1
      this.others.set(key, number)
    }
    return number
  }

  /** The font file with these glyphs only. */
  encode(): Buffer {
    const outlines: Buffer[] = []
    const metrics: Buffer[] = []
    // Composite glyphs add their parts to the list while it is walked through.
    for (let index = 0; index < this.glyphs.length; index += 1) {
      const outline = this.glyphs[index] === EMPTY_GLYPH ? EMPTY : this.file.outline(this.glyphs[index])
      outlines.push(outline.parts.length === 0 ? outline.bytes : this.renumbered(outline))
      metrics.push(outline.metrics)
    }
    return assemble({
      glyf: Buffer.concat(outlines),
      head: changed(this.file.table("head"), 50, 1),
      hhea: changed(this.file.table("hhea"), 34, outlines.length),
      hmtx: Buffer.concat(metrics),
      loca: offsets(outlines),
      maxp: changed(this.file.table("maxp"), 4, outlines.length),
    })
  }

  private renumbered({ bytes, parts }: { bytes: Buffer; parts: readonly { at: number; glyph: number }[] }): Buffer {
    const copy = Buffer.from(bytes)
    for (const { at, glyph } of parts) {
      copy.writeUInt16BE(this.includeGlyph(glyph), at)
    }
    return copy
  }
}

function areSame(some: readonly number[], others: readonly number[] | undefined): boolean {
  return some === others || (some.length === others?.length && some.every((one, index) => one === others[index]))
}

function changed(table: Buffer, at: number, value: number): Buffer {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, at)
  return copy
}

// Where each glyph begins, as 32-bit numbers (indexToLocFormat 1), and where the last one ends.
function offsets(outlines: Buffer[]): Buffer {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  let offset = 0
  outlines.forEach(({ length }, index) => {
    offset += length
    loca.writeUInt32BE(offset, (index + 1) * 4)
  })
  return loca
}

function assemble(tables: Record<(typeof TABLES)[number], Buffer>): Buffer {
  const start = DIRECTORY + TABLES.length * ROW
  const file = Buffer.alloc(TABLES.reduce((sum, tag) => sum + aligned(tables[tag].length), start))
  const power = Math.floor(Math.log2(TABLES.length))
  file.writeUInt32BE(0x00010000, 0)
  file.writeUInt16BE(TABLES.length, 4)
  file.writeUInt16BE(2 ** power * ROW, 6)
  file.writeUInt16BE(power, 8)
  file.writeUInt16BE(TABLES.length * ROW - 2 ** power * ROW, 10)
  let offset = start
  TABLES.forEach((tag, index) => {
    const row = DIRECTORY + index * ROW
    file.write(tag, row, "latin1")
    file.writeUInt32BE(checksum(tables[tag]), row + 4)
    file.writeUInt32BE(offset, row + 8)
    file.writeUInt32BE(tables[tag].length, row + 12)
    tables[tag].copy(file, offset)
    offset += aligned(tables[tag].length)
  })
  return file
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4
}

function checksum(table: Buffer): number {
  let sum = 0
  const whole = table.length - (table.length % 4)
  for (let at = 0; at < whole; at += 4) {
    sum = (sum + table.readUInt32BE(at)) >>> 0
  }
  for (let at = whole; at < table.length; at += 1) {
    sum = (sum + table[at] * 2 ** (24 - 8 * (at - whole))) >>> 0
  }
  return sum
}
