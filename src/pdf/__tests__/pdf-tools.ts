import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"

/** A font of a PDF as `pdffonts` lists it. */
export interface PdfFont {
  name: string
  embedded: boolean
  subset: boolean
  unicode: boolean
}

/** The text of a PDF as it stands on the page, pages separated by form feeds. */
export function pdfText(pdf: Uint8Array): string {
  return withPdfFile(pdf, (file) => run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"]))
}

/** A word with its box: left, top, right, bottom in points from the top left corner of its page. */
export interface PdfWord {
  page: number
  text: string
  box: number[]
}

/** The words of a PDF, page by page, from top to bottom and from left to right. */
export function pdfWords(pdf: Uint8Array): PdfWord[] {
  const pages = withPdfFile(pdf, (file) => run("pdftotext", ["-bbox", "-enc", "UTF-8", file, "-"])).split("<page").slice(1)
  const words = pages.flatMap((lines, page) =>
    [...lines.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*)<\/word>/g)].map(([, ...parts]) => ({
      page,
      text: parts[4],
      box: parts.slice(0, 4).map(Number),
    })),
  )
  const tenths = ({ box }: PdfWord) => Math.round(box[1] * 10)
  return words.sort((one, other) => one.page - other.page || tenths(one) - tenths(other) || one.box[0] - other.box[0])
}

/** The fonts of a PDF. */
export function pdfFonts(pdf: Uint8Array): PdfFont[] {
  const rows = withPdfFile(pdf, (file) => run("pdffonts", [file])).split("\n").slice(2).filter((row) => row.trim() !== "")
  return rows.map((row) => {
    const [embedded, subset, unicode] = row.trim().split(/\s+/).slice(-5, -2)
    return { name: row.split(/\s/)[0], embedded: embedded === "yes", subset: subset === "yes", unicode: unicode === "yes" }
  })
}

/** The first page of a PDF as a PNG of so many dots an inch. */
export function pdfPicture(pdf: Uint8Array, dpi: number): Buffer {
  return withPdfFile(pdf, (file) => {
    run("pdftoppm", ["-r", String(dpi), "-f", "1", "-singlefile", "-png", file, `${file}-page`])
    return readFileSync(`${file}-page.png`)
  })
}

/** The first page of a PDF in shades of grey, 0 is black: for what is only measured, as packing and reading a PNG takes longer than drawing. */
export function pdfShades(pdf: Uint8Array, dpi: number): { data: Uint8Array; width: number; height: number } {
  return withPdfFile(pdf, (file) => {
    run("pdftoppm", ["-r", String(dpi), "-f", "1", "-singlefile", "-gray", file, `${file}-page`])
    const picture = readFileSync(`${file}-page.pgm`)
    const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.toString("latin1", 0, 40)) as RegExpExecArray
    return { data: picture.subarray(head[0].length), width: Number(head[1]), height: Number(head[2]) }
  })
}

/** The files inside a PDF, by name, as `pdfdetach` takes them out. */
export function pdfAttachments(pdf: Uint8Array): Record<string, Buffer> {
  return withPdfFile(pdf, (file) => {
    const listed = run("pdfdetach", ["-enc", "UTF-8", "-list", file])
    const names = [...listed.matchAll(/^(\d+): (.*)$/gm)]
    return Object.fromEntries(
      names.map(([, number, name]) => {
        const target = join(dirname(file), `attachment-${number}`)
        run("pdfdetach", ["-save", number, "-o", target, file])
        return [name, readFileSync(target)]
      }),
    )
  })
}

/** What `qpdf --check` says; it throws on a damaged file. */
export function pdfCheck(pdf: Uint8Array): string {
  return withPdfFile(pdf, (file) => run("qpdf", ["--check", file]))
}

/** Runs a tool on a PDF that stands in a file for so long. */
export function withPdfFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "invoice-pdf-"))
  try {
    const file = join(folder, "invoice.pdf")
    writeFileSync(file, pdf)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function run(tool: string, args: string[]): string {
  try {
    return execFileSync(tool, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, stdio: ["ignore", "pipe", "pipe"] })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      throw new Error(`"${tool}" is not installed: apt-get install poppler-utils qpdf`, { cause: error })
    }
    throw error
  }
}
