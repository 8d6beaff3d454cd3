import type { InvoiceDocument, Issue } from "../domain/document"
import { round, subtract, sum } from "../domain/money"
import type { AdminInvoice, PaymentStatus, StoreInvoice } from "../types/invoice"
import { decimalOf } from "./decimal-of"
import type { Amount } from "./medusa-order"

/** A row of `invoice` as Medusa's query gives it. */
export interface InvoiceRow {
  id: string
  type: AdminInvoice["type"]
  status: AdminInvoice["status"]
  number: string | null
  order_id: string | null
  order_number: string | null
  customer_id?: string | null
  currency_code: string
  total: Amount
  paid_total: Amount
  credited_total: Amount
  written_off_total: Amount
  payment_status: PaymentStatus
  issued_at: string | Date | null
  due_at: string | Date | null
  created_at: string | Date
  updated_at: string | Date
  has_issues: boolean
  issues: Issue[]
  document?: InvoiceDocument
  files?: { format: string; status: string }[]
}

const OPEN: PaymentStatus[] = ["unpaid", "partially_paid"]

/** Whether a document is overdue at `now`: issued, not settled, and its due date over in the seller's time zone. */
export function isOverdue(row: Pick<InvoiceRow, "type" | "status" | "payment_status" | "due_at">, now: Date): boolean {
  return (
    row.type !== "credit_note" &&
    row.status === "issued" &&
    OPEN.includes(row.payment_status) &&
    row.due_at !== null &&
    new Date(row.due_at).getTime() < now.getTime()
  )
}

/** What is left to pay on a document; negative when too much was paid. */
export function openOf(row: Pick<InvoiceRow, "total" | "credited_total" | "paid_total" | "written_off_total">): string {
  const settled = sum([row.credited_total, row.paid_total, row.written_off_total].map((amount) => decimalOf(amount)))
  return subtract(decimalOf(row.total), settled)
}

/** Adds what is derived to a row of the admin's list or detail: the balance, for display, and whether it is overdue. */
export function toAdminInvoice<Row extends InvoiceRow>(row: Row, now: Date): Row & Pick<AdminInvoice, "balance" | "overdue"> {
  // A credit note is set off against its invoice: what is owed stands there.
  const balance = row.type === "credit_note" ? "0" : openOf(row)
  // Medusa's HTTP amounts are numbers; the exact ones are in the document.
  return { ...row, balance: Number(round(balance, 4)), overdue: isOverdue(row, now) }
}

/** What a customer sees of an issued document. The row must carry its document and files. */
export function toStoreInvoice(row: InvoiceRow): StoreInvoice {
  const document = row.document as InvoiceDocument
  return {
    id: row.id,
    type: row.type,
    number: row.number as string,
    order_id: row.order_id,
    order_number: row.order_number,
    currency_code: row.currency_code,
    total: document.totals.gross,
    tax_total: document.totals.tax,
    payable: document.totals.payable,
    payment_status: row.payment_status,
    issue_date: document.issue_date,
    due_date: document.payment.due_date,
    language: document.language,
    pdf_ready: (row.files ?? []).some((file) => file.format === "pdf" && file.status === "stored"),
  }
}
