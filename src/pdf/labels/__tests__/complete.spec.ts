import { LANGUAGES } from "../../../domain/profile"
import { completed, missingWords } from "../complete"
import { en } from "../en"
import { isKnownLanguage, registerLanguage, tongueOf } from "../languages"

describe("a language of a store's own", () => {
  it("is told which words it lacks", () => {
    const { notes: _, ...rest } = en
    expect(missingWords({ ...rest, support: " ", titles: { ...en.titles, invoice: "" } })).toEqual(["titles.invoice", "support", "notes"])
    expect(missingWords(en)).toEqual([])
    expect(missingWords({}).length).toBe(missingWords({ titles: {} }).length)
    expect(missingWords({})).toContain("page")
  })

  it.each(LANGUAGES)("%s lacks none", (language) => {
    expect(missingWords(tongueOf(language).labels)).toEqual([])
  })

  it("takes what it lacks from another", () => {
    const words = completed({ titles: { invoice: "Faktura" }, notes: "Uwagi" }, en)
    expect([words.titles.invoice, words.titles.credit_note, words.notes, words.page("1", "2")]).toEqual(["Faktura", "Credit note", "Uwagi", "Page 1 of 2"])
  })

  it("is printed once it is registered, with formats and direction of its own", () => {
    expect(isKnownLanguage("pl")).toBe(false)
    registerLanguage("pl", { titles: { invoice: "Faktura" } })
    expect(isKnownLanguage("pl-PL")).toBe(true)
    expect(tongueOf("pl-PL")).toMatchObject({ language: "pl", direction: "ltr", labels: { titles: { invoice: "Faktura", credit_note: "Credit note" } } })
    expect(tongueOf("pl-PL").locale).toContain("pl-PL")
    registerLanguage("fa", { notes: "یادداشت" })
    expect(tongueOf("fa").direction).toBe("rtl")
  })

  it("falls back from the region to the language, then to what it names, then to English", () => {
    registerLanguage("de-AT", { notes: "Anmerkungen" })
    expect(tongueOf("de-AT").labels).toMatchObject({ notes: "Anmerkungen", titles: { invoice: "Rechnung" } })
    expect(tongueOf("de-CH").labels.notes).toBe("Hinweise")
    registerLanguage("lb", { notes: "Notizen" }, "fr")
    expect(tongueOf("lb").labels).toMatchObject({ notes: "Notizen", titles: { invoice: "Facture" } })
    expect(tongueOf("cy").labels.titles.invoice).toBe("Invoice")
  })

  it("is refused under a tag that is none, or with a fallback that nobody knows", () => {
    expect(() => registerLanguage("no tag", {})).toThrow(expect.objectContaining({ code: "cannot-print" }))
    expect(() => registerLanguage("sv", {}, "no")).toThrow(expect.objectContaining({ code: "cannot-print" }))
    expect(isKnownLanguage("sv")).toBe(false)
  })
})
