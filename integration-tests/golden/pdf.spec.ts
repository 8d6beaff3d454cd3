import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { DEFAULT_LOOK, THEMES } from "../../src/domain/look"
import { renderPdf } from "../../src/pdf/render"
import { pdfCheck, pdfFonts, pdfText } from "../../src/pdf/__tests__/pdf-tools"
import { cases } from "./cases"

const FOLDER = join(__dirname, "pdf")
const isUpdate = process.env.GOLDEN_UPDATE === "1"
const rendered = new Map<string, Promise<Uint8Array>>()

function pdfOf(name: string): Promise<Uint8Array> {
  const { document, options } = cases[name]
  const known = rendered.get(name) ?? renderPdf(document, options)
  rendered.set(name, known)
  return known
}

const texts = new Map<string, string>()

/** What a reader sees of a case: read once, as the longest has fifty pages. */
async function textOf(name: string): Promise<string> {
  const known = texts.get(name) ?? pdfText(await pdfOf(name))
  texts.set(name, known)
  return known
}

function golden(name: string, text: string): string {
  const file = join(FOLDER, `${name}.txt`)
  if (isUpdate) {
    mkdirSync(FOLDER, { recursive: true })
    writeFileSync(file, text)
  }
  if (!existsSync(file)) {
    throw new Error(`${file} is missing: look at the page, then run npm run golden:update`)
  }
  return readFileSync(file, "utf8")
}

/** Line ends and the spaces before them are no part of what a reader sees. */
function readable(text: string): string {
  return text.split("\n").map((line) => line.trimEnd()).join("\n")
}

describe("a printed document", () => {
  jest.setTimeout(60_000)

  it.each(Object.keys(cases))("%s reads as agreed", async (name) => {
    const text = readable(await textOf(name))
    expect(text).toBe(golden(name, text))
  })

  it.each(Object.keys(cases))("%s is a sound file with its fonts in it", async (name) => {
    const pdf = await pdfOf(name)
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    const fonts = pdfFonts(pdf)
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !font.embedded || !font.subset || !font.unicode)).toEqual([])
  })

  it.each(Object.keys(cases))("%s is the same to the byte when printed again", async (name) => {
    const { document, options } = structuredClone(cases[name])
    const again = await renderPdf(document, options)
    expect(Buffer.from(again).equals(Buffer.from(await pdfOf(name)))).toBe(true)
  })

  it("repeats the header and counts the pages of 1,000 lines", async () => {
    const pages = (await textOf("thousand-lines")).split("\f").slice(0, -1)
    expect(pages.length).toBeGreaterThan(40)
    pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of ${pages.length}`)
    })
    const withLines = pages.filter((page) => page.includes("SKU-"))
    expect(withLines.filter((page) => !/#\s+Description\s+Qty/.test(page))).toEqual([])
  })

  it("prints every one of 1,000 lines once, and never tears a row apart", async () => {
    const pages = (await textOf("thousand-lines")).split("\f")
    const skus = pages.flatMap((page) => page.match(/SKU-\d+/g) ?? [])
    expect(skus).toEqual(cases["thousand-lines"].document.lines.map(({ sku }) => sku))
    for (const page of pages) {
      expect(page.match(/SKU-\d+/g)?.length ?? 0).toBe(page.match(/^ *\d+ {2,}\S.* \d+%/gm)?.length ?? 0)
    }
  })

  it("keeps a row beside the totals, however many lines there are, and ends no document with an empty page", async () => {
    const look = { ...DEFAULT_LOOK, theme: "classic", second_language: "ar" as const }
    const all = Array.from({ length: 11 }, (_, index) => ({ ...cases["forty-lines"].document, lines: cases["forty-lines"].document.lines.slice(0, 8 + index) }))
    const pages = (await Promise.all(all.map((document) => renderPdf(document, { look })))).flatMap((pdf) => pdfText(pdf).split("\f").slice(0, -1))
    expect(pages.filter((page) => page.includes("Amount due"))).toHaveLength(11)
    expect(pages.filter((page) => page.includes("Amount due") && !page.includes("SKU-"))).toEqual([])
    expect(pages.filter((page) => !/SKU-|Thank you for your order|Questions/.test(page))).toEqual([])
  })

  it.each(THEMES)("has room on one page for three lines, delivery, the account and both codes in two languages: %s", async (theme) => {
    const { document, options } = cases["german-english"]
    const [line] = document.lines
    const three = { ...document, lines: ["1", "2", "3"].map((id) => ({ ...line, options: [], id })), charges: document.charges.slice(0, 1), allowances: [] }
    const pdf = await renderPdf(three, { ...options, look: { ...DEFAULT_LOOK, theme, second_language: "en" } })
    const pages = pdfText(pdf).split("\f").slice(0, -1)
    expect(pages).toHaveLength(1)
    for (const words of ["DE89 3704 0044 0532 0130 00", "Scan to pay", "Pay online", "Questions?"]) {
      expect(pages[0]).toContain(words)
    }
  })

  it.each(["hostile", "hostile-bilingual"])("%s: no text from outside becomes a link, a script or a file", async (name) => {
    const pdf = Buffer.from(await pdfOf(name)).toString("latin1")
    expect(pdf).not.toMatch(/\/(URI|Launch|JavaScript|JS|EmbeddedFile|Annots)\b/)
  })
})
