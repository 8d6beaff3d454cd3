import { generateEntityId } from "@medusajs/framework/utils"
import { InvoicingError } from "../../../domain/errors"
import type { SqlManager } from "../manager"

/** Finds or makes the sync state of an order and returns its revision. Locks nothing. */
export async function readRevision(sql: SqlManager, orderId: string): Promise<number> {
  await sql.execute(
    `INSERT INTO invoice_order (id, order_id) VALUES (?, ?) ON CONFLICT (order_id) WHERE deleted_at IS NULL DO NOTHING`,
    [generateEntityId(undefined, "invord"), orderId]
  )
  const [row] = await sql.execute<{ revision: number }>(
    `SELECT revision FROM invoice_order WHERE order_id = ? AND deleted_at IS NULL`,
    [orderId]
  )
  return row.revision
}

/**
 * Locks the order's state until the transaction ends and raises its revision.
 * Throws `stale-plan` when another process has changed the order's documents since `revision` was read.
 */
export async function claimRevision(sql: SqlManager, orderId: string, revision: number): Promise<void> {
  const claimed = await sql.execute(
    `UPDATE invoice_order SET revision = revision + 1, updated_at = now()
     WHERE order_id = ? AND revision = ? AND deleted_at IS NULL RETURNING id`,
    [orderId, revision]
  )
  if (!claimed.length) {
    throw new InvoicingError("stale-plan", "The documents of this order have changed meanwhile. Plan again.")
  }
}

/** Notes that the order has been looked at and nothing failed. `lookedAt` is when its facts were read. */
export async function recordSynced(sql: SqlManager, orderId: string, lookedAt: Date): Promise<void> {
  await sql.execute(
    `UPDATE invoice_order SET synced_at = now(), looked_at = ?, updated_at = now(), attempts = 0, next_attempt_at = NULL, error = NULL
     WHERE order_id = ? AND deleted_at IS NULL`,
    [lookedAt, orderId]
  )
}

/** Notes a failure and when to try again: after 1, 2, 4, … minutes, at most 12 hours. */
export async function recordFailed(sql: SqlManager, orderId: string, error: string): Promise<void> {
  await readRevision(sql, orderId)
  await sql.execute(
    `UPDATE invoice_order SET error = ?, attempts = attempts + 1, updated_at = now(),
       next_attempt_at = now() + LEAST(interval '12 hours', interval '1 minute' * power(2, LEAST(attempts, 10)))
     WHERE order_id = ? AND deleted_at IS NULL`,
    // PostgreSQL's text holds no NUL.
    [error.replaceAll("\0", "").slice(0, 2000), orderId]
  )
}
