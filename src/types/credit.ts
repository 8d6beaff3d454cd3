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
