import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { registerFonts } from "../../src/pdf/fonts/families"
import { runs } from "../../src/pdf/text/runs"
import { aDirection, anyText, isNumber, wordsAndNumbers } from "../../src/pdf/text/__tests__/any-text"
import { pdfCheck, pdfFonts, pdfText } from "../../src/pdf/__tests__/pdf-tools"
import { samples, type Sample } from "./scripts"
import { textPage } from "./text-page"

const FILE = join(__dirname, "pdf", "scripts.txt")
const NARROW = 300
const WIDE = 1400
const DIRECTION_MARK = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
// The readers of PDFs name a mirrored bracket as it looks, and a mark without its letter stands on a circle.
const OPENING: Record<string, string> = { ")": "(", "]": "[", "}": "{", ">": "<", "»": "«" }

const page = (text: string, direction: Sample["direction"], width: number) => textPage([{ language: "en", direction, text }], width)

function readable(pdf: Uint8Array): string {
  return pdfText(pdf).split("\n").map((line) => line.trimEnd()).join("\n")
}

// Whether an accent is written with its letter or after it depends on what stands between the two.
const WITH_ACCENTS = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/gu

/** How often each letter, accent, digit and sign stands in a text. */
function inventory(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  const apart = text.replace(/\u25CC/g, "").normalize("NFKC").replace(WITH_ACCENTS, (letter) => letter.normalize("NFD"))
  for (const character of apart.match(/[\p{L}\u0300-\u036F\p{N}\p{P}\p{S}]/gu) ?? []) {
    const key = OPENING[character] ?? character
    counts[key] = (counts[key] ?? 0) + 1
  }
  return counts
}

describe("the scripts of the world", () => {
  jest.setTimeout(60_000)

  it("read as agreed, wrapped over lines", async () => {
    const pdf = await textPage(samples, NARROW)
    const text = readable(pdf)
    if (process.env.GOLDEN_UPDATE === "1") {
      writeFileSync(FILE, text)
    }
    expect(text).toBe(readFileSync(FILE, "utf8"))
    expect(pdfCheck(pdf)).toContain("No syntax or stream encoding errors found")
    expect(pdfFonts(pdf).filter((font) => !font.embedded || !font.subset || !font.unicode)).toEqual([])
  })

  it.each(samples)("all letters of a $language text can be copied: $text", async (sample) => {
    expect(inventory(pdfText(await textPage([sample], NARROW)))).toEqual(inventory(sample.text))
  })

  it.each(samples.filter(({ direction }) => direction === "ltr"))("a $language text is copied as it was written: $text", async (sample) => {
    const flat = (text: string) => text.replace(/\s+/g, " ").trim()
    expect(flat(pdfText(await textPage([sample], NARROW)))).toBe(flat(sample.text))
  })

  it("Arabic, Persian and Urdu words are copied as they were written, ligatures too", async () => {
    const words = ["شركة", "إلى", "لا", "في", "الأمير", "السلام", "نمبر", "ڈاکٹر", "می\u200Cخواهم", "پژوهش", "לחם"]
    const pdf = await textPage(words.map((text) => ({ language: "ar", direction: "rtl", text })), NARROW)
    expect(pdfText(pdf).replace(DIRECTION_MARK, "").split(/\s+/).filter(Boolean)).toEqual(words)
  })

  it("any text loses nothing on its way to the page", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, aDirection, fc.constantFrom(120, 400), async (text, direction, width) => {
        const shown = runs(text, direction).map((run) => run.text).join("")
        expect(inventory(pdfText(await page(text, direction, width)))).toEqual(inventory(shown))
      }),
      // An accent that a sign of another script parts from its letter in the copy.
      { numRuns: 40, examples: [["\u1EC5\u0940", "ltr", 400]] },
    )
  })

  it("no number is turned around, whatever stands beside it", async () => {
    await fc.assert(
      fc.asyncProperty(wordsAndNumbers, aDirection, async (words, direction) => {
        const shown = pdfText(await page(words.join(" "), direction, WIDE)).replace(DIRECTION_MARK, "").replace(/\s+/g, " ")
        expect(words.filter((word) => isNumber(word) && !shown.includes(word.replace(/\s/g, " ")))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it("a font that the store adds is embedded and drawn with", async () => {
    const hebrew = (weight: string) => `@expo-google-fonts/ibm-plex-sans-hebrew/${weight}/IBMPlexSansHebrew_${weight}.ttf`
    registerFonts([{ family: "Brand", normal: hebrew("300Light"), bold: hebrew("500Medium"), languages: ["he"] }])
    try {
      const text = "Grinder 12"
      const pdf = await textPage([{ language: "en", direction: "ltr", text }, { language: "he", direction: "rtl", text: "שלום" }], NARROW, { font: "Brand" })
      expect(pdfFonts(pdf).map(({ name }) => name.replace(/^[A-Z]+\+/, ""))).toEqual(["IBMPlexSansHebrew-Light"])
      expect(inventory(pdfText(pdf))).toEqual(inventory(`${text}שלום`))
    } finally {
      registerFonts([])
    }
  })
})
