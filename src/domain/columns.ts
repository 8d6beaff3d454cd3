import type { Day, InvoiceDocument } from "./document"
import { endOfDay } from "./time-zone"

/** The columns that lists and filters read, written from the document once. Amounts are decimal strings. */
export interface DocumentColumns {
  type: InvoiceDocument["type"]
  order_id: string | null
  order_number: string | null
  language: string
  currency_code: string
  buyer_name: string | null
  buyer_email: string | null
  net_total: string
  tax_total: string
  total: string
  issue_date: Day
  due_date: Day | null
  /** When `due_date` is over in the seller's time zone. */
  due_at: Date | null
}

/** Reads a document's columns off it. `total` is what was charged: with tax and rounding, before anything was paid. */
export function columnsOf(document: InvoiceDocument, charged: string): DocumentColumns {
  const { totals, references, payment } = document
  return {
    type: document.type,
    order_id: references.order_id,
    order_number: references.order_number,
    language: document.language,
    currency_code: document.currency.code,
    buyer_name: document.buyer.name,
    buyer_email: document.buyer.email,
    net_total: totals.net,
    tax_total: totals.tax,
    total: charged,
    issue_date: document.issue_date,
    due_date: payment.due_date,
    due_at: payment.due_date ? endOfDay(payment.due_date, document.time_zone) : null,
  }
}
