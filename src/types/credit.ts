import type { Amendments } from "../domain/amendments"
import type { DocumentCharge, DocumentLine, DocumentTotals, Issue, TaxRate, TaxSubtotal } from "../domain/document"

/** A line or charge that can still be credited. Amounts are decimal strings. */
export interface AdminCreditableLine {
  line_id: string
  kind: "line" | "charge"
  name: string
  sku: string | null
  tax: TaxRate
  /** What is left of it. */
  quantity: string
  net: string
  gross: string
}

/** Body of `POST /admin/invoices/:id/credit` (with a reason) and of its preview: lines, or an amount with tax. */
export type AdminCreditInput = { reason?: string } & (
  | { lines: { line_id: string; quantity?: string; amount?: string }[] }
  | { amount: string }
)

/** What a credit note would say: nothing in it when `issues` say why it cannot be made. */
export interface AdminCreditPreview {
  lines: DocumentLine[]
  charges: DocumentCharge[]
  taxes: TaxSubtotal[]
  totals: DocumentTotals | null
  issues: Issue[]
  /** What is left of the document before this credit. */
  left: {
    lines: AdminCreditableLine[]
    taxes: (TaxRate & { net: string; gross: string })[]
    net: string
    gross: string
  }
}

export interface AdminCreditPreviewResponse {
  preview: AdminCreditPreview
}

/** Body of `POST /admin/invoices/:id/payments`. */
export interface AdminRecordPaymentInput {
  amount: string
  kind?: "payment" | "refund"
  method: string
  reference?: string | null
  /** ISO 8601; now where it is not said. */
  paid_at?: string | null
}

/** Body of `POST /admin/invoices/:id/amend`: what is null is as the order has it again. */
export type AdminAmendInput = Amendments
