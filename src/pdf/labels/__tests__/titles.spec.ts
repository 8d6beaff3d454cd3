import type { DocumentType } from "../../../domain/document"
import { anAddress, aParty } from "../../__tests__/a-document"
import { tongueOf } from "../languages"
import { documentTitle } from "../titles"

const seller = (country_code: string | null, vat_id: string | null = "1") => aParty({ vat_id, address: anAddress({ country_code }) })
const business = (country_code: string) => aParty({ vat_id: "2", address: anAddress({ country_code }) })
const person = (country_code: string | null) => aParty({ vat_id: null, registration: null, address: anAddress({ country_code }) })

const title = (type: DocumentType, from: ReturnType<typeof seller>, to = business("FR"), language = "en") =>
  documentTitle({ type, seller: from, buyer: to }, tongueOf(language).labels)

describe("What a document is called", () => {
  it.each<[string, string, string, string]>([
    ["SA", "Tax invoice", "Credit note", "Debit note"],
    ["AE", "Tax invoice", "Tax credit note", "Debit note"],
    ["BH", "Tax invoice", "Credit note", "Debit note"],
    ["OM", "Tax invoice", "Credit note", "Debit note"],
    ["AU", "Tax invoice", "Adjustment note", "Debit note"],
    ["IN", "Tax invoice", "Credit note", "Debit note"],
    ["SG", "Tax invoice", "Credit note", "Debit note"],
    ["ZA", "Tax invoice", "Credit note", "Debit note"],
    ["GB", "VAT invoice", "Credit note", "Debit note"],
    ["DE", "Invoice", "Credit note", "Debit note"],
    ["FR", "Invoice", "Credit note", "Debit note"],
    ["NL", "Invoice", "Credit note", "Debit note"],
    ["US", "Invoice", "Credit note", "Debit note"],
  ])("in %s, in English: %s, %s, %s", (country, invoice, credit, debit) => {
    const from = seller(country)
    expect([title("invoice", from), title("credit_note", from), title("debit_note", from)]).toEqual([invoice, credit, debit])
  })

  it.each<[string, string, string, string]>([
    ["ar", "فاتورة", "إشعار دائن", "إشعار مدين"],
    ["fr", "Facture", "Avoir", "Facture complémentaire"],
    ["nl", "Factuur", "Creditnota", "Debetnota"],
    ["de", "Rechnung", "Rechnungskorrektur", "Nachberechnung"],
  ])("in the European Union, in %s: %s, %s, %s", (language, ...words) => {
    const from = seller("DE")
    expect((["invoice", "credit_note", "debit_note"] as const).map((type) => title(type, from, person("DE"), language))).toEqual(words)
  })

  it("by a seller who is not registered for tax, or is nowhere, is its usual word", () => {
    for (const from of [seller("SA", null), seller("AE", null), seller("GB", null), seller(null), seller("__proto__"), seller("constructor")]) {
      expect([title("invoice", from), title("credit_note", from)]).toEqual(["Invoice", "Credit note"])
    }
  })

  it("in Saudi Arabia depends on the buyer: simplified for a person there, and for nobody else", () => {
    const from = seller("sa")
    expect(title("invoice", from, person("SA"), "ar")).toBe("فاتورة ضريبية مبسطة")
    expect(title("invoice", from, person(null))).toBe("Simplified tax invoice")
    expect(title("invoice", from, person("AE"))).toBe("Tax invoice")
    expect(title("invoice", from, business("SA"), "ar")).toBe("فاتورة ضريبية")
    expect(title("invoice", from, aParty({ vat_id: null, registration: { scheme: "CRN", value: "1" }, address: anAddress({ country_code: "SA" }) }))).toBe("Tax invoice")
    expect(title("credit_note", from, person("SA"))).toBe("Credit note")
    // No other country of these calls it so.
    expect(title("invoice", seller("AE"), person("AE"))).toBe("Tax invoice")
  })
})
