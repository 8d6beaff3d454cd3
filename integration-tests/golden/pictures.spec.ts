import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { renderPdf } from "../../src/pdf/render"
import { pdfPicture } from "../../src/pdf/__tests__/pdf-tools"
import { differentTiles } from "../helpers/picture-difference"
import { cases } from "./cases"

const FOLDER = join(__dirname, "images")
const isUpdate = process.env.GOLDEN_UPDATE === "1"
/** Fonts are smoothed a little differently by each version of the tools: a moved word changes far more tiles than this. */
const TOLERATED = 0.002

const PICTURED = [
  "english-net",
  "german-modern-link",
  "german-classic-link",
  "german-compact-link",
  "arabic-document",
  "arabic-english",
  "arabic-english-classic",
  "english-arabic",
  "arabic-digits",
  "simplified-arabic-english",
  "credit-note",
  "packing-slip-english",
  "proforma-dutch",
  "receipt-english",
]

describe("the picture of a printed page", () => {
  jest.setTimeout(60_000)

  it.each(PICTURED)("%s looks as agreed", async (name) => {
    const { document, options } = cases[name]
    const picture = pdfPicture(await renderPdf(document, options), 50)
    const file = join(FOLDER, `${name}.png`)
    if (isUpdate) {
      mkdirSync(FOLDER, { recursive: true })
      writeFileSync(file, picture)
    }
    if (!existsSync(file)) {
      throw new Error(`${file} is missing: look at the page, then run npm run golden:update`)
    }
    expect(differentTiles(picture, readFileSync(file))).toBeLessThanOrEqual(TOLERATED)
  })

  it("is not as agreed when a word, a place or a colour is another", async () => {
    const { document, options = {} } = cases["german-modern-link"]
    const agreed = pdfPicture(await renderPdf(document, options), 50)
    const word = await renderPdf(document, { ...options, titles: { de: "Beleg" } })
    const place = await renderPdf({ ...document, references: { ...document.references, order_number: null, order_date: null } }, options)
    const green = await renderPdf(document, { ...options, look: { ...cases["german-classic-link"].options!.look!, theme: "modern", accent: "#007a33" } })
    expect(differentTiles(pdfPicture(word, 50), agreed)).toBeGreaterThan(TOLERATED)
    expect(differentTiles(pdfPicture(place, 50), agreed)).toBeGreaterThan(TOLERATED)
    expect(differentTiles(pdfPicture(green, 50), agreed)).toBeGreaterThan(TOLERATED)
    expect(differentTiles(agreed, agreed)).toBe(0)
  })
})
