import { InvoicingError } from "../../../domain/errors"
import { compare } from "../../../domain/money"
import type { SqlManager } from "../manager"
import type { ByHand } from "../types"
import { writeEvent } from "./document-row"
import { lockPayable, reversalOf } from "./ledger-by-hand"
import { recordSettlement, type Settled } from "./settlement"

const countEntries = async (sql: SqlManager, id: string): Promise<number> => {
  const [{ count }] = await sql.execute<{ count: number }>(
    `SELECT count(*)::int AS count FROM invoice_transaction WHERE invoice_id = ? AND kind = 'write_off' AND deleted_at IS NULL`,
    [id]
  )
  return count
}

/**
 * Gives up what is open on a document. The timeline says so once, with the reason; the status that follows is not told again.
 * Throws `nothing-open` when there is nothing to give up.
 */
export async function writeOff(sql: SqlManager, id: string, by: ByHand): Promise<Settled> {
  await lockPayable(sql, id)
  const { balance } = await recordSettlement(sql, id, [])
  if (compare(balance, "0") <= 0) {
    throw new InvoicingError("nothing-open", "Nothing is open on this document, so there is nothing to write off.")
  }
  const entry = {
    key: `write_off:${id}:${await countEntries(sql, id)}`,
    kind: "write_off" as const,
    amount: balance,
    method: null,
    reference: null,
    occurred_at: by.at,
    note: by.reason,
    actor: by.actor,
  }
  const settled = await recordSettlement(sql, id, [entry])
  await writeEvent(sql, { invoice_id: id, kind: "written_off", actor: by.actor, data: { amount: balance, reason: by.reason } })
  return settled
}

interface WriteOffEntry {
  id: string
  amount: string
}

/** Takes back everything that was written off on a document. Throws `nothing-open` when nothing was. */
export async function takeBackWriteOff(sql: SqlManager, id: string, by: ByHand): Promise<Settled> {
  await lockPayable(sql, id)
  const entries = await sql.execute<WriteOffEntry>(
    `SELECT t.id, t.amount::text AS amount FROM invoice_transaction t
     WHERE t.invoice_id = ? AND t.kind = 'write_off' AND t.reverses_id IS NULL AND t.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM invoice_transaction r WHERE r.reverses_id = t.id AND r.deleted_at IS NULL)
     ORDER BY t.id`,
    [id]
  )
  if (!entries.length) {
    throw new InvoicingError("nothing-open", "Nothing was written off on this document, so there is nothing to take back.")
  }
  const reversals = entries.map((entry) => reversalOf({ ...entry, kind: "write_off", method: null, reference: null }, by))
  const settled = await recordSettlement(sql, id, reversals)
  await writeEvent(sql, { invoice_id: id, kind: "write_off_reversed", actor: by.actor, data: { reason: by.reason } })
  return settled
}
