import { checkDocument } from "../check-document"
import type { InvoiceDocument, TaxCategory } from "../document"
import { aDocument, aLine, aParty, aTax } from "./a-document"

const found = (changes: Partial<InvoiceDocument>) =>
  checkDocument(aDocument(changes)).map(({ rule, path, severity }) => `${severity} ${rule} ${path}`)

const untaxed = { ...aDocument().totals, tax: "0.00", gross: "100.00", payable: "100.00" }
const BUSINESS = aParty({ vat_id: "FR40303265045" })

describe("checkDocument", () => {
  it("finds nothing wrong with a plain invoice to a consumer", () => {
    expect(checkDocument(aDocument())).toEqual([])
  })

  it("wants a line, and a name on each", () => {
    expect(found({ lines: [] })).toEqual(["error no-lines lines"])
    expect(found({ lines: [aLine(), aLine({ id: "2", name: "\u200b " })] })).toEqual(["error line-name lines.1.name"])
  })

  it("wants the seller's name and address", () => {
    const address = { ...aParty().address, line1: null, city: "", country_code: "de" }

    expect(found({ seller: aParty({ name: null, address }) })).toEqual([
      "error seller-name seller.name",
      "error seller-address seller.address.line1",
      "error seller-address seller.address.city",
      "error seller-address seller.address.country_code",
    ])
  })

  it("says which part of an address is missing, for the dashboard's own words", () => {
    const address = { ...aParty().address, line1: null, city: null, country_code: null }
    const issues = checkDocument(aDocument({ seller: aParty({ address }), buyer: aParty({ address }) }))
    expect(issues.map(({ rule, path, params }) => [rule, path, params])).toEqual([
      ["seller-address", "seller.address.line1", { field: "line1" }],
      ["seller-address", "seller.address.city", { field: "city" }],
      ["seller-address", "seller.address.country_code", { field: "country_code" }],
      ["buyer-address", "buyer.address.city", { field: "city" }],
      ["buyer-address", "buyer.address.country_code", { field: "country_code" }],
    ])
  })

  it.each(["DEU", "1DE", "D"])("does not take %s for the seller's country", (country_code) => {
    expect(found({ seller: aParty({ address: { ...aParty().address, country_code } }) })).toEqual(["error seller-address seller.address.country_code"])
  })

  it("names the line that has no name, and the category that has no reason", () => {
    expect(checkDocument(aDocument({ lines: [aLine(), aLine({ id: "2", name: "" })] }))).toMatchObject([
      { message: "Line 2 has no name. Give the order's item a title.", params: { line: "2" } },
    ])
    expect(checkDocument(aDocument({ taxes: [aTax({ category: "export", rate: "0", tax: "0.00", reason: null })], totals: untaxed }))).toMatchObject([
      {
        message: "No tax is charged (export), but the document does not say why. Enter the reason for the store's tax code in the profile.",
        params: { category: "export" },
      },
    ])
  })

  it("wants the seller's tax id only where tax is charged", () => {
    const seller = aParty({ vat_id: null })
    const taxes = [aTax({ category: "zero-rated", rate: "0", tax: "0.00" })]

    expect(found({ seller })).toEqual(["error seller-tax-id seller.vat_id"])
    expect(found({ seller: { ...seller, tax_number: "12/345/67890" } })).toEqual([])
    expect(found({ seller, taxes, totals: untaxed })).toEqual([])
  })

  it.each<TaxCategory>(["reverse-charge", "intra-community"])("wants the buyer's VAT id for %s", (category) => {
    const taxes = [aTax({ category, rate: "0", tax: "0.00", reason: "Tax is owed by the buyer" })]

    expect(found({ taxes, totals: untaxed })).toEqual(["error reverse-charge-buyer-id buyer.vat_id"])
    expect(found({ taxes, totals: untaxed, buyer: BUSINESS })).toEqual([])
  })

  it.each<TaxCategory>(["exempt", "reverse-charge", "intra-community", "export", "outside-scope"])(
    "wants a reason for %s",
    (category) => {
      const taxes = [aTax({ category, rate: "0", tax: "0.00", reason: " " })]

      expect(found({ taxes, totals: untaxed, buyer: BUSINESS })).toEqual(["error exemption-reason taxes.0.reason"])
    }
  )

  it("wants no reason for zero-rated goods", () => {
    expect(found({ taxes: [aTax({ category: "zero-rated", rate: "0", tax: "0.00" })], totals: untaxed })).toEqual([])
  })

  it("does not mix what is outside the scope of tax with anything else", () => {
    const outside = aTax({ category: "outside-scope", rate: "0", tax: "0.00", reason: "Deposit" })

    expect(found({ taxes: [outside], totals: untaxed })).toEqual([])
    expect(found({ taxes: [aTax(), outside] })).toEqual(["error outside-scope-alone taxes"])
    expect(found({ taxes: [aTax(), aTax({ rate: "7" })] })).toEqual([])
  })

  it("wants the standard rate above zero, and every other at zero", () => {
    expect(found({ taxes: [aTax({ rate: "0", tax: "0.00" })], totals: untaxed })).toEqual([
      "error standard-rate-positive taxes.0.rate",
    ])
    expect(checkDocument(aDocument({ taxes: [aTax({ category: "zero-rated", rate: "5.5" })] }))).toEqual([
      {
        rule: "zero-rate-positive",
        path: "taxes.0.rate",
        message:
          "The tax category zero-rated has the rate 5.5 %, but must have zero. Correct the store's tax rate or its meaning in the profile.",
        severity: "error",
        params: { category: "zero-rated", rate: "5.5" },
      },
    ])
  })

  it.each([
    { code: "eur", digits: 2 },
    { code: "EURO", digits: 2 },
    { code: "EUR", digits: 2.5 },
    { code: "EUR", digits: 5 },
  ])("refuses the currency %j", (currency) => {
    expect(found({ currency })).toEqual(["error currency currency"])
  })

  it("only warns of what a guest did not tell", () => {
    const address = { ...aParty().address, city: null, country_code: null }
    const buyer = aParty({ name: null, address, vat_id: "DE136695978", email: "erika@" })

    expect(found({ buyer })).toEqual([
      "warning buyer-name buyer.name",
      "warning buyer-address buyer.address.city",
      "warning buyer-address buyer.address.country_code",
      "warning buyer-vat-id-invalid buyer.vat_id",
      "warning buyer-email-invalid buyer.email",
    ])
  })

  it("asks no consumer for an e-mail address or VAT id", () => {
    expect(found({ buyer: aParty({ email: null, vat_id: null }) })).toEqual([])
  })
})
