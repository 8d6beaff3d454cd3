import type { Profile } from "../../domain/profile"
import type { MedusaOrder } from "../medusa-order"
import { orderToDocument } from "../order-to-document"
import { aContext, anAddress, anItem, anOrder, aSaudiProfile, made, rules } from "./an-order"

describe("An order that lacks something", () => {
  it("without any address has no buyer name, country and delivery, and may still be issued", () => {
    const { document, issues } = made({ billing_address: null, shipping_address: null })
    expect(document.buyer).toMatchObject({ name: null, email: "lama@kunde.example", address: { city: null, country_code: null } })
    expect(document.delivery).toBeNull()
    expect(rules(issues, "error")).toEqual([])
    expect(rules(issues, "warning")).toEqual(["buyer-name", "buyer-address", "buyer-address"])
  })

  it("without a billing address is billed to where it is shipped", () => {
    const { document } = made({ billing_address: null, shipping_address: anAddress({ city: "Jeddah" }) })
    expect(document.buyer).toMatchObject({ name: "Lama Alharbi", address: { city: "Jeddah", country_code: "SA" } })
  })

  it("without items is not issued: there is nothing to invoice", () => {
    const { document, issues } = made({ items: null, shipping_methods: null, total: 0, payment_collections: null })
    expect(document.lines).toEqual([])
    expect(rules(issues, "error")).toContain("no-lines")
  })

  it("without region, channel, customer, locale or e-mail is invoiced all the same", () => {
    const { document, issues } = made({ region_id: null, sales_channel_id: null, customer: null, customer_id: null, locale: null, email: null })
    expect(issues).toEqual([])
    expect(document).toMatchObject({ language: "en", buyer: { email: null } })
  })

  it("without a number for the customer has none on the document", () => {
    expect(made({ display_id: null }).document.references.order_number).toBeNull()
    expect(made({ display_id: undefined }).document.references.order_number).toBeNull()
    expect(made({ display_id: 0 }).document.references.order_number).toBe("0")
    expect(made({ custom_display_id: "WEB-7" }).document.references.order_number).toBe("WEB-7")
  })

  it("in a currency that nobody knows is refused with a clear code", () => {
    expect(() => made({ currency_code: "xyz" })).toThrow(expect.objectContaining({ code: "unknown-currency" }))
  })

  it("with an amount that is no number is refused with a clear code", () => {
    expect(() => made({ total: "a lot" })).toThrow(expect.objectContaining({ code: "invalid-amount" }))
    expect(() => made({ total: NaN })).toThrow(expect.objectContaining({ code: "invalid-amount" }))
  })

  it("sold by a profile without name, address and tax id is a draft that says what is missing, each thing once", () => {
    const { address } = aSaudiProfile()
    const { issues } = made({}, { legal_name: null, vat_id: null, tax_number: null, address: { ...address, line1: null, city: null, country_code: null } })
    expect(rules(issues, "error").sort()).toEqual(["seller-address", "seller-address", "seller-address", "seller-name", "seller-tax-id"])
  })
})

describe("The day of a document", () => {
  it("made in Riyadh at 23:30 UTC is the next day's, and it is due then or later", () => {
    const now = new Date("2026-11-21T23:30:00.000Z")
    const at = (payment_days: number) => orderToDocument(anOrder(), aContext({ now, profile: aSaudiProfile({ payment_days }) })).document
    expect(at(0)).toMatchObject({ issue_date: "2026-11-22", issued_at: "2026-11-21T23:30:00.000Z", time_zone: "Asia/Riyadh", payment: { due_date: "2026-11-22" } })
    expect(at(14).payment.due_date).toBe("2026-12-06")
  })

  it("and the order's day are each the seller's", () => {
    const { document } = made({ created_at: "2026-11-20T21:30:00.000Z", payment_collections: [] })
    expect(document.references.order_date).toBe("2026-11-21")
  })
})

describe("The language of a document", () => {
  const language = (order: Partial<MedusaOrder>, profile: Partial<Profile> = {}) => made(order, profile).document.language

  it("is the order's, then the customer's, then the profile's", () => {
    const customer = { id: "cus_1", metadata: { language: "nl" } }
    expect(language({ locale: "ar-SA", customer })).toBe("ar")
    expect(language({ locale: "sv-SE", customer })).toBe("nl")
    expect(language({ locale: null }, { language: "de" })).toBe("de")
  })

  it.each([5, {}, ["ar"], true, null, "", "xx", "__proto__"])("is the profile's when the customer's is %p", (wish) => {
    expect(language({ customer: { id: "cus_1", metadata: { language: wish } } }, { language: "fr" })).toBe("fr")
  })
})

describe("A line of a document", () => {
  const line = (changes: Parameters<typeof anItem>[0]) => made({ items: [anItem(changes)] }).document.lines[0]

  it("has the product's name and the variant's options", () => {
    expect(line({ variant_option_values: { Weight: "250 g", Grind: "Espresso" } })).toMatchObject({
      name: "Coffee",
      description: null,
      options: [
        { name: "Weight", value: "250 g" },
        { name: "Grind", value: "Espresso" },
      ],
      sku: "COF-250",
    })
  })

  it("names the variant when there are no options, and nothing that is only Medusa's default", () => {
    expect(line({ variant_option_values: null })).toMatchObject({ description: "250 g", options: [] })
    expect(line({ variant_option_values: { "Default option": "Default option value" }, variant_title: "Default variant" })).toMatchObject({ description: null, options: [] })
    expect(line({ variant_option_values: {}, variant_title: null })).toMatchObject({ description: null, options: [] })
  })

  it("without a product has the title of the item", () => {
    expect(line({ product_title: null, title: "Engraving" })).toMatchObject({ name: "Engraving" })
  })
})

describe("What is printed for payment", () => {
  it("are the accounts for the currency and those for any", () => {
    const account = (name: string, currency_code: string | null) => ({ holder: null, bank: name, account: "SA0380000000608010167519", bic: null, currency_code })
    const { document } = made({}, { bank_accounts: [account("any", null), account("riyal", "SAR"), account("lower", "sar"), account("euro", "EUR")] })
    expect(document.payment.bank_accounts.map(({ bank }) => bank)).toEqual(["any", "riyal", "lower"])
  })
})
