import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { aDocument, aParty } from "./a-document"
import { pdfText } from "./pdf-tools"
import { DEFAULT_LOOK } from "../../domain/look"
import { loadLanguages } from "../labels/own-languages"
import { registerLayout } from "../layout/registry"
import { openPrinter } from "../pool"
import { hasOnlyBuiltModules, prepareEngine } from "../prepare-engine"
import { renderPdf } from "../render"

// A thread of the tests compiles the engine when it starts.
jest.setTimeout(60_000)

const FROM_SOURCES = path.join(__dirname, "worker-from-sources.cjs")

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "layouts-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** A design of a store: a page that says its own words and the document's number. */
function aLayout(file: string, code = "({ document }) => ({ kind: 'text', words: 'Boutique ' + document.number })"): { name: string; module: string } {
  writeFileSync(path.join(folder, file), `exports.default = ${code}\n`)
  return { name: file.replace(/\..*/, ""), module: path.join(folder, file) }
}

/** Words of a store's own. */
function someWords(file: string, words: string): string {
  writeFileSync(path.join(folder, file), `exports.default = ${words}\n`)
  return path.join(folder, file)
}

const hebrew = (weight: string) => require.resolve(`@expo-google-fonts/ibm-plex-sans-hebrew/${weight}/IBMPlexSansHebrew_${weight}.ttf`)

describe("A store's own design", () => {
  it("prints the same in the thread that asks and in a worker", async () => {
    const layouts = [aLayout("boutique.js")]
    const fonts = [{ family: "Brand", normal: hebrew("400Regular"), bold: hebrew("600SemiBold") }]
    const look = { ...DEFAULT_LOOK, theme: "boutique" }
    const document = aDocument({ number: "INV-1" })
    const [inline, pooled] = [openPrinter({ workers: 0, layouts, fonts }), openPrinter({ workers: 1, layouts, fonts }, FROM_SOURCES)]
    try {
      const here = Buffer.from(await inline.print(document, { look }))
      expect(pdfText(here)).toContain("Boutique INV-1")
      expect(Buffer.from(await pooled.print(document, { look })).equals(here)).toBe(true)
    } finally {
      await pooled.close()
      await prepareEngine({ layouts: [], fonts: [] })
    }
  })

  it("that cannot be used is told each time, and does not count as prepared", async () => {
    const broken = { layouts: [aLayout("broken.js", "'no function'")], fonts: [] }
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(prepareEngine(broken)).rejects.toThrow('The design "broken" has no layout')
    }
    await expect(prepareEngine({ layouts: [{ name: "gone", module: "./nowhere" }], fonts: [] })).rejects.toThrow(/nowhere/)
    await expect(prepareEngine({ layouts: [], fonts: [{ family: "Gone", normal: "gone/font.ttf" }] })).rejects.toThrow(/gone\/font\.ttf was not found/)
    await expect(prepareEngine({ layouts: [aLayout("modern.js")], fonts: [] })).rejects.toThrow(/cannot be called "modern"/)
  })

  it("may be registered by its module itself", async () => {
    registerLayout("own-way", () => ({ kind: "text", words: "Own way" }))
    await prepareEngine({ layouts: [aLayout("own-way.js", "undefined")], fonts: [] })
    expect(pdfText(await renderPdf(aDocument({ number: "INV-2" }), { look: { ...DEFAULT_LOOK, theme: "own-way" } }))).toContain("Own way")
    await prepareEngine({ layouts: [], fonts: [] })
  })

  it("that is TypeScript keeps printing in the thread that asks: a worker cannot read it", () => {
    const typescript = path.join(folder, "design.ts")
    writeFileSync(typescript, "export default () => null\n")
    expect(hasOnlyBuiltModules({ layouts: [{ name: "a", module: typescript }], fonts: [] })).toBe(false)
    expect(hasOnlyBuiltModules({ layouts: [aLayout("plain.js")], fonts: [] })).toBe(true)
    expect(hasOnlyBuiltModules({ layouts: [{ name: "a", module: "./nowhere" }], fonts: [] })).toBe(false)
  })
})

describe("A store's own language", () => {
  it("prints the same in the thread that asks and in a worker, and what it lacks in the language that it names", async () => {
    const module = someWords("hsb.js", "{ titles: { invoice: 'Zličbowanka' }, page: (page, pages) => `Strona ${page} z ${pages}` }")
    const languages = [{ language: "hsb", module, fallback: "de" }]
    const options = { layouts: [], fonts: [], languages }
    const [inline, pooled] = [openPrinter({ workers: 0, ...options }), openPrinter({ workers: 1, ...options }, FROM_SOURCES)]
    const document = aDocument({ number: "INV-1", language: "hsb", seller: aParty({ vat_id: null }) })
    try {
      const here = Buffer.from(await inline.print(document, {}))
      expect(pdfText(here)).toContain("Zličbowanka")
      expect(pdfText(here)).toContain("Strona 1 z 1")
      expect(pdfText(here)).toContain("Rechnung an")
      expect(Buffer.from(await pooled.print(document, {})).equals(here)).toBe(true)
      expect(await pooled.check(document, {})).toEqual([])
    } finally {
      await pooled.close()
      await prepareEngine({ layouts: [], fonts: [] })
    }
  })

  it("is told to lack words where they are said in English because nothing nearer is known", () => {
    const one = (language: string, words: string, fallback?: string) => loadLanguages([{ language, module: someWords(`${language}.js`, words), fallback }])
    const [lacking, ...others] = one("sk", "{ titles: { invoice: 'Faktúra' } }")
    expect(others).toEqual([])
    expect(lacking.language).toBe("sk")
    expect(lacking.missing).toEqual(expect.arrayContaining(["titles.credit_note", "page", "hostedPage.downloadPdf", "corrections.causes.return", "downloads.title", "sample.coffee"]))
    expect(lacking.missing).not.toContain("titles.invoice")
    // Asked again, in a process that has it already, it lacks the same.
    expect(one("sk", "{ titles: { invoice: 'Faktúra' } }")).toEqual([lacking])
    expect(one("sk-SK", "{ notes: 'Poznámky' }")).toEqual([])
    expect(one("nl-BE", "{ notes: 'Opmerkingen' }")).toEqual([])
    expect(one("nl", "{ page: (page) => page }")).toEqual([])
    expect(one("bg", "{ notes: 'Бележки' }", "en")).toEqual([])
  })

  it("without words, of no tag or without its module is told", async () => {
    const prepare = (language: string, module: string, fallback?: string) => prepareEngine({ layouts: [], fonts: [], languages: [{ language, module, fallback }] })
    await expect(prepare("pl", someWords("empty.js", "{}"))).rejects.toThrow('The language "pl" has no words')
    await expect(prepare("pl", "./nowhere")).rejects.toThrow(/nowhere/)
    await expect(prepare("pl", someWords("some.js", "{ notes: 'Uwagi' }"), "xx")).rejects.toThrow('"xx" is no language that is known')
  })

  it("in TypeScript is printed in the thread that asks", () => {
    expect(hasOnlyBuiltModules({ layouts: [], fonts: [], languages: [{ language: "pl", module: someWords("pl.js", "{ notes: 'Uwagi' }") }] })).toBe(true)
    expect(hasOnlyBuiltModules({ layouts: [], fonts: [], languages: [{ language: "pl", module: someWords("pl.ts", "{ notes: 'Uwagi' }") }] })).toBe(false)
  })
})
