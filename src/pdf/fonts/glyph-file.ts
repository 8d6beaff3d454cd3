/** One glyph as it goes into a subset: its outline without hints, and where it names the glyphs it is composed of. */
interface Outline {
  bytes: Buffer
  parts: readonly { at: number; glyph: number }[]
  /** Its row of the `hmtx` table: advance width and left side bearing. */
  metrics: Buffer
}

const HEADER = 10
// Flags of a composite glyph (OpenType, glyf table).
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const FOUR_SCALES = 0x0080
const INSTRUCTIONS = 0x0100

/** A TrueType file, of which subsets are taken: each glyph is cut out once for all documents. */
export class GlyphFile {
  private readonly tables: ReadonlyMap<string, Buffer>
  private readonly outlines = new Map<number, Outline>()
  private readonly isLong: boolean
  private readonly metricCount: number

  /** Throws where the bytes are no TrueType font with outlines of its own. */
  constructor(bytes: Buffer) {
    this.tables = tablesOf(bytes)
    this.isLong = this.table("head").readInt16BE(50) === 1
    this.metricCount = this.table("hhea").readUInt16BE(34)
    this.table("glyf")
  }

  /** The bytes of a table. */
  table(tag: string): Buffer {
    const found = this.tables.get(tag)
    if (!found) {
      // eslint-disable-next-line @medusajs/use-medusa-error-not-generic-error -- this layer knows no Medusa, and no request is under way
      throw new RangeError(`The font has no ${tag} table`)
    }
    return found
  }

  /** A glyph without its hints, which printers and screens of today do not use: a third of the size. */
  outline(glyph: number): Outline {
    let found = this.outlines.get(glyph)
    if (!found) {
      const raw = this.raw(glyph)
      const isComposite = raw.length >= HEADER && raw.readInt16BE(0) < 0
      found = { ...(isComposite ? composite(raw) : { bytes: simple(raw), parts: [] }), metrics: this.metrics(glyph) }
      this.outlines.set(glyph, found)
    }
    return found
  }

  private raw(glyph: number): Buffer {
    const loca = this.table("loca")
    const offset = (index: number) => (this.isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2)
    return this.table("glyf").subarray(offset(glyph), offset(glyph + 1))
  }

  private metrics(glyph: number): Buffer {
    const hmtx = this.table("hmtx")
    if (glyph < this.metricCount) {
      return hmtx.subarray(glyph * 4, glyph * 4 + 4)
    }
    // The last width counts for all glyphs after it.
    const row = Buffer.from(hmtx.subarray(this.metricCount * 4 - 4, this.metricCount * 4))
    hmtx.copy(row, 2, this.metricCount * 4 + (glyph - this.metricCount) * 2, this.metricCount * 4 + (glyph - this.metricCount) * 2 + 2)
    return row
  }
}

function tablesOf(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const tables = new Map<string, Buffer>()
  const count = bytes.readUInt16BE(4)
  for (let row = 12; row < 12 + count * 16; row += 16) {
    const offset = bytes.readUInt32BE(row + 8)
    tables.set(bytes.toString("latin1", row, row + 4), bytes.subarray(offset, offset + bytes.readUInt32BE(row + 12)))
  }
  return tables
}

// A simple glyph: header, last points of the contours, length of the instructions, instructions, points.
function simple(raw: Buffer): Buffer {
  if (raw.length < HEADER || raw.readInt16BE(0) === 0) {
    return Buffer.alloc(0)
  }
  const lengthAt = HEADER + raw.readInt16BE(0) * 2
  const points = lengthAt + 2 + raw.readUInt16BE(lengthAt)
  return padded([raw.subarray(0, lengthAt), Buffer.alloc(2), raw.subarray(points)])
}

// A composite glyph: header, its parts, and at the end the instructions if one of the parts says so.
function composite(raw: Buffer): { bytes: Buffer; parts: Outline["parts"] } {
  const copy = Buffer.from(raw)
  const parts: { at: number; glyph: number }[] = []
  let at = HEADER
  let flags = MORE
  while (flags & MORE) {
    flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(flags & ~INSTRUCTIONS, at)
    parts.push({ at: at + 2, glyph: copy.readUInt16BE(at + 2) })
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & FOUR_SCALES ? 8 : 0)
  }
  return { bytes: padded([copy.subarray(0, at)]), parts }
}

// Glyphs begin at multiples of four.
function padded(pieces: Buffer[]): Buffer {
  const length = pieces.reduce((sum, { length: some }) => sum + some, 0)
  return Buffer.concat(pieces, Math.ceil(length / 4) * 4)
}
