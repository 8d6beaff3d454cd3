import type { DocumentCharge, DocumentType, Settlement, TaxCategory } from "../../domain/document"

/** The names that laws give to documents. */
export type LegalTitle = "tax_invoice" | "simplified_tax_invoice" | "vat_invoice" | "tax_credit_note" | "adjustment_note"

/** Every word a page prints that is not in the document. A language is one constant of this type: a missing word does not compile. */
export interface Labels {
  titles: Record<DocumentType, string>
  /** The titles of papers that are no invoices. */
  papers: { packing_slip: string; proforma: string; receipt: string }
  /** Stands where an invoice has its number. */
  notTaxInvoice: string
  /** What the laws of some countries call a document of a seller who is registered for tax: `titles.ts` says which. */
  legalTitles: Record<LegalTitle, string>
  draft: string
  draftNotice: string

  number: string
  issueDate: string
  orderNumber: string
  deliveryDate: string
  dueDate: string
  purchaseOrder: string
  preceding: string
  reason: string

  seller: string
  buyer: string
  delivery: string
  attention: string
  vatId: string
  taxNumber: string
  registration: string
  phone: string
  email: string
  /** Which comes first in a line of an address, where its country's own way is not known. */
  cityOrder: "postal-first" | "city-first"

  item: string
  quantity: string
  unitPrice: string
  /** Follows a price that is not for one unit: "per 100". */
  per: string
  discount: string
  taxRate: string
  net: string
  gross: string
  sku: string
  barcode: string
  charges: Record<DocumentCharge["kind"], string>

  sumOfLines: string
  sumOfCharges: string
  sumOfAllowances: string
  totalNet: string
  totalTax: string
  totalGross: string
  rounding: string
  payable: Record<DocumentType, string>
  settlements: Record<Settlement["kind"], string>
  /** A payment on a credit note goes the other way. */
  refund: string

  taxTable: string
  taxable: string
  tax: string
  /** Printed beside a rate of zero; for some categories the law asks for these very words. */
  categories: Record<TaxCategory, string>

  paid: string
  nothingToPay: string
  due: string
  dueBy: (day: string) => string
  inFavour: string
  refunded: string
  toRefund: string
  nothingToRefund: string

  payment: string
  terms: string
  holder: string
  bank: string
  iban: string
  account: string
  bic: string
  paymentReference: string

  /** Before the address of the document's own page, where the invoice can be paid. */
  payOnline: string
  /** Below the QR code of that page, when nothing is to be paid. */
  viewOnline: string
  /** Below the QR code that fills in a bank transfer. */
  scanToPay: string
  /** What the QR code is that a law asks for. */
  officialCode: string

  /** Before the sum of all quantities. */
  itemsInAll: string
  /** What to do with a packing slip. */
  checkContents: string

  amountReceived: string
  paymentDate: string
  paymentMethod: string
  /** The invoice that a payment is for. */
  forInvoice: string
  invoiceTotal: string
  /** What is still to be paid after a payment. */
  remains: string

  support: string
  notes: string
  page: (page: string, pages: string) => string
}

/** Words of which any may be left out. */
export type Some<Whole> = { [Word in keyof Whole]?: Whole[Word] extends string | ((...values: string[]) => string) ? Whole[Word] : Some<Whole[Word]> }

/** The labels of a language that leaves some to another. */
export type SomeLabels = Some<Labels>
