import { InvoicingError } from "../../../domain/errors"
import type { SqlManager } from "../manager"

/** Ends a draft. Locks the order's state before the document, as issuing does, so that the two cannot wait for each other. */
export async function voidDraft(sql: SqlManager, id: string): Promise<void> {
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
  const voided = await sql.execute(
    `UPDATE invoice SET status = 'void', has_issues = false, updated_at = now()
     WHERE id = ? AND status = 'draft' RETURNING id`,
    [id]
  )
  if (!voided.length) {
    throw new InvoicingError("not-a-draft", "Only a draft can be voided. Correct an issued document by a credit note.")
  }
}
