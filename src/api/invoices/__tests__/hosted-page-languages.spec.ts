import { aParty } from "../../../domain/__tests__/a-document"
import { LANGUAGES } from "../../../domain/profile"
import { registerLanguage } from "../../../pdf/labels/languages"
import { PLUGIN_WORDS } from "../../../pdf/labels/plugin-words"
import { missingPage } from "../hosted-page"
import { page, read } from "./a-page"

describe("the language", () => {
  it("is Arabic from right to left, with figures and codes from left to right", () => {
    const html = page({ language: "ar", buyer: aParty({ name: "شركة 12-34", email: "a@b.example" }) }, { paid_total: 19, payment_status: "partially_paid" })
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('<bdi dir="ltr">−19.00\u00A0EUR</bdi>')
    expect(html).toContain('<bdi dir="ltr">a@b.example</bdi>')
    expect(html).toContain('<bdi>شركة <bdi dir="ltr">12-34</bdi></bdi>')
    expect(html).not.toMatch(/[٠-٩\u200E\u200F\u061C]/)
  })

  it("is English where the document's is not known", () => {
    expect(page({ language: "xx-<b>" })).toContain('<html lang="en-GB" dir="ltr">')
  })

  it.each(LANGUAGES)("has every word in %s", (language) => {
    const { hostedPage: words } = PLUGIN_WORDS[language]
    const shape = (value: unknown): unknown =>
      typeof value === "object" && value !== null ? Object.entries(value).map(([key, inner]) => [key, shape(inner)]) : typeof value
    expect(shape(words)).toEqual(shape(PLUGIN_WORDS.en.hostedPage))
    expect(JSON.stringify(words)).not.toContain('""')
    expect(page({ language })).toContain(words.downloadPdf)
  })

  it("of a missing page is the best of the browser's", () => {
    expect(missingPage(["ar-SA", "en"])).toContain('<html lang="ar" dir="rtl">')
    expect(missingPage(["sv", "de-AT"])).toContain(PLUGIN_WORDS.de.hostedPage.missing.title)
    expect(missingPage(["*"])).toContain(PLUGIN_WORDS.en.hostedPage.missing.advice)
    expect(missingPage([])).toContain('<html lang="en" dir="ltr">')
  })
})

describe("a language that a store adds", () => {
  const polish = {
    titles: { invoice: "Faktura" },
    payable: { invoice: "Do zapłaty" },
    hostedPage: {
      states: { due: "Czeka na zapłatę", overdue: "Po terminie" },
      dueBy: (day: string) => `Prosimy zapłacić do ${day}.`,
      paidOfTotal: (paid: string, total: string) => `Z ${total} zapłacono ${paid}.`,
      downloadPdf: "Pobierz PDF",
      missing: { title: "Ten link już nie działa", explanation: "Mógł wygasnąć.", advice: "Prosimy zapytać sklep." },
    },
  }
  beforeAll(() => registerLanguage("pl", polish))

  it("is spoken all over the page, with days and amounts where it puts them", () => {
    const text = read(page({ language: "pl-PL" }, { paid_total: 19, payment_status: "partially_paid" }))
    expect(text).toContain("Do zapłaty 100,00 EUR Prosimy zapłacić do 5 grudnia 2026. Z 119,00 EUR zapłacono 19,00 EUR. Pobierz PDF")
    expect(page({ language: "pl" })).toContain('Prosimy zapłacić do <bdi class="whole">5 grudnia 2026</bdi>.')
    expect(page({ language: "pl" })).toContain('<html lang="pl" dir="ltr">')
  })

  it("says what it lacks in the language that it falls back to", () => {
    expect(read(page({ language: "pl" }))).toContain(PLUGIN_WORDS.en.hostedPage.privacy)
    registerLanguage("lb", { hostedPage: { downloadPdf: "PDF eroflueden" } }, "fr")
    const text = read(page({ language: "lb" }))
    expect(text).toContain("Facture RE-7")
    expect(text).toContain("PDF eroflueden")
    expect(text).toContain(PLUGIN_WORDS.fr.hostedPage.privacy)
  })

  it("may be what the browser asks for where a link does not work, unless it has no words for that", () => {
    expect(missingPage(["pl-PL", "de"])).toContain("Ten link już nie działa")
    expect(missingPage(["pl-PL"])).toContain('<html lang="pl" dir="ltr">')
    registerLanguage("da", { titles: { invoice: "Faktura" } })
    expect(missingPage(["da", "de"])).toContain(PLUGIN_WORDS.de.hostedPage.missing.title)
  })

  it("brings text and no markup, and may leave a value out", () => {
    const hostedPage = { dueBy: (day: string) => `<b>${day}</b> & <script>`, paidOfTotal: (paid: string) => paid, privacy: "<img src=x>" }
    registerLanguage("eo", { hostedPage })
    const html = page({ language: "eo" }, { paid_total: 19, payment_status: "partially_paid" })
    expect(html).not.toMatch(/<script|<img|<b>/)
    expect(html).toContain('&lt;b&gt;<bdi class="whole">')
    expect(html).toMatch(/<p class="sentence"><bdi dir="ltr">19,00\sEUR<\/bdi><\/p>/)
  })
})
