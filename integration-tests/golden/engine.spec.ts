import { compose } from "../../src/pdf/engine/compose"
import { STOCK, TUNED } from "../../src/pdf/engine/engines"
import { compositionOf } from "../../src/pdf/render"
import { pdfObjects } from "../helpers/pdf-objects"
import { pdfWords, type PdfWord } from "../helpers/pdf-tools"
import { documents } from "./documents"

/** Points. */
const TOLERANCE = 0.001

const names = Object.keys(documents)
const made = new Map<string, Promise<Uint8Array>>()

function pdfOf(name: string, engine: "stock" | "tuned"): Promise<Uint8Array> {
  const key = `${name} ${engine}`
  const known = made.get(key) ?? compose(compositionOf(documents[name]), engine === "stock" ? STOCK : TUNED)
  made.set(key, known)
  return known
}

function furthest(some: PdfWord[], others: PdfWord[]): number {
  return Math.max(...some.flatMap(({ box }, index) => box.map((side, at) => Math.abs(side - others[index].box[at]))))
}

/** Which letters each glyph stands for, font by font: what is copied from the page. */
function textLayer(pdf: Uint8Array): Record<string, string[]> {
  const { pages, dictionary, text, bytes } = pdfObjects(pdf)
  const fonts = pages.flatMap((page) => Object.values(dictionary(dictionary(dictionary(page)["/Resources"])["/Font"])))
  return Object.fromEntries(
    fonts.map((font) => {
      const cmap = bytes(dictionary(font)["/ToUnicode"]).toString("latin1")
      return [text(dictionary(font)["/BaseFont"]), cmap.match(/<[\da-f ]+>(?=[ \]])/g) ?? []]
    }),
  )
}

describe("the tuned engine", () => {
  jest.setTimeout(120_000)

  it.each(names)("%s: places every word where pdfmake does", async (name) => {
    const [stock, tuned] = [pdfWords(await pdfOf(name, "stock")), pdfWords(await pdfOf(name, "tuned"))]
    expect(tuned.map(({ page, text }) => [page, text])).toEqual(stock.map(({ page, text }) => [page, text]))
    expect(stock.length).toBeGreaterThan(50)
    expect(furthest(tuned, stock)).toBeLessThan(TOLERANCE)
  })

  it.each(names)("%s: has the same text layer", async (name) => {
    const stock = textLayer(await pdfOf(name, "stock"))
    expect(textLayer(await pdfOf(name, "tuned"))).toEqual(stock)
    expect(Object.values(stock).flat().length).toBeGreaterThan(50)
  })
})
