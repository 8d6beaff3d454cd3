import { aDocument, aLine } from "../../../domain/__tests__/a-document"
import { LINE_PARTS } from "../../../domain/look"
import { text } from "../blocks"
import { facts } from "../facts"
import { lines } from "../lines"
import { masthead } from "../masthead"
import { newPage } from "../new-page"
import { packingSlip } from "../packing-slip"
import { receipt } from "../receipt"
import { designOf } from "../registry"
import { runningHeader } from "../running"
import { taxTable } from "../taxes"
import { aPage, wordsOf } from "./a-page"

const payment = { amount: "19.00", day: "2026-11-25", method: "Überweisung", reference: "TR-1" }

describe("a packing slip", () => {
  const page = aPage({ lines: [aLine({ quantity: "2", sku: "L-1", barcode: "4006381333931" }), aLine({ quantity: "0.5" })] }, { print: "packing_slip" })

  it("has quantities, codes and their sum, and no price", () => {
    const words = wordsOf(packingSlip(page))
    expect(words).toContain("Art.-Nr. L-1|Strichcode 4006381333931")
    expect(words).toContain("Stückzahl gesamt  2,5")
    expect(words).not.toMatch(/100,00|119,00|EUR/)
  })

  it("adds no kilograms to pieces", () => {
    const mixed = aPage({ lines: [aLine(), aLine({ unit: "kg" })] }, { print: "packing_slip" })
    expect(wordsOf(packingSlip(mixed))).not.toContain("Stückzahl gesamt")
  })

  it("names its invoice without having a number itself", () => {
    expect(wordsOf(masthead(page))).toBe("Lieferschein|Muster GmbH")
    expect(facts(page).map(({ name }) => name(page))).toEqual(["Zur Rechnung", "Bestellung"])
  })
})

describe("a proforma", () => {
  it("says that it is no invoice, and has no number", () => {
    const page = aPage({}, { print: "proforma", titles: { de: "Rechnung" } })
    expect(wordsOf(masthead(page))).toBe("Proformarechnung|Keine Rechnung im Sinne des Umsatzsteuerrechts|Muster GmbH")
    expect(wordsOf(runningHeader(page, 2))).not.toContain("RE-7")
  })
})

describe("a receipt", () => {
  it("says what was paid and how, for which invoice, and what is left: 119.00 - 19.00", () => {
    const words = wordsOf(receipt(aPage({}, { print: "receipt", payment })))
    expect(words).toContain("Erhaltener Betrag|19,00\u00A0EUR|Zahlungsdatum|25. November 2026|Zahlungsart|Überweisung|Verwendungszweck|TR-1|Zur Rechnung|RE-7")
    expect(words).toMatch(/Noch zu zahlen {2}100,00\u00A0EUR$/)
  })

  it("believes what the caller knows of other payments", () => {
    const left = (remaining: string | null) => wordsOf(receipt(aPage({}, { print: "receipt", payment: { ...payment, remaining } })))
    expect(left("12.34")).toMatch(/Noch zu zahlen {2}12,34\u00A0EUR$/)
    expect(left("0.00")).toMatch(/Vollständig bezahlt$/)
    expect(left("-1.00")).toMatch(/Vollständig bezahlt$/)
    expect(left(null)).not.toMatch(/Noch zu zahlen|Vollständig/)
  })

  it("is refused without a payment", () => {
    const design = designOf("modern")
    expect(() => newPage(aDocument(), { print: "receipt" }, design)).toThrow(expect.objectContaining({ code: "cannot-print" }))
  })
})

describe("the parts of a line", () => {
  const line = aLine({ name: "Lampe", description: "aus Messing", options: [{ name: "Farbe", value: "Gold" }], sku: "L-1", barcode: "4006381333931", allowances: [{ amount: "5.00", reason: "TREUE" }] })
  const shown = { position: "#", description: "aus Messing", options: "Farbe: Gold", sku: "L-1", barcode: "4006381333931", unit_price: "Einzelpreis", discount: "TREUE", tax_rate: "19\u00A0%", tax_amount: "|19,00|", gross: "119,00" }

  it.each(LINE_PARTS)("%s is printed until it is hidden", (part) => {
    expect(wordsOf(lines(aPage({ lines: [line] }, { look: { hidden: [] } })))).toContain(shown[part])
    expect(wordsOf(lines(aPage({ lines: [line] }, { look: { hidden: [part] } })))).not.toContain(shown[part])
  })
})

describe("a line with many discounts", () => {
  it("sums up those that have no row of their own: 1 + … + 11 = 66 are shown, and 12 + 13 + 14 = 39 below", () => {
    const allowances = Array.from({ length: 14 }, (_, index) => ({ amount: `${index + 1}.00`, reason: `CODE${index + 1}` }))
    const words = wordsOf(lines(aPage({ lines: [aLine({ name: "Lampe", allowances })] })))
    expect(words).toContain("Rabatt CODE11 \u221211,00|Rabatt … \u221239,00|")
    expect(words).not.toContain("CODE12")
  })
})

describe("a correction of many documents", () => {
  const preceding = (count: number) => Array.from({ length: count }, (_, index) => ({ invoice_id: `i${index}`, number: `RE-${index + 1}`, issue_date: "2026-11-21" }))
  const shown = (count: number) => {
    const { references } = aDocument()
    const found = facts(aPage({ type: "credit_note", references: { ...references, preceding: preceding(count) } })).find(({ name }) => name(aPage()) === "Zur Rechnung")
    return wordsOf(text(found?.value ?? ""))
  }

  it("says where there are more than it names", () => {
    expect(shown(6)).toMatch(/RE-6\n21\. November 2026$/)
    expect(shown(7)).toMatch(/RE-6\n21\. November 2026\n…$/)
  })
})

describe("why there is no tax", () => {
  const free = (category: "exempt" | "reverse-charge", reason: string | null = null) => ({ category, rate: "0", reason })
  const row = (tax: ReturnType<typeof free>) => ({ ...tax, taxable: "100.00", tax: "0.00" })
  const untaxed = (name: string, tax: ReturnType<typeof free>) => ({ ...aLine({ name }), tax, tax_amount: "0.00" })

  it("is said beside each line where two reasons have the same rate", () => {
    const [one, other] = [free("exempt"), free("reverse-charge")]
    const words = wordsOf(lines(aPage({ taxes: [row(one), row(other)], lines: [untaxed("Kurs", one), untaxed("Montage", other)] })))
    expect(words).toMatch(/Kurs\|Umsatzsteuerfrei\|.*Montage\|Steuerschuldnerschaft des Leistungsempfängers\|/)
  })

  it("is said once, by the tax table, where there is one reason", () => {
    const page = aPage({ taxes: [row(free("exempt"))], lines: [untaxed("Kurs", free("exempt"))] })
    expect(wordsOf(lines(page))).not.toContain("Umsatzsteuerfrei")
    expect(wordsOf(taxTable(page, 250))).toContain("Umsatzsteuerfrei")
  })

  it("does not repeat the law's words where the seller's reason has them", () => {
    const reason = "Umsatzsteuerfrei nach § 4 Nr. 21 UStG"
    expect(wordsOf(taxTable(aPage({ taxes: [row(free("exempt", reason))] }), 250)).match(/umsatzsteuerfrei/gi)).toHaveLength(1)
    expect(wordsOf(taxTable(aPage({ taxes: [row(free("exempt", "§ 4 Nr. 21 UStG"))] }), 250))).toContain("Umsatzsteuerfrei|§ 4 Nr. 21 UStG")
  })
})
