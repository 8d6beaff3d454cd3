/**
 * The invoice document: the one truth that PDF, XML, e-mail, pages and reports read.
 * Shaped after the EN 16931 semantic model; "BT-…" and "BG-…" name its terms. Plain JSON, built once, then only read.
 */

/** A decimal number in major units as text, e.g. "12.50". Amounts carry exactly the currency's digits. */
export type Decimal = string

/** A calendar day, `YYYY-MM-DD`, in the seller's time zone. */
export type Day = string

export type DocumentType = "invoice" | "credit_note" | "debit_note"

/** Why tax is or is not due. Keys of ours: each format maps them to its own codes. */
export type TaxCategory =
  | "standard"
  | "zero-rated"
  | "exempt"
  | "reverse-charge"
  | "intra-community"
  | "export"
  | "outside-scope"

/** The tax that applies to one line, charge or allowance (BT-151/152). */
export interface TaxRate {
  category: TaxCategory
  /** Percent without trailing zeros, e.g. "19" or "5.5". */
  rate: Decimal
  /** Why no tax is charged (BT-120); null where the category needs no reason. */
  reason: string | null
}

/** A postal address (BG-5, BG-8, BG-15). `country_code` is ISO 3166-1 alpha-2, upper case. */
export interface Address {
  line1: string | null
  line2: string | null
  building_number: string | null
  district: string | null
  city: string | null
  postal_code: string | null
  province: string | null
  country_code: string | null
}

/** A legal registration such as a commercial register number (BT-30, BT-47). */
export interface Registration {
  /** E.g. "CRN", "HRB", "SIREN", "KVK"; null when the kind is unknown. */
  scheme: string | null
  value: string
}

/** What a party is called in another language, for pages in two languages. */
export interface PartyTranslation {
  name: string | null
  trading_name: string | null
  address: Address | null
}

/** Seller (BG-4) or buyer (BG-7). */
export interface Party {
  /** Legal name of a company, or a person's full name (BT-27, BT-44). */
  name: string | null
  trading_name: string | null
  /** The person to speak to, when the party is a company (BT-41, BT-56). */
  contact_name: string | null
  email: string | null
  phone: string | null
  address: Address
  vat_id: string | null
  /** A local tax number that is not a VAT id, e.g. the German Steuernummer (BT-32). */
  tax_number: string | null
  registration: Registration | null
  /** By language, e.g. "ar"; documents without any have none. */
  translations?: Record<string, PartyTranslation>
}

/** How a customer reaches the seller about this document. */
export interface Support {
  email: string | null
  phone: string | null
  url: string | null
  hours: string | null
}

export interface BankAccount {
  /** Account holder (BT-85). */
  holder: string | null
  bank: string | null
  /** IBAN without spaces, or a local account number (BT-84). */
  account: string
  bic: string | null
  /** ISO 4217, or null when the account takes any currency. */
  currency_code: string | null
}

/** A discount on a line (BG-27). */
export interface LineAllowance {
  /** Without tax (BT-136). */
  amount: Decimal
  /** What the buyer reads, e.g. the promotion's code (BT-139). */
  reason: string
}

/** One invoice line (BG-25). */
export interface DocumentLine {
  /** "1", "2", … in the order printed (BT-126). */
  id: string
  /** Medusa's line item this line was made from; null for a line that has none. */
  item_id: string | null
  /** Medusa's shipping method, on a correction of shipping alone: a document without lines is none (BR-16). */
  method_id?: string | null
  name: string
  description: string | null
  options: { name: string; value: string }[]
  /** The product's name in other languages, by language, for pages in two languages. */
  names?: Record<string, string>
  sku: string | null
  barcode: string | null
  quantity: Decimal
  /** On a correction: only the price of so many changed, and as many of them remain. */
  price_only?: boolean
  /** Unit of measure as a key, e.g. "piece" (BT-130). */
  unit: string
  /** Net price of `base_quantity` units before the line's allowances (BT-146, BT-149). */
  price: { net: Decimal; base_quantity: Decimal }
  allowances: LineAllowance[]
  /** Net amount after allowances (BT-131). */
  net: Decimal
  tax: TaxRate
  /** The line's share of its tax group; shares add up to the group exactly. */
  tax_amount: Decimal
  /** What the buyer paid for the line: net + tax_amount. */
  gross: Decimal
}

/** A charge (BG-21) or an allowance (BG-20) on the whole document; amounts positive in both. */
export interface DocumentCharge {
  id: string
  kind: "shipping" | "fee" | "discount"
  /** Medusa's shipping method, when it came from one. */
  method_id: string | null
  reason: string
  /** On a correction: only its price changed, and it remains. */
  price_only?: boolean
  /** Net amount (BT-99, BT-92). */
  net: Decimal
  tax: TaxRate
  tax_amount: Decimal
  gross: Decimal
}

/** One row of the tax table (BG-23): a category and rate. */
export interface TaxSubtotal extends TaxRate {
  /** BT-116 */
  taxable: Decimal
  /** BT-117 */
  tax: Decimal
}

/** BG-22. `payable = gross - prepaid + rounding`. */
export interface DocumentTotals {
  /** BT-106 sum of the lines' net */
  lines: Decimal
  /** BT-107 */
  allowances: Decimal
  /** BT-108 */
  charges: Decimal
  /** BT-109 without tax */
  net: Decimal
  /** BT-110 */
  tax: Decimal
  /** BT-112 with tax: what was charged, less `rounding` */
  gross: Decimal
  /** BT-113 */
  prepaid: Decimal
  /** BT-114 */
  rounding: Decimal
  /** BT-115 */
  payable: Decimal
}

/** Something that settled (part of) the document before it was issued. Settles after tax; never a discount. */
export interface Settlement {
  kind: "payment" | "gift_card" | "store_credit"
  /** E.g. "Card", "Bank transfer", the gift card's last digits. */
  label: string
  amount: Decimal
  day: Day
}

/** An earlier document this one corrects (BG-3). */
export interface PrecedingDocument {
  invoice_id: string
  number: string
  issue_date: Day
}

export interface DocumentReferences {
  order_id: string | null
  /** What the customer calls the order, e.g. "1042" (BT-13). */
  order_number: string | null
  order_date: Day | null
  /** The buyer's own order number, when given. */
  purchase_order: string | null
  preceding: PrecedingDocument[]
  /** Why a credit or debit note was issued. */
  reason: string | null
}

export interface PaymentTerms {
  /** BT-9; null when nothing is left to pay. */
  due_date: Day | null
  /** BT-20 */
  terms: string | null
  bank_accounts: BankAccount[]
}

export interface InvoiceDocument {
  version: 1
  type: DocumentType
  /** BT-1; null while the document is a draft. */
  number: string | null
  /** BT-2, in the seller's time zone. A draft has the day it was made. */
  issue_date: Day
  /** The instant of issue, ISO 8601 in UTC. */
  issued_at: string
  /** BT-5, with the digits that its amounts carry. */
  currency: { code: string; digits: number }
  /** BCP 47, e.g. "en", "ar", "de": the language its words are printed in. */
  language: string
  time_zone: string
  /** Whether the shop showed prices with tax: says which figures a page puts forward. */
  prices_include_tax: boolean
  seller: Party
  buyer: Party
  /** BG-13; null when nothing is delivered to an address. */
  delivery: { name: string | null; address: Address; day: Day | null } | null
  references: DocumentReferences
  lines: DocumentLine[]
  charges: DocumentCharge[]
  allowances: DocumentCharge[]
  taxes: TaxSubtotal[]
  totals: DocumentTotals
  settlements: Settlement[]
  payment: PaymentTerms
  support: Support
  notes: string[]
}

/** What a check found. `message` is English; the dashboard translates `rule` with `params` where it can. */
export interface Issue {
  /** Stable id, e.g. "seller-tax-id" or an official one such as "BR-CO-15". */
  rule: string
  /** Where in the document or profile, e.g. "seller.vat_id". */
  path: string
  message: string
  severity: "error" | "warning"
  params?: Record<string, string>
}
