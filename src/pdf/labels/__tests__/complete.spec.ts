import { LANGUAGES } from "../../../domain/profile"
import { completed, missingWords } from "../complete"
import { isKnownLanguage, languagesOnTheWeb, registerLanguage, tongueOf } from "../languages"
import { ENGLISH as en } from "../plugin-words"

describe("a language of a store's own", () => {
  it("is told which words it lacks", () => {
    const { notes: _, ...rest } = en
    expect(missingWords({ ...rest, support: " ", titles: { ...en.titles, invoice: "" } })).toEqual(["titles.invoice", "support", "notes"])
    expect(missingWords(en)).toEqual([])
    expect(missingWords({}).length).toBe(missingWords({ titles: {} }).length)
    expect(missingWords({})).toContain("page")
  })

  it("is told of the words of pages on the web, corrections, downloads and samples too", () => {
    const { downloads: _, ...rest } = en
    const hostedPage = { ...en.hostedPage, states: { paid: "Zapłacono" }, missing: { title: "Nie ma", explanation: "", advice: "Prosimy zapytać." } }
    const corrections = { ...en.corrections, causes: { ...en.corrections.causes, return: " " } }
    const lacking = missingWords({ ...rest, hostedPage, corrections, sample: { ...en.sample, buyer: undefined } })
    expect(lacking.filter((word) => word.startsWith("hostedPage."))).toEqual([
      ...["partly-paid", "due", "overdue", "overpaid", "written-off", "credited", "nothing", "credit"].map((state) => `hostedPage.states.${state}`),
      "hostedPage.missing.explanation",
    ])
    expect(lacking).toEqual(expect.arrayContaining(["corrections.causes.return", "downloads.title", "downloads.explanation", "downloads.absences.gone", "sample.buyer"]))
    // Eight states and an explanation; one cause; a title, two heads, a count and five absences; one name.
    expect(lacking).toHaveLength(9 + 1 + 9 + 1)
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

  it("falls back in the same way for pages on the web, corrections, downloads and samples", () => {
    registerLanguage("de-LI", { corrections: { causes: { return: "Retoure" } } })
    const { labels } = tongueOf("de-LI")
    expect([labels.corrections.causes.return, labels.corrections.causes.cancel]).toEqual(["Retoure", "Bestellung storniert"])
    expect([labels.hostedPage.downloadPdf, labels.downloads.title, labels.sample.buyer]).toEqual(["PDF herunterladen", "Dokumente", "Musterkunde"])
    registerLanguage("wa", { hostedPage: { downloadPdf: "Aberweter l’ PDF" } }, "fr")
    expect(tongueOf("wa").labels.hostedPage).toMatchObject({ downloadPdf: "Aberweter l’ PDF", reload: tongueOf("fr").labels.hostedPage.reload })
    registerLanguage("cs", { notes: "Poznámky" })
    expect(tongueOf("cs").labels).toMatchObject({ notes: "Poznámky", hostedPage: en.hostedPage, corrections: en.corrections, downloads: en.downloads, sample: en.sample })
  })

  it("keeps the plugin's words for what a store does not replace in one of its languages, however often it is registered", () => {
    const german = tongueOf("de").labels
    for (const notes of ["Anmerkungen", "Bemerkungen"]) {
      registerLanguage("de", { notes })
      expect(tongueOf("de").labels).toEqual({ ...german, notes })
    }
    registerLanguage("de", german)
  })

  it("is a language of pages on the web when it says anything there itself", () => {
    registerLanguage("da", { notes: "Noter" })
    registerLanguage("nn-NO", { hostedPage: { downloadPdf: "Last ned PDF" } })
    expect(languagesOnTheWeb()).toEqual(expect.arrayContaining([...LANGUAGES, "nn-no"]))
    expect(languagesOnTheWeb()).not.toContain("da")
  })

  it("is refused under a tag that is none, or with a fallback that nobody knows", () => {
    expect(() => registerLanguage("no tag", {})).toThrow(expect.objectContaining({ code: "cannot-print" }))
    expect(() => registerLanguage("sv", {}, "no")).toThrow(expect.objectContaining({ code: "cannot-print" }))
    expect(isKnownLanguage("sv")).toBe(false)
  })
})
