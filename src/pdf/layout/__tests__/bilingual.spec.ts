import { aDocument, aLine, aParty } from "../../../domain/__tests__/a-document"
import { DEFAULT_LOOK } from "../../../domain/look"
import { pdfText } from "../../__tests__/pdf-tools"
import { renderPdf } from "../../render"
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
    expect(words).toContain("Verkäufer · From|Muster GmbH|Sample Ltd|Hauptstraße 1, 10115 Berlin, Deutschland|1 High Street, 10115 Berlin, Germany")
    expect(words).toContain("USt-IdNr.\u00A0/ VAT\u00A0no. DE136695976")
    expect(wordsOf(lines(page))).toContain("|Lampe|Lamp|")
  })

  it("tears no number of a party apart, however narrow its column", async () => {
    const buyer = aParty({ vat_id: "310122393500003", phone: "+966 55 123 4567" })
    const delivery = { name: "Lager", address: { ...address, line1: "Hafenstraße 9" }, day: null }
    const pdf = await renderPdf(aDocument({ buyer, delivery }), { look: { ...DEFAULT_LOOK, theme: "compact", second_language: "ar" } })
    expect(pdfText(pdf)).toMatch(/310122393500003[\s\S]*\+966.55.123.4567/)
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
    expect(wordsOf(parties(aPage({ seller, language: "en" })))).toContain("From|Sample Ltd|1 High Street|10115 Berlin|Germany")
  })
})
