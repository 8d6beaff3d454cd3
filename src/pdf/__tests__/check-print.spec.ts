import { aDocument } from "../../domain/__tests__/a-document"
import { DEFAULT_LOOK, type Look } from "../../domain/look"
import { checkPrint } from "../check-print"
import type { Block } from "../layout/blocks"
import { text } from "../layout/blocks"
import { newPage } from "../layout/new-page"
import { designOf, layoutNames, registerLayout } from "../layout/registry"
import { renderPdf } from "../render"

const look = (changes: Partial<Look>): Look => ({ ...DEFAULT_LOOK, ...changes })
const rules = (options: Parameters<typeof checkPrint>[1], language = "de") => checkPrint(aDocument({ language }), options).map(({ rule, severity }) => `${severity} ${rule}`)

describe("what of a look cannot be had", () => {
  it("is nothing for the default look", () => {
    expect(rules({ look: DEFAULT_LOOK, link: "https://kontor.example/i/1" })).toEqual([])
    expect(rules({})).toEqual([])
  })

  it("is told for each thing that another stands in for", () => {
    expect(rules({ look: look({ theme: "baroque", accent: "red" }), link: "javascript:alert(1)" })).toEqual(["warning print-theme", "warning print-accent", "warning print-link"])
    expect(rules({ look: look({ second_language: "xx" as never }) })).toEqual(["warning print-second-language"])
    expect(rules({}, "cy")).toEqual(["warning print-language"])
    expect(rules({ print: "receipt" })).toEqual(["error print-payment"])
  })

  it("is told of a font that was taken away", () => {
    expect(checkPrint(aDocument(), { look: look({ font: "Comic Sans" }) })).toEqual([
      { rule: "print-font", path: "look.font", message: 'No font is called "Comic Sans": printed in IBM Plex Sans.', severity: "warning", params: { font: "Comic Sans" } },
    ])
  })

  it("is told of characters that no font has: each once, of the document and of the seller's own texts", () => {
    const document = aDocument({ notes: ["東京 東 ☎?", "Käse, naïve, قهوة, Ω, ₽, \u20C1"] })
    const texts = { de: { introduction: "𓀀", closing: null, footer: null }, fr: { introduction: "龍", closing: null, footer: null } }
    const [found, ...others] = checkPrint(document, { look: look({ texts }) })
    expect(others).toEqual([])
    expect([found.rule, found.severity, found.params]).toEqual(["print-characters", "warning", { characters: "東 京 ☎ 𓀀" }])
  })

  it("names at most twenty of such characters", () => {
    const strange = Array.from({ length: 50 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("")
    const [{ params }] = checkPrint(aDocument({ notes: [strange] }), {})
    expect(params?.characters.split(" ")).toHaveLength(20)
  })

  it("prints such a page all the same", async () => {
    const strange = await renderPdf(aDocument(), { look: look({ theme: "baroque" }) })
    expect(Buffer.from(strange).equals(Buffer.from(await renderPdf(aDocument(), { look: DEFAULT_LOOK })))).toBe(true)
  })

  it("stands in for what a look of an earlier version lacks", () => {
    const { hidden: _, texts: __, ...old } = DEFAULT_LOOK
    expect(newPage(aDocument(), { look: old as Look }, designOf("modern")).look).toEqual(DEFAULT_LOOK)
  })

  it("is refused with more in its code than a QR code holds", () => {
    const make = (length: number) => () => newPage(aDocument(), { format_qr: "A".repeat(length) }, designOf("modern"))
    expect(make(1003)).not.toThrow()
    expect(make(1004)).toThrow(expect.objectContaining({ code: "cannot-print" }))
  })

  it("prints no address that is none of the web", () => {
    const linkOf = (link: string) => newPage(aDocument(), { link }, designOf("modern")).link
    expect(["javascript:alert(1)", "https://a b", "ftp://a.example", `https://a.example/${"x".repeat(600)}`].map(linkOf)).toEqual([null, null, null, null])
    expect(linkOf("https://a.example/i/1")).toBe("https://a.example/i/1")
  })
})

describe("a layout of a store's own", () => {
  const layout = (words: string) => (): Block => text(words)

  it("is refused under a name of the plugin's, or none", () => {
    expect(() => registerLayout("modern", layout("x"))).toThrow(expect.objectContaining({ code: "cannot-print" }))
    expect(() => registerLayout(" ", layout("x"))).toThrow(expect.objectContaining({ code: "cannot-print" }))
  })

  it("is known from then on, lays out invoices, and leaves the other papers to its base", () => {
    registerLayout("poster", layout("Hello"), { base: "compact" })
    expect(layoutNames()).toEqual(["modern", "classic", "compact", "poster"])
    expect(rules({ look: look({ theme: "poster" }) })).toEqual([])
    const design = designOf("poster")
    const page = newPage(aDocument(), { look: look({ theme: "poster" }) }, design)
    expect(design.layouts.document(page)).toEqual(text("Hello"))
    expect(design.layouts.proforma(page)).toEqual(text("Hello"))
    expect(design.layouts.receipt).toBe(designOf("compact").layouts.receipt)
    expect(page.theme).toEqual(newPage(aDocument(), {}, designOf("compact")).theme)
  })

  it("may bring its own papers, and is replaced when it is registered again", () => {
    registerLayout("poster", layout("Good bye"), { papers: { packing_slip: layout("Parcel") } })
    const design = designOf("poster")
    const page = newPage(aDocument(), {}, design)
    expect([design.layouts.document(page), design.layouts.packing_slip(page)]).toEqual([text("Good bye"), text("Parcel")])
    expect(layoutNames().filter((name) => name === "poster")).toHaveLength(1)
  })
})
