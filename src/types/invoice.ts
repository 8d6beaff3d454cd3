import type { Amendments } from "../domain/amendments"
import type { DocumentType, InvoiceDocument, Issue } from "../domain/document"
import type { LedgerKind } from "../domain/ledger"

export type InvoiceStatus = "draft" | "issued" | "void"
export type PaymentStatus = "unpaid" | "partially_paid" | "paid" | "overpaid" | "written_off"
export type DeliveryStatus = "not_sent" | "sent" | "delivered" | "bounced" | "viewed"
export type BuyerResponse = "none" | "accepted" | "rejected"

/** A row of `GET /admin/invoices`. Amounts are numbers in major units, for display; the document has them exactly. Instants are ISO 8601. */
export interface AdminInvoice {
  id: string
  type: DocumentType
  status: InvoiceStatus
  source: string
  profile_id: string
  series: string
  number: string | null
  order_id: string | null
  /** What the customer calls the order, e.g. "1042". */
  order_number: string | null
  customer_id: string | null
  corrects_id: string | null
  language: string
  currency_code: string
  buyer_name: string | null
  buyer_email: string | null
  net_total: number
  tax_total: number
  total: number
  paid_total: number
  credited_total: number
  /** What the seller has given up of it. */
  written_off_total: number
  /** total - credited_total - paid_total - written_off_total */
  balance: number
  payment_status: PaymentStatus
  delivery_status: DeliveryStatus
  response: BuyerResponse
  /** Issued, not settled, and its due date has passed in the seller's time zone. */
  overdue: boolean
  /** Something needs a person: a draft that could not be issued, or a file that could not be made. */
  has_issues: boolean
  issues: Issue[]
  /** Days in the seller's time zone, as printed. A draft has the day it was made. */
  issue_date: string
  due_date: string | null
  issued_at: string | null
  /** The instant at which `due_date` is over for the seller. */
  due_at: string | null
  created_at: string
  updated_at: string
}

export interface AdminInvoiceFile {
  id: string
  format: string
  status: "pending" | "stored" | "failed"
  media_type: string
  file_name: string
  size: number | null
  sha256: string | null
  error: string | null
  attempts: number
  /** What of it could not be printed as it was asked for. */
  findings: Issue[]
  updated_at: string
}

export interface AdminInvoiceTransaction {
  id: string
  kind: LedgerKind
  /** Positive: paid to the seller; negative: given back. */
  amount: number
  method: string | null
  reference: string | null
  occurred_at: string
  /** Why, of a write-off or a reversal. */
  note: string | null
  /** "system" or "user:<id>". */
  actor: string
  /** The entry that this one takes back. */
  reverses_id: string | null
}

/** One entry of the timeline. `kind` is a key the dashboard has words for. */
export interface AdminInvoiceEvent {
  id: string
  kind: string
  /** "system", "user:<id>", "customer:<id>" or "link". */
  actor: string
  data: Record<string, unknown> | null
  created_at: string
}

/** One row of how a document was settled: what happened, and what was left to pay then. Amounts are decimal strings. */
export interface AdminStatementRow {
  /** `late_payment`: by how much a write-off gave way to a payment that came after it. */
  kind: "document" | "credit_note" | "late_payment" | LedgerKind
  at: string
  /** What it did to the balance: positive raises it. */
  amount: string
  balance: string
  transaction_id: string | null
  /** The credit note, of one, and its number. */
  invoice_id: string | null
  number: string | null
  method: string | null
  reference: string | null
  note: string | null
  actor: string
  /** Taken back later, or what took it back. */
  is_undone: boolean
  /** A person recorded it, and it can be taken back. */
  is_reversible: boolean
}

export interface AdminInvoiceDetail extends AdminInvoice {
  document: InvoiceDocument
  /** What a person decided on it while it was a draft. */
  amendments: Amendments | null
  files: AdminInvoiceFile[]
  transactions: AdminInvoiceTransaction[]
  events: AdminInvoiceEvent[]
  /** Of an issued invoice or debit note; it ends at the balance. */
  statement: AdminStatementRow[]
}

export interface AdminInvoiceListResponse {
  invoices: AdminInvoice[]
  count: number
  offset: number
  limit: number
}

export interface AdminInvoiceResponse {
  invoice: AdminInvoiceDetail
}

/** `POST /admin/invoices/:id/links` */
export interface AdminInvoiceLinkResponse {
  link: { invoice_id: string; url: string; expires_at: string }
}

/** A row of the store's lists: only what the customer may see. Amounts are decimal strings from the document. */
export interface StoreInvoice {
  id: string
  type: DocumentType
  number: string
  order_id: string | null
  order_number: string | null
  currency_code: string
  total: string
  tax_total: string
  payable: string
  payment_status: PaymentStatus
  issue_date: string
  due_date: string | null
  language: string
  /** Whether the PDF can be downloaded now. */
  pdf_ready: boolean
}

export interface StoreInvoiceListResponse {
  invoices: StoreInvoice[]
  count: number
  offset: number
  limit: number
}

export interface StoreInvoiceLinksResponse {
  links: { invoice_id: string; number: string; url: string; expires_at: string }[]
}
