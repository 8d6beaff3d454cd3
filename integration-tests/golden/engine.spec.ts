import { PNG } from "pngjs"
import { compose } from "../../src/pdf/engine/compose"
import { STOCK, TUNED } from "../../src/pdf/engine/engines"
import { compositionOf } from "../../src/pdf/render"
import { pdfObjects } from "../helpers/pdf-objects"
import { pdfPicture, pdfWords, type PdfWord } from "../../src/pdf/__tests__/pdf-tools"
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

// Text, as comparing long lists takes longer than making the pages.
function listed(words: PdfWord[]): string {
  return words.map(({ page, text }) => `${page} ${copied(text)}`).join("\n")
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

// pdfmake has Hindi copied as it is drawn, and the letters of Arabic ligatures turned around; there only the letters have to be the same.
function copied(text: string): string {
  return /[\p{Script=Devanagari}\p{Script=Arabic}]/u.test(text) ? Array.from(text).sort().join("") : text
}

function comparable(layer: Record<string, string[]>): [string, string[]][] {
  // The first two are the numbers of the first and the last glyph.
  const each = (letters: string[]) => [...new Set(letters.slice(2).join(" ").match(/[\da-f]{4}/g))].sort()
  return Object.entries(layer).map(([font, letters]) => [font, /Devanagari|Arabic/.test(font) ? each(letters) : letters])
}

describe("the tuned engine", () => {
  jest.setTimeout(120_000)

  it.each(names)("%s: places every word where pdfmake does", async (name) => {
    const [stock, tuned] = [pdfWords(await pdfOf(name, "stock")), pdfWords(await pdfOf(name, "tuned"))]
    expect(listed(tuned)).toBe(listed(stock))
    expect(stock.length).toBeGreaterThan(50)
    expect(furthest(tuned, stock)).toBeLessThan(TOLERANCE)
  })

  it.each(names)("%s: has the same text layer", async (name) => {
    const stock = comparable(textLayer(await pdfOf(name, "stock")))
    expect(comparable(textLayer(await pdfOf(name, "tuned")))).toEqual(stock)
    expect(stock.flatMap(([, letters]) => letters).length).toBeGreaterThan(50)
  })

  it.each(["english-net", "arabic-document", "long-names"])("%s: is the same picture", async (name) => {
    const [stock, tuned] = await Promise.all((["stock", "tuned"] as const).map(async (engine) => PNG.sync.read(pdfPicture(await pdfOf(name, engine), 60)).data))
    expect(tuned.length).toBe(stock.length)
    // A letter may fall on the next quarter of a pixel with the last digit of its place: shades of grey at its edges, and never black for white.
    const changes = tuned.map((value, at) => Math.abs(value - stock[at])).filter((change) => change > 8)
    expect(Math.max(0, ...changes)).toBeLessThan(96)
    expect(changes.length).toBeLessThan(tuned.length / 10_000)
    expect(stock.filter((value) => value < 64).length).toBeGreaterThan(1000)
  })
})
