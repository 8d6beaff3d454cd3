import { aDocument, aLine } from "../../../domain/__tests__/a-document"
import { LINE_PARTS } from "../../../domain/look"
import { facts } from "../facts"
import { lines } from "../lines"
import { masthead } from "../masthead"
import { newPage } from "../new-page"
import { packingSlip } from "../packing-slip"
import { receipt } from "../receipt"
import { designOf } from "../registry"
import { runningHeader } from "../running"
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
