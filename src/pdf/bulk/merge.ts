import { fingerprint } from "./fingerprint"
import { ObjectWriter } from "./object-writer"
import { pagesOf, type ReadPage } from "./pages"
import { readPdf, type PdfObject, type ReadPdf } from "./read-pdf"
import { writeValue, type Value } from "./values"

/** A document to be put into the merged file, under its name among the bookmarks. */
export interface MergePart {
  title: string
  bytes: Uint8Array
}

/** What ties a page to its own file: its tags, its metadata, its attached files. */
const TIES = ["/StructParent", "/StructParents", "/AF", "/Metadata", "/Parent"]
const PAGES_IN_A_NODE = 64
/** Logos and fonts that come again are written once; so many are remembered. */
const MOST_REMEMBERED = 4096
const WORTH_REMEMBERING = 1024
const NOTHING = Buffer.alloc(0)

interface Part {
  pdf: ReadPdf
  /** New numbers by old ones. */
  numbers: Map<number, number>
  /** Old numbers that are still to be written. */
  waiting: number[]
}

interface Bookmark {
  title: string
  page: number
}

/** How many objects are read or written in one step. A store that merges thousands of documents answers its customers between two of them. */
export const STEP = 25

/**
 * Many PDFs as one, written while they are read: in memory is one of them, and a few bytes for each object of the others.
 * `add` and `end` work step by step, and give after each what can be sent on, which may be nothing; every step has to be taken.
 */
export class PdfMerge {
  private readonly out = new ObjectWriter()
  private readonly known = new Map<string, number>()
  private readonly catalog = this.out.take()
  private readonly tree = this.out.take()
  private nodes: { number: number; count: number }[] = []
  private kids: number[] = []
  private node = 0
  private pages = 0
  private bookmarks: Bookmark[] = []

  constructor(private readonly title: string) {
    this.out.raw("%PDF-1.7\n%\xff\xff\xff\xff\n\n")
  }

  /** How many pages were put in so far. */
  get pageCount(): number {
    return this.pages
  }

  /** Puts a file in. Throws `UnreadablePdf` for one that is not understood, and is as before then. */
  *add({ title, bytes }: MergePart): Generator<Buffer, void> {
    const pdf = readPdf(bytes)
    yield NOTHING
    const pages = pagesOf(pdf)
    yield NOTHING
    const needed = yield* reachable(pdf, pages)
    const part: Part = { pdf, numbers: new Map(pages.map(({ number }) => [number, this.out.take()])), waiting: [] }
    for (const [index, page] of pages.entries()) {
      this.page(part, page, index === 0 ? title : null)
      yield* this.written()
    }
    while (part.waiting.length) {
      const number = part.waiting.pop() as number
      const object = needed.get(number)
      if (object) {
        this.object(part, number, object)
      }
      yield* this.written()
    }
    yield this.out.flush()
  }

  /** Ends the file. */
  *end(): Generator<Buffer, void> {
    this.closeNode()
    const kids = this.nodes.map(({ number }) => `${number} 0 R`).join(" ")
    this.out.object(this.tree, `<</Type /Pages\n/Count ${this.pages}\n/Kids [${kids}]>>`)
    const outlines = yield* this.writeBookmarks()
    const info = this.out.take()
    this.out.object(info, `<</Producer (medusa-plugin-invoicing)\n/Title ${textOf(this.title)}>>`)
    this.out.object(this.catalog, `<</Type /Catalog\n/Pages ${this.tree} 0 R\n/Outlines ${outlines} 0 R\n/PageMode /UseOutlines\n/ViewerPreferences <</DisplayDocTitle true>>>>`)
    yield* this.out.end(`/Root ${this.catalog} 0 R\n/Info ${info} 0 R\n`)
  }

  private *written(): Generator<Buffer, void> {
    if (this.out.unsent >= STEP) {
      yield this.out.flush()
    }
  }

  private page(part: Part, { number, entries }: ReadPage, title: string | null): void {
    if (!this.node) {
      this.node = this.out.take()
    }
    const own = part.numbers.get(number) as number
    const value = writeValue(untied({ kind: "dictionary", entries }), (old) => this.numberOf(part, old))
    this.out.object(own, value.replace(/>>$/, `\n/Parent ${this.node} 0 R>>`))
    this.kids.push(own)
    this.pages += 1
    if (title !== null) {
      this.bookmarks.push({ title, page: own })
    }
    if (this.kids.length === PAGES_IN_A_NODE) {
      this.closeNode()
    }
  }

  private closeNode(): void {
    if (this.kids.length) {
      const kids = this.kids.map((kid) => `${kid} 0 R`).join(" ")
      this.out.object(this.node, `<</Type /Pages\n/Parent ${this.tree} 0 R\n/Count ${this.kids.length}\n/Kids [${kids}]>>`)
      this.nodes.push({ number: this.node, count: this.kids.length })
    }
    this.kids = []
    this.node = 0
  }

  /** The new number of an object, which is to be written when it is met for the first time; null when there is none. */
  private numberOf(part: Part, old: number): number | null {
    const known = part.numbers.get(old)
    if (known !== undefined) {
      return known
    }
    const object = part.pdf.object(old)
    if (!object) {
      return null
    }
    const same = this.sameAs(part.pdf, object)
    const number = same?.number ?? this.out.take()
    part.numbers.set(old, number)
    if (!same?.isWritten) {
      part.waiting.push(old)
    }
    return number
  }

  /** A stream that was written before, byte for byte; or, of one that is worth it, the number under which it will be found. */
  private sameAs(pdf: ReadPdf, object: PdfObject): { number: number; isWritten: boolean } | null {
    const key = object.stream && object.stream.length >= WORTH_REMEMBERING ? fingerprint(pdf, object) : null
    if (key === null) {
      return null
    }
    const number = this.known.get(key)
    if (number !== undefined) {
      return { number, isWritten: true }
    }
    const taken = this.out.take()
    if (this.known.size < MOST_REMEMBERED) {
      this.known.set(key, taken)
    }
    return { number: taken, isWritten: false }
  }

  private object(part: Part, old: number, { value, stream }: PdfObject): void {
    const own = untied(value)
    if (stream && own.kind === "dictionary") {
      own.entries.set("/Length", { kind: "plain", text: String(stream.length) })
    }
    this.out.object(part.numbers.get(old) as number, writeValue(own, (number) => this.numberOf(part, number)), stream)
  }

  private *writeBookmarks(): Generator<Buffer, number> {
    const root = this.out.take()
    const numbers = this.bookmarks.map(() => this.out.take())
    for (const [index, { title, page }] of this.bookmarks.entries()) {
      const beside = [
        index > 0 ? `/Prev ${numbers[index - 1]} 0 R\n` : "",
        index < numbers.length - 1 ? `/Next ${numbers[index + 1]} 0 R\n` : "",
      ].join("")
      this.out.object(numbers[index], `<</Title ${textOf(title)}\n/Parent ${root} 0 R\n${beside}/Dest [${page} 0 R /Fit]>>`)
      yield* this.written()
    }
    const ends = numbers.length ? `/First ${numbers[0]} 0 R\n/Last ${numbers[numbers.length - 1]} 0 R\n` : ""
    this.out.object(root, `<</Type /Outlines\n${ends}/Count ${numbers.length}>>`)
    return root
  }
}

/** All that the pages need, read before anything is written: what cannot be read must leave no half a document behind. */
function* reachable(pdf: ReadPdf, pages: ReadPage[]): Generator<Buffer, Map<number, PdfObject>> {
  const found = new Map<number, PdfObject>()
  const own = new Set(pages.map(({ number }) => number))
  const waiting: Value[] = pages.map(({ entries }) => untied({ kind: "dictionary", entries }))
  while (waiting.length) {
    const value = waiting.pop() as Value
    if (value.kind === "list") {
      waiting.push(...value.items)
    } else if (value.kind === "dictionary") {
      waiting.push(...value.entries.values())
    } else if (value.kind === "reference" && !own.has(value.number) && !found.has(value.number)) {
      const object = pdf.object(value.number)
      if (object) {
        found.set(value.number, object)
        waiting.push(untied(object.value))
        if (found.size % STEP === 0) {
          yield NOTHING
        }
      }
    }
  }
  return found
}

/** A copy of a value without what ties it to its file. `/P` is the page of an annotation, which has a subtype; elsewhere it is a name like others. */
function untied(value: Value): Value {
  if (value.kind === "list") {
    return { kind: "list", items: value.items.map(untied) }
  }
  if (value.kind !== "dictionary") {
    return value
  }
  const { entries } = value
  const kept = [...entries].filter(([name]) => !TIES.includes(name) && !(name === "/P" && entries.has("/Subtype")))
  return { kind: "dictionary", entries: new Map(kept.map(([name, inner]) => [name, untied(inner)])) }
}

/** A text for people, in UTF-16 with its mark, as hexadecimal digits (ISO 32000-1, 7.9.2.2). */
function textOf(text: string): string {
  return `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`
}
