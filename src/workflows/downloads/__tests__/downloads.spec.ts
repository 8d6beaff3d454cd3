import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Writable } from "node:stream"
import { aDocument } from "../../../pdf/__tests__/a-document"
import { pdfCheck, pdfText } from "../../../pdf/__tests__/pdf-tools"
import { LANGUAGES } from "../../../domain/languages"
import { renderList } from "../../../pdf/bulk/list-page"
import { registerLanguage } from "../../../pdf/labels/languages"
import { renderPdf } from "../../../pdf/render"
import { Absences } from "../absences"
import { entryNames } from "../entry-names"
import { readAhead, type DownloadPart } from "../read-parts"
import { writeMerged } from "../write-merged"
import { SLICE, writeZip } from "../write-zip"

const date = new Date("2026-11-22T10:00:00Z")

const part = (number: string, bytes: Buffer): DownloadPart => ({ number, issue_date: "2026-11-21", bytes, absence: null })
const missing = (number: string, absence: "damaged" | "not-issued"): DownloadPart => ({ number, issue_date: "2026-11-21", bytes: null, absence })

async function* given(parts: DownloadPart[]) {
  yield* parts
}

function collector() {
  const chunks: Buffer[] = []
  const out = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(chunk)
      done()
    },
  })
  return { out, bytes: () => Buffer.concat(chunks) }
}

async function zipped(parts: DownloadPart[], language = "en"): Promise<Buffer> {
  const { out, bytes } = collector()
  await writeZip(given(parts), out, { absences: new Absences(language, parts.length), date })
  return bytes()
}

async function merged(parts: DownloadPart[], language = "en"): Promise<Buffer> {
  const { out, bytes } = collector()
  await writeMerged(given(parts), out, { absences: new Absences(language, parts.length), date, title: "Documents", print: renderList })
  return bytes()
}

function unpacked(zip: Buffer): Record<string, Buffer> {
  const folder = mkdtempSync(path.join(tmpdir(), "zip-"))
  try {
    writeFileSync(path.join(folder, "all.zip"), zip)
    // Python's reader checks every CRC, and the folder of the archive against its entries.
    const script = "import zipfile,sys,json\nz=zipfile.ZipFile('all.zip')\nassert z.testzip() is None\nz.extractall('out')\nprint(json.dumps([[i.filename,i.compress_type] for i in z.infolist()]))"
    const names = JSON.parse(execFileSync("python3", ["-c", script], { cwd: folder, encoding: "utf8" })) as [string, number][]
    expect(names.every(([, method]) => method === 0)).toBe(true)
    return Object.fromEntries(names.map(([name]) => [name, readFileSync(path.join(folder, "out", name))]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe("Reading ahead", () => {
  it("keeps the order, has four under way at most, and stops where somebody stops", async () => {
    const state = { underWay: 0, most: 0, begun: 0 }
    const read = async (item: number) => {
      state.begun += 1
      state.most = Math.max(state.most, ++state.underWay)
      // The later ones are faster.
      await new Promise((resolve) => setTimeout(resolve, 20 - item))
      state.underWay -= 1
      return item * 10
    }
    const items = Array.from({ length: 12 }, (_, index) => index)
    const seen: number[] = []
    for await (const value of readAhead(items, read)) {
      seen.push(value)
    }
    expect(seen).toEqual(items.map((item) => item * 10))
    expect(state.most).toBeLessThanOrEqual(4)
    state.begun = 0
    for await (const value of readAhead(items, read)) {
      expect(value).toBe(0)
      break
    }
    expect(state.begun).toBe(4)
  })

  it("tells a failure where it stands, not before", async () => {
    const read = async (item: number) => {
      if (item === 2) {
        throw new Error("third")
      }
      return item
    }
    const seen: number[] = []
    await expect(
      (async () => {
        for await (const value of readAhead([0, 1, 2, 3], read)) {
          seen.push(value)
        }
      })()
    ).rejects.toThrow("third")
    expect(seen).toEqual([0, 1])
  })
})

describe("The turns of others", () => {
  /** How often others had their turn while something was done. */
  async function turnsDuring(work: Promise<unknown>): Promise<number> {
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) {
        setImmediate(count)
      }
    }
    setImmediate(count)
    await work
    isDone = true
    return turns
  }

  it("come between the documents of a merged PDF, and before its end", async () => {
    const bytes = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    // One for each document, one for the table of objects and one for the last words of the file.
    expect(await turnsDuring(merged(Array.from({ length: 20 }, (_, index) => part(`INV-${index}`, bytes))))).toBeGreaterThanOrEqual(22)
  })

  it("come between the slices of a large file in a ZIP", async () => {
    expect(await turnsDuring(zipped([part("INV-1", Buffer.alloc(10 * SLICE + 1))]))).toBeGreaterThanOrEqual(11)
  })
})

describe("The names in a ZIP", () => {
  it("are the numbers, made safe, and each is there once", () => {
    const nameOf = entryNames()
    expect(["INV-2026-00001", "inv-2026-00001", "2026/17", "../../etc/passwd", "CON", "فاتورة", "", "INV-2026-00001"].map(nameOf)).toEqual([
      "INV-2026-00001.pdf",
      "inv-2026-00001-2.pdf",
      "2026-17.pdf",
      "etc-passwd.pdf",
      "document-CON.pdf",
      "document.pdf",
      "document-2.pdf",
      "INV-2026-00001-3.pdf",
    ])
  })
})

describe("A ZIP", () => {
  it("holds every document byte for byte, and nothing else when none is missing", async () => {
    const [one, two] = [Buffer.from("%PDF one"), Buffer.from("%PDF two, longer")]
    const files = unpacked(await zipped([part("INV-1", one), part("INV-2", two)]))
    expect(files).toEqual({ "INV-1.pdf": one, "INV-2.pdf": two })
  })

  it("says in the end what is missing, and why", async () => {
    const files = unpacked(await zipped([part("INV-1", Buffer.from("%PDF")), missing("INV-2", "damaged"), missing("inv_3", "not-issued")], "de"))
    expect(Object.keys(files)).toEqual(["INV-1.pdf", "missing.txt"])
    expect(files["missing.txt"].toString("utf8")).toBe(
      [
        "\uFEFFDokumente, die hier fehlen",
        "",
        "2 von 3 Dokumenten konnten nicht in diese Datei aufgenommen werden:",
        "",
        "INV-2: das gespeicherte PDF ist beschädigt oder nicht lesbar",
        "inv_3: noch nicht ausgestellt und daher ohne PDF",
        "",
      ].join("\r\n")
    )
  })
})

describe("What is missing, in a language that a store adds", () => {
  beforeAll(() => {
    const explanation = (missing: string, total: string) => `Brakuje: ${missing} z ${total}.`
    registerLanguage("pl", { downloads: { missing: "Brakujące dokumenty", explanation, absences: { damaged: "plik jest uszkodzony" } } })
  })

  it("is said in its words, and what it lacks in those it falls back to", async () => {
    const files = unpacked(await zipped([missing("INV-2", "damaged"), missing("INV-3", "not-issued")], "pl-PL"))
    const lines = ["\uFEFFBrakujące dokumenty", "", "Brakuje: 2 z 2.", "", "INV-2: plik jest uszkodzony", "INV-3: it is not issued yet, and so has no PDF", ""]
    expect(files["missing.txt"].toString("utf8")).toBe(lines.join("\r\n"))
    const text = pdfText(await merged([missing("INV-2", "damaged")], "pl-PL"))
    expect(text).toContain("Brakujące dokumenty")
    expect(text).toMatch(/INV-2\s+–\s+plik jest uszkodzony/)
  })

  it("is said in English where nobody gave words", async () => {
    expect(pdfText(await merged([missing("INV-2", "damaged")], "xx-<b>"))).toContain("Documents that are missing here")
  })
})

describe("A merged PDF", () => {
  it("names on its last page what is missing or cannot be merged", async () => {
    const good = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    const file = await merged([part("INV-1", good), missing("INV-2", "damaged"), part("INV-3", Buffer.from("no PDF"))])
    expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
    const pages = pdfText(file).split("\f").slice(0, -1)
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain("INV-1")
    expect(pages[1]).toContain("2 of 3 documents could not be put into this file")
    expect(pages[1]).toMatch(/INV-2\s+–\s+its stored PDF is damaged/)
    expect(pages[1]).toMatch(/INV-3\s+–\s+its PDF cannot be merged/)
  })

  it("is a file with that page only when nothing else can be had, in each language", async () => {
    for (const language of LANGUAGES) {
      const file = await merged([missing("INV-2", "damaged")], language)
      expect(pdfCheck(file)).toContain("No syntax or stream encoding errors found")
      expect(pdfText(file)).toContain("INV-2")
    }
    expect(new Set(LANGUAGES.map((language) => new Absences(language, 1).words.missing)).size).toBe(LANGUAGES.length)
  })

  it("has no such page when nothing is missing", async () => {
    const good = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    expect(pdfText(await merged([part("INV-1", good)])).split("\f").slice(0, -1)).toHaveLength(1)
  })
})

describe.each(["zip", "pdf"] as const)("A download as %s", (kind) => {
  jest.setTimeout(30_000)

  const write = (parts: AsyncIterable<DownloadPart>, out: Writable) => {
    const absences = new Absences("en", 2000)
    return kind === "zip" ? writeZip(parts, out, { absences, date }) : writeMerged(parts, out, { absences, date, title: "Documents", print: renderList })
  }

  it("of 2,000 documents is read no faster than it is taken, and holds a few of them at most", async () => {
    const pdf = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    const flow = { read: 0, taken: 0, chunks: 0, most: 0 }
    async function* parts() {
      for (let index = 1; index <= 2000; index += 1) {
        flow.read += pdf.length
        // What is read and not taken yet lies in memory. Fonts that come again are not written again: there each document is a chunk.
        flow.most = Math.max(flow.most, flow.read - (kind === "zip" ? flow.taken : flow.chunks * pdf.length))
        yield part(`INV-${index}`, Buffer.from(pdf))
      }
    }
    const out = new Writable({
      highWaterMark: 1024,
      write: (chunk: Buffer, _encoding, done) => {
        flow.taken += chunk.length
        flow.chunks += 1
        setImmediate(done)
      },
    })
    await write(parts(), out)
    expect(flow.read).toBe(2000 * pdf.length)
    expect(flow.chunks).toBeGreaterThan(1999)
    expect(flow.most).toBeLessThan(4 * pdf.length + 256 * 1024)
  })

  it("stops reading when whoever takes it goes away", async () => {
    const pdf = Buffer.from(await renderPdf(aDocument({ number: "INV-1" })))
    const told = { read: 0, isClosed: false }
    async function* parts() {
      try {
        for (let index = 1; index <= 2000; index += 1) {
          told.read = index
          yield part(`INV-${index}`, Buffer.from(pdf))
        }
      } finally {
        told.isClosed = true
      }
    }
    let taken = 0
    const out: Writable = new Writable({
      highWaterMark: 1024,
      write: (chunk: Buffer, _encoding, done) => {
        taken += chunk.length
        if (taken > 5 * pdf.length) {
          out.destroy()
        }
        setImmediate(done)
      },
    })
    await expect(write(parts(), out)).rejects.toMatchObject({ code: "ERR_STREAM_PREMATURE_CLOSE" })
    expect(told.read).toBeLessThan(50)
    // Closing goes through the streams one after the other.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(told.isClosed).toBe(true)
  })

  it("fails when reading fails, and does not end as if it were whole", async () => {
    async function* parts(): AsyncGenerator<DownloadPart> {
      yield missing("INV-1", "damaged")
      throw new Error("the storage is gone")
    }
    const { out } = collector()
    await expect(write(parts(), out)).rejects.toThrow("the storage is gone")
    expect(out.writableFinished).toBe(false)
  })
})
