import { aLine, aParty } from "../../../domain/__tests__/a-document"
import { headline } from "../headline"
import { lines } from "../lines"
import { masthead } from "../masthead"
import { parties } from "../parties"
import { totals } from "../totals"
import { said } from "../voices"
import { aPage, wordsOf } from "./a-page"

const address = aParty().address
const seller = aParty({ translations: { en: { name: "Sample Ltd", trading_name: null, address: { ...address, line1: "1 High Street" } } } })
const page = aPage(
  { seller, lines: [aLine({ name: "Lampe", names: { en: "Lamp" } })] },
  { look: { second_language: "en" }, titles: { de: "Vereinfachte Rechnung", en: "Simplified invoice" } },
)

describe("a page in two languages", () => {
  it("has both titles", () => {
    expect(wordsOf(masthead(page))).toMatch(/^Vereinfachte Rechnung\|Simplified invoice\|RE-7/)
  })

  it("names the parties and products in both", () => {
    const words = wordsOf(parties(page))
    expect(words).toContain("Verkäufer · From|Muster GmbH|Sample Ltd|Hauptstraße 1, 10115 Berlin, Deutschland|1 High Street, Berlin 10115, Germany")
    expect(words).toContain("USt-IdNr.\u00A0/\u00A0VAT\u00A0no.\u00A0DE136695976")
    expect(wordsOf(lines(page))).toContain("|Lampe|Lamp|")
  })

  it("writes sums and what is due in both, each in its own way", () => {
    expect(wordsOf(totals(page))).toContain("Zahlbetrag|Amount due|119,00\u00A0EUR")
    expect(wordsOf(headline(page))).toBe("119,00\u00A0EUR zahlbar bis 5. Dezember 2026|EUR\u00A0119.00 due by 5 December 2026")
  })

  it("says once what both languages say alike", () => {
    expect(said(page, ({ labels }) => labels.iban)).toHaveLength(1)
    expect(said(page, ({ labels }) => labels.notes)).toHaveLength(2)
  })

  it("is a page in one language when the second is the first", () => {
    expect(aPage({}, { look: { second_language: "de" } }).second).toBeNull()
  })

  it("uses a translated name also where the page has only that language", () => {
    expect(wordsOf(parties(aPage({ seller, language: "en" })))).toContain("From|Sample Ltd|1 High Street|Berlin 10115|Germany")
  })
})
