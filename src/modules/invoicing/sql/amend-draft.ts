import { mergeAmendments, type Amendments } from "../../../domain/amendments"
import { InvoicingError } from "../../../domain/errors"
import type { SqlManager } from "../manager"
import { writeEvent } from "./document-row"

/** Names of what was said, for the timeline; no personal data. */
const fieldsOf = ({ buyer, ...others }: Amendments): string[] => [
  ...Object.keys(buyer ?? {}).map((field) => `buyer.${field}`),
  ...Object.keys(others),
]

/**
 * Keeps what a person decided on a draft. Raises the order's revision, so that whoever is making the document without it plans again; locks
 * the order's state before the document, as issuing does, so that the two cannot wait for each other.
 */
export async function amendDraft(sql: SqlManager, id: string, { amendments, actor }: { amendments: Amendments; actor: string }): Promise<void> {
  const [found] = await sql.execute<{ order_id: string | null }>(
    `SELECT order_id FROM invoice WHERE id = ? AND deleted_at IS NULL`,
    [id]
  )
  if (!found) {
    throw new InvoicingError("not-found", `There is no invoice with id ${id}`)
  }
  await sql.execute(
    `UPDATE invoice_order SET revision = revision + 1, updated_at = now() WHERE order_id = ? AND deleted_at IS NULL`,
    [found.order_id]
  )
  const [draft] = await sql.execute<{ status: string; amendments: Amendments | null }>(
    `SELECT status, amendments FROM invoice WHERE id = ? FOR UPDATE`,
    [id]
  )
  if (draft.status !== "draft") {
    throw new InvoicingError("not-a-draft", "Only a draft can be mended. Correct an issued document by a credit note.")
  }
  await sql.execute(`UPDATE invoice SET amendments = ?, updated_at = now() WHERE id = ?`, [
    JSON.stringify(mergeAmendments(draft.amendments, amendments)),
    id,
  ])
  await writeEvent(sql, { invoice_id: id, kind: "amended", actor, data: { fields: fieldsOf(amendments) } })
}
