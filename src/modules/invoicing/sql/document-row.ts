import { generateEntityId } from "@medusajs/framework/utils"
import type { SqlManager } from "../manager"
import { orderedId } from "./ordered-id"
import type { DocumentRow } from "../types"

/** Where a row stands after it was written. */
export interface RowState {
  status: "draft" | "issued"
  series: string | null
  period: string | null
  sequence: number | null
  number: string | null
  issued_at: Date | null
  has_issues: boolean
  payment_status: "unpaid" | "paid"
}

const big = (value: string) => JSON.stringify({ value, precision: 20 })

const columnsOf = (row: DocumentRow, state: RowState): Record<string, unknown> => ({
  source: row.source,
  type: row.type,
  profile_id: row.profile_id,
  order_id: row.order_id,
  order_number: row.order_number,
  customer_id: row.customer_id,
  corrects_id: row.corrects_id,
  language: row.language,
  currency_code: row.currency_code,
  buyer_name: row.buyer_name,
  buyer_email: row.buyer_email,
  net_total: row.net_total,
  raw_net_total: big(row.net_total),
  tax_total: row.tax_total,
  raw_tax_total: big(row.tax_total),
  total: row.total,
  raw_total: big(row.total),
  issue_date: row.issue_date,
  due_date: row.due_date,
  due_at: row.due_at,
  document: JSON.stringify({ ...row.document, number: state.number }),
  issues: JSON.stringify(row.issues),
  ...state,
})

/**
 * Writes a document under its `source`: a new row, or in place of a draft of the same source.
 * Returns the row's id, or null when the source is already issued or void (nothing is changed then).
 */
export async function writeDocument(sql: SqlManager, row: DocumentRow, state: RowState): Promise<string | null> {
  const columns = columnsOf(row, state)
  const names = Object.keys(columns)
  const [written] = await sql.execute<{ id: string }>(
    `INSERT INTO invoice (id, ${names.join(", ")}) VALUES (?, ${names.map(() => "?").join(", ")})
     ON CONFLICT (source) WHERE deleted_at IS NULL
     DO UPDATE SET ${names.filter((name) => name !== "payment_status").map((name) => `${name} = EXCLUDED.${name}`).join(", ")},
       updated_at = now(),
       payment_status = CASE WHEN EXCLUDED.payment_status = 'paid' THEN 'paid' ELSE invoice.payment_status END
     WHERE invoice.status = 'draft'
     RETURNING id`,
    [generateEntityId(undefined, "inv"), ...Object.values(columns)]
  )
  return written?.id ?? null
}

/** Adds an entry to the timeline of a document. */
export async function writeEvent(
  sql: SqlManager,
  event: { invoice_id: string; kind: string; actor: string; data?: Record<string, unknown> }
): Promise<void> {
  await sql.execute(`INSERT INTO invoice_event (id, invoice_id, kind, actor, data) VALUES (?, ?, ?, ?, ?)`, [
    orderedId("invevt"),
    event.invoice_id,
    event.kind,
    event.actor,
    event.data ? JSON.stringify(event.data) : null,
  ])
}
