import { UnreadablePdf } from "./unreadable-pdf"
import { ValueReader, type Value } from "./values"

/** An object of a file: its value, and its bytes when it is a stream. */
export interface PdfObject {
  value: Value
  stream: Uint8Array | null
}

/** A file whose objects are read when they are asked for. */
export interface ReadPdf {
  /** The entries of the catalog. */
  root: ReadonlyMap<string, Value>
  /** An object by its number; null when there is none. Throws `UnreadablePdf`. */
  object(number: number): PdfObject | null
}

/** Bytes of a row in the table of objects. */
const ROW = 20
const ENTRY = /^(\d{10}) (\d{5}) ([nf])[ \r\n]{2}$/

/**
 * Reads the frame of a PDF as pdfkit writes it: one table of plain objects (ISO 32000-1, 7.5.4). Encrypted files, files that were changed
 * afterwards and files with packed objects are refused: throws `UnreadablePdf`, which says why.
 */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1")
  if (!text.startsWith("%PDF-")) {
    throw new UnreadablePdf("This is no PDF.")
  }
  const { sections, trailer } = readTable(text)
  const read = (number: number): PdfObject | null => {
    const place = placeOf(text, sections, number)
    return place === undefined ? null : readObject({ text, bytes, resolve: read }, number, place)
  }
  const root = trailer.get("/Root")
  const catalog = root?.kind === "reference" ? read(root.number)?.value : undefined
  if (trailer.has("/Encrypt") || trailer.has("/Prev") || catalog?.kind !== "dictionary") {
    throw new UnreadablePdf("The file is encrypted, was changed after it was written, or has no catalog.")
  }
  return { root: catalog.entries, object: read }
}

/** Rows of the table of objects that follow each other: `at` is where the first one is written. */
interface Section {
  first: number
  count: number
  at: number
}

function readTable(text: string): { sections: Section[]; trailer: ReadonlyMap<string, Value> } {
  const start = /startxref[\r\n ]+(\d{1,12})[\r\n ]+%%EOF[\r\n ]*$/.exec(text.slice(-200))
  const at = start ? Number(start[1]) : -1
  if (at < 0 || !text.startsWith("xref", at)) {
    throw new UnreadablePdf("The file has no plain table of its objects.")
  }
  const sections: Section[] = []
  const reader = new ValueReader(text, at + 4)
  for (reader.skip(); !text.startsWith("trailer", reader.at); reader.skip()) {
    sections.push(readSection(reader))
  }
  reader.at += "trailer".length
  const trailer = reader.value()
  if (trailer.kind !== "dictionary") {
    throw new UnreadablePdf("The file has no trailer.")
  }
  return { sections, trailer: trailer.entries }
}

function readSection(reader: ValueReader): Section {
  const head = /^(\d{1,10}) (\d{1,8})[ \r\n]+/.exec(reader.text.slice(reader.at, reader.at + 30))
  if (!head) {
    throw new UnreadablePdf("The table of objects cannot be read.")
  }
  const section = { first: Number(head[1]), count: Number(head[2]), at: reader.at + head[0].length }
  reader.at = section.at + section.count * ROW
  return section
}

// Each row is as long as the others, so that only those are read that are asked for: a tagged document has thousands that nobody needs.
function placeOf(text: string, sections: readonly Section[], number: number): number | undefined {
  const section = sections.find(({ first, count }) => number >= first && number < first + count)
  if (!section) {
    return undefined
  }
  const at = section.at + (number - section.first) * ROW
  const entry = ENTRY.exec(text.slice(at, at + ROW))
  if (!entry) {
    throw new UnreadablePdf("The table of objects cannot be read.")
  }
  return entry[3] === "n" ? Number(entry[1]) : undefined
}

interface Source {
  text: string
  bytes: Uint8Array
  resolve: (number: number) => PdfObject | null
}

function readObject(source: Source, number: number, place: number): PdfObject {
  const head = /^(\d{1,10}) \d{1,5} obj/.exec(source.text.slice(place, place + 30))
  if (!head || Number(head[1]) !== number) {
    throw new UnreadablePdf(`Object ${number} is not where the table says.`)
  }
  const reader = new ValueReader(source.text, place + head[0].length)
  const value = reader.value()
  reader.skip()
  const isStream = source.text.startsWith("stream", reader.at)
  if (!isStream && !source.text.startsWith("endobj", reader.at)) {
    throw new UnreadablePdf(`Object ${number} does not end.`)
  }
  return { value, stream: isStream ? readStream(source, value, reader.at + "stream".length) : null }
}

function readStream({ text, bytes, resolve }: Source, value: Value, after: number): Uint8Array {
  const start = text[after] === "\r" ? after + 2 : after + 1
  const named = value.kind === "dictionary" ? value.entries.get("/Length") : undefined
  const length = named?.kind === "reference" ? resolve(named.number)?.value : named
  const size = length?.kind === "plain" && /^\d{1,10}$/.test(length.text) ? Number(length.text) : -1
  if (size < 0 || !/^\s*endstream/.test(text.slice(start + size, start + size + 20))) {
    throw new UnreadablePdf("A stream is not as long as it says.")
  }
  return bytes.subarray(start, start + size)
}
