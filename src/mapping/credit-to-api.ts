import type { Creditable, CreditableLine } from "../domain/creditable"
import type { InvoiceDocument, Issue } from "../domain/document"
import type { AdminCreditPreview, AdminCreditableLine } from "../types/credit"

const lineOf = ({ line_id, kind, part, quantity, net, gross }: CreditableLine): AdminCreditableLine => ({
  line_id,
  kind,
  name: "name" in part ? part.name : part.reason,
  sku: "sku" in part ? part.sku : null,
  tax: part.tax,
  quantity,
  net,
  gross,
})

/** A planned credit as the dashboard shows it before it is made. */
export function toCreditPreview(planned: {
  left: Creditable
  mapped: { document: InvoiceDocument } | null
  issues: Issue[]
}): AdminCreditPreview {
  const { left, issues } = planned
  const document = planned.mapped?.document
  return {
    lines: document?.lines ?? [],
    charges: document?.charges ?? [],
    taxes: document?.taxes ?? [],
    totals: document?.totals ?? null,
    issues,
    left: {
      lines: left.lines.map(lineOf),
      taxes: left.groups.map(({ tax, net, gross }) => ({ ...tax, net, gross })),
      net: left.net,
      gross: left.gross,
    },
  }
}
