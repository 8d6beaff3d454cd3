import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { PNG } from "pngjs"
import { aDocument, aLine } from "../../__tests__/a-document"
import { pdfCheck, pdfFonts, pdfText } from "../../__tests__/pdf-tools"
import { renderPdf } from "../../render"
import { PdfMerge, STEP } from "../merge"
import { UnreadablePdf } from "../unreadable-pdf"

const lines = (count: number) => Array.from({ length: count }, (_, index) => aLine({ id: String(index + 1), name: `Article ${index + 1}` }))
const pdfOf = (number: string, count = 2, language = "en") => renderPdf(aDocument({ number, language, lines: lines(count) }))

function merged(parts: { title: string; bytes: Uint8Array }[], title = "Invoices"): Buffer {
  const merge = new PdfMerge(title)
  return Buffer.concat([...parts.flatMap((part) => [...merge.add(part)]), ...merge.end()])
}

function withTool<Result>(pdf: Uint8Array, run: (file: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), "merged-"))
  try {
    const file = path.join(folder, "merged.pdf")
    writeFileSync(file, pdf)
    return run(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const qpdf = (pdf: Uint8Array, ...args: string[]) => withTool(pdf, (file) => execFileSync("qpdf", [...args, file], { encoding: "utf8", maxBuffer: 64 << 20 }))
const pageCount = (pdf: Uint8Array) => Number(qpdf(pdf, "--show-npages"))
const pageTexts = (pdf: Uint8Array) => pdfText(pdf).split("\f").slice(0, -1)

describe("Merged documents", () => {
  it("are one sound file with all pages in their order, each with its own words", async () => {
    const parts = [
      { title: "INV-1", bytes: await pdfOf("INV-1") },
      { title: "INV-2", bytes: await pdfOf("INV-2", 60) },
      { title: "فاتورة 3", bytes: await pdfOf("INV-3", 1, "ar") },
    ]
    const counts = parts.map(({ bytes }) => pageCount(bytes))
    expect(counts[1]).toBeGreaterThan(1)
    const file = merged(parts)
    expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
    expect(pageCount(file)).toBe(counts[0] + counts[1] + counts[2])
    expect(pageTexts(file)).toEqual(parts.flatMap(({ bytes }) => pageTexts(bytes)))
    expect(pdfFonts(file).every(({ embedded, unicode }) => embedded && unicode)).toBe(true)
  })

  it("have a bookmark for each, in any script, that leads to its first page", async () => {
    const parts = [
      { title: "INV-1 (Käufer)", bytes: await pdfOf("INV-1", 60) },
      { title: "فاتورة 2", bytes: await pdfOf("INV-2") },
    ]
    const first = pageCount(parts[0].bytes)
    const { outlines } = JSON.parse(qpdf(merged(parts), "--json=2", "--json-key=outlines")) as { outlines: { title: string; destpageposfrom1: number }[] }
    expect(outlines.map(({ title, destpageposfrom1 }) => [title, destpageposfrom1])).toEqual([
      ["INV-1 (Käufer)", 1],
      ["فاتورة 2", first + 1],
    ])
  })

  it("look the same as each by itself", async () => {
    const bytes = await pdfOf("INV-1", 5)
    const picture = (pdf: Uint8Array, page: number) =>
      withTool(pdf, (file) => execFileSync("pdftoppm", ["-r", "40", "-png", "-f", String(page), "-l", String(page), file], { maxBuffer: 64 << 20 }))
    const file = merged([{ title: "other", bytes: await pdfOf("INV-0") }, { title: "one", bytes }])
    expect(picture(file, 2).equals(picture(bytes, 1))).toBe(true)
  })

  it("leave nothing behind of the tags, metadata and attached files of their parts", async () => {
    const text = merged([{ title: "INV-1", bytes: await pdfOf("INV-1") }]).toString("latin1")
    for (const tie of ["/StructTreeRoot", "/StructParents", "/Metadata", "/AF", "/EmbeddedFiles"]) {
      expect(text).not.toContain(tie)
    }
  })

  it("hold a logo once that all of them have", async () => {
    let seed = 3
    const png = new PNG({ width: 120, height: 120 })
    png.data = Buffer.from(Array.from({ length: png.data.length }, (_, at) => (at % 4 === 3 ? 255 : (seed = (seed * 1103515245 + 12345) % 2147483648) % 256)))
    const logo = { media_type: "image/png" as const, content: PNG.sync.write(png, { colorType: 2 }).toString("base64"), width: 120, height: 120 }
    const parts = await Promise.all(["A", "B", "C"].map(async (number) => ({ title: number, bytes: await renderPdf(aDocument({ number }), { logo }) })))
    const file = merged(parts)
    expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
    expect(file.toString("latin1").match(/\/Subtype \/Image/g)).toHaveLength(1)
  })

  it("are the same bytes each time", async () => {
    const parts = [{ title: "INV-1", bytes: await pdfOf("INV-1") }]
    expect(merged(parts).equals(merged(parts))).toBe(true)
  })

  it("may be very many: the pages of 150 stand in a tree, and the file is sound", async () => {
    const bytes = await pdfOf("INV-1", 1)
    const merge = new PdfMerge("Many")
    const file = Buffer.concat([...Array.from({ length: 150 }, (_, index) => [...merge.add({ title: `INV-${index}`, bytes })]).flat(), ...merge.end()])
    expect(merge.pageCount).toBe(150)
    expect(pageCount(file)).toBe(150)
    expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
  })
})

describe("Merging", () => {
  jest.setTimeout(30_000)

  const found = (bytes: Buffer, pattern: RegExp) => bytes.toString("latin1").match(pattern)?.length ?? 0
  const objectsIn = (bytes: Buffer) => found(bytes, /^\d+ 0 obj$/gm)
  const rowsIn = (bytes: Buffer) => found(bytes, /^\d{10} \d{5} n $/gm)

  it("takes small steps, however large a document is", async () => {
    const merge = new PdfMerge("One")
    const steps = [...merge.add({ title: "INV-1", bytes: await pdfOf("INV-1", 1500) }), ...merge.end()].map(objectsIn)
    expect(steps.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(2 * STEP)
    // Reading gives nothing to send, and is one step or more for each that writes.
    expect(steps.filter((count) => count === 0).length).toBeGreaterThanOrEqual(2)
    // A page may close the node that holds the pages before it.
    expect(Math.max(...steps)).toBeLessThanOrEqual(STEP + 1)
  })

  it("takes small steps, however many documents there are", async () => {
    const merge = new PdfMerge("Many")
    const bytes = await pdfOf("INV-1", 1)
    for (let count = 0; count < 40 * STEP; count += 1) {
      expect([...merge.add({ title: `INV-${count}`, bytes })].filter((step) => step.length > 0)).toHaveLength(1)
    }
    const steps = [...merge.end()]
    expect(steps.map(objectsIn).filter((count) => count >= STEP)).toHaveLength(40)
    expect(Math.max(...steps.map(objectsIn))).toBeLessThanOrEqual(STEP + 1)
    expect(steps.map(rowsIn).filter((count) => count > 0).length).toBeGreaterThan(1)
    expect(Math.max(...steps.map(rowsIn))).toBeLessThanOrEqual(5000)
  })
})

describe("A file that is not understood", () => {
  const tell = (bytes: Uint8Array) => {
    const merge = new PdfMerge("x")
    try {
      return [...merge.add({ title: "x", bytes })].length > 0 ? "read" : "nothing"
    } catch (error) {
      return error instanceof UnreadablePdf ? "refused" : `threw ${String(error)}`
    }
  }

  it("is refused when it is no PDF, cut short, encrypted, packed, or changed afterwards", async () => {
    const bytes = await pdfOf("INV-1")
    const remade = (...args: string[]) => withTool(bytes, (file) => {
      execFileSync("qpdf", [...args, file, `${file}.new`])
      return execFileSync("cat", [`${file}.new`], { maxBuffer: 64 << 20 })
    })
    expect(tell(Buffer.from("hello"))).toBe("refused")
    expect(tell(bytes.subarray(0, bytes.length >> 1))).toBe("refused")
    expect(tell(remade("--encrypt", "", "secret", "256", "--"))).toBe("refused")
    expect(tell(remade("--object-streams=generate"))).toBe("refused")
    expect(tell(remade("--object-streams=disable"))).toBe("read")
  })

  it("leaves the others as they are", async () => {
    const good = await pdfOf("INV-1")
    const bad = Buffer.from(good)
    // The tail is sound and the pages are not.
    bad.write("/Xages", bad.indexOf("/Pages"))
    const merge = new PdfMerge("x")
    const chunks = [...merge.add({ title: "one", bytes: good })]
    expect(() => [...merge.add({ title: "two", bytes: bad })]).toThrow(UnreadablePdf)
    chunks.push(...merge.add({ title: "three", bytes: good }), ...merge.end())
    const file = Buffer.concat(chunks)
    expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
    expect(pageCount(file)).toBe(2)
  })

  it("never breaks anything else, wherever a byte of it is wrong", async () => {
    const good = Buffer.from(await pdfOf("INV-1", 1))
    const seen = new Set<string>()
    for (let at = 0; at < good.length; at += 97) {
      const bad = Buffer.from(good)
      bad[at] ^= 0x15
      seen.add(tell(bad))
    }
    expect([...seen].filter((verdict) => verdict.startsWith("threw"))).toEqual([])
    expect(seen).toEqual(new Set(["read", "refused"]))
  })
})
