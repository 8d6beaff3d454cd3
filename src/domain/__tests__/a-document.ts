import type { Address, DocumentLine, InvoiceDocument, Party, TaxSubtotal } from "../document"

const ADDRESS: Address = {
  line1: "Hauptstraße 1",
  line2: null,
  building_number: null,
  district: null,
  city: "Berlin",
  postal_code: "10115",
  province: null,
  country_code: "DE",
}

/** A party that lacks nothing; say only what matters to the test. */
export function aParty(changes: Partial<Party> = {}): Party {
  return {
    name: "Muster GmbH",
    trading_name: null,
    contact_name: null,
    email: "office@muster.example",
    phone: "+493012345678",
    address: ADDRESS,
    vat_id: "DE136695976",
    tax_number: null,
    registration: null,
    ...changes,
  }
}

/** One lamp of 100.00 at 19 %. */
export function aLine(changes: Partial<DocumentLine> = {}): DocumentLine {
  return {
    id: "1",
    item_id: "item_1",
    name: "Lamp",
    description: null,
    options: [],
    sku: null,
    barcode: null,
    quantity: "1",
    unit: "piece",
    price: { net: "100.00", base_quantity: "1" },
    allowances: [],
    net: "100.00",
    tax: { category: "standard", rate: "19", reason: null },
    tax_amount: "19.00",
    gross: "119.00",
    ...changes,
  }
}

/** The tax table's row of `aLine`. */
export function aTax(changes: Partial<TaxSubtotal> = {}): TaxSubtotal {
  return { category: "standard", rate: "19", reason: null, taxable: "100.00", tax: "19.00", ...changes }
}

/** An unpaid invoice over `aLine` that breaks no rule. */
export function aDocument(changes: Partial<InvoiceDocument> = {}): InvoiceDocument {
  return {
    version: 1,
    type: "invoice",
    number: null,
    issue_date: "2026-11-21",
    issued_at: "2026-11-21T10:00:00.000Z",
    currency: { code: "EUR", digits: 2 },
    language: "de",
    time_zone: "Europe/Berlin",
    prices_include_tax: true,
    seller: aParty(),
    buyer: aParty({ name: "Erika Mustermann", vat_id: null, email: "erika@kunde.example" }),
    delivery: null,
    references: {
      order_id: "order_1",
      order_number: "1042",
      order_date: "2026-11-21",
      purchase_order: null,
      preceding: [],
      reason: null,
    },
    lines: [aLine()],
    charges: [],
    allowances: [],
    taxes: [aTax()],
    totals: {
      lines: "100.00",
      allowances: "0.00",
      charges: "0.00",
      net: "100.00",
      tax: "19.00",
      gross: "119.00",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "119.00",
    },
    settlements: [],
    payment: { due_date: "2026-12-05", terms: null, bank_accounts: [] },
    support: { email: "help@muster.example", phone: null, url: null, hours: null },
    notes: [],
    ...changes,
  }
}
