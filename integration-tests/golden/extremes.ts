import type { InvoiceDocument } from "../../src/domain/document"
import { aCharge, aDocument, aLine, anAddress, aParty } from "../../src/pdf/__tests__/a-document"

const american = aParty({ name: "Blue Mug Coffee Inc.", trading_name: "Blue Mug", email: "billing@bluemug.example", tax_number: "93-1234567", address: anAddress({ line1: "1200 NW Marshall St", line2: "Suite 4", city: "Portland", province: "us-or", postal_code: "97209", country_code: "US" }) })
const texan = aParty({ name: "Jane Doe", email: "jane@example.com", address: anAddress({ line1: "55 Main St", city: "Austin", province: "TX", postal_code: "78701", country_code: "US" }) })
const australian = aParty({ name: "Flat White Pty Ltd", vat_id: "51824753556", email: "hello@flatwhite.example", address: anAddress({ line1: "1 George St", city: "Sydney", province: "NSW", postal_code: "2000", country_code: "AU" }) })
const payments = ["Visa •••• 4242", "PayPal", "Klarna", "Virement SEPA", "Chèque", "Espèces"].map((label, index) => ({ kind: "payment" as const, label, amount: `${100 + index}.00`, day: "2026-01-16" }))
const bank = { holder: "Kontor & Söhne GmbH", bank: "Hamburger Bank", account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" }

/** Documents at the edges of what a page holds, and of what tax is called. */
export const extremes: Record<string, InvoiceDocument> = {
  "american-paid": aDocument({
    language: "en-US",
    currency: { code: "USD", digits: 2 },
    seller: american,
    buyer: texan,
    lines: [aLine({ name: "Espresso machine", price: "1299.00", rate: "8.25" })],
    charges: [aCharge({ reason: "UPS Ground", net: "12.50", rate: "0", category: "outside-scope" })],
    settlements: [{ kind: "payment", label: "Visa •••• 4242", amount: "1418.67", day: "2026-01-15" }],
  }),
  "australian-gst": aDocument({ language: "en-AU", currency: { code: "AUD", digits: 2 }, seller: australian, lines: [aLine({ price: "100.00", rate: "10" }), aLine({ name: "Milk", price: "4.00", rate: "0", category: "exempt" })] }),
  "many-payments-french": aDocument({
    language: "fr",
    currency: { code: "EUR", digits: 2 },
    lines: [aLine({ name: "Machine", gross: "2000.00", rate: "20" })],
    settlements: [{ kind: "gift_card", label: "•••• 8841", amount: "100.00", day: "2026-01-15" }, ...payments],
    payment: { due_date: "2026-02-14", terms: null, bank_accounts: [bank] },
  }),
  "two-reasons-dutch": aDocument({
    language: "nl",
    lines: [
      aLine({ name: "Koffiemolen", price: "332.77", rate: "0", category: "reverse-charge", reason: "Btw verlegd, artikel 194 Richtlijn 2006/112/EG" }),
      aLine({ name: "Baristacursus", price: "150.00", rate: "0", category: "exempt" }),
      aLine({ name: "Koffie", price: "10.00", rate: "9" }),
    ],
    charges: [aCharge({ reason: "Verzending", net: "25.00", rate: "0", category: "reverse-charge" })],
  }),
  "fifteen-digits": aDocument({ currency: { code: "KWD", digits: 3 }, lines: [aLine({ name: "Turbine", price: "123456789012345.678", quantity: "3", rate: "5", digits: 3 })] }),
  "tall-line": aDocument({
    lines: [
      aLine({ name: "Espresso machine" }),
      aLine({ name: "Name ".repeat(60), description: "Word ".repeat(100), allowances: Array.from({ length: 14 }, (_, index) => ({ amount: `${index + 1}.00`, reason: "W".repeat(160) })), price: "812.00" }),
      aLine({ name: "Descaler" }),
    ],
  }),
}
