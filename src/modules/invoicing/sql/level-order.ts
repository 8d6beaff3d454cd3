import { level } from "../../../domain/level"
import { add, negate } from "../../../domain/money"
import type { SqlManager } from "../manager"
import type { LedgerEntry } from "../types"
import { recordSettlement } from "./settlement"

/** A document whose payment status is another than before. */
export interface Changed {
  id: string
  before: string
  after: string
}

/** Locked in the order of their ids, so that two processes cannot wait for each other; answered oldest first. */
async function lockDocuments(sql: SqlManager, orderId: string): Promise<string[]> {
  const rows = await sql.execute<{ id: string; issued_at: Date }>(
    `SELECT id, issued_at FROM invoice
     WHERE order_id = ? AND status = 'issued' AND type <> 'credit_note' AND deleted_at IS NULL ORDER BY id FOR UPDATE`,
    [orderId]
  )
  return rows.sort((a, b) => new Date(a.issued_at).getTime() - new Date(b.issued_at).getTime() || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}

async function countTransfers(sql: SqlManager, id: string): Promise<number> {
  const [{ count }] = await sql.execute<{ count: number }>(
    `SELECT count(*)::int AS count FROM invoice_transaction WHERE invoice_id = ? AND kind = 'transfer' AND deleted_at IS NULL`,
    [id]
  )
  return count
}

/**
 * Adds facts to the ledger of an order's oldest document, each once by its key, and levels its documents.
 * Returns those whose payment status changed. Needs a transaction: its locks keep two processes from moving the same money.
 */
export async function levelOrder(sql: SqlManager, orderId: string, entries: LedgerEntry[]): Promise<Changed[]> {
  const ids = await lockDocuments(sql, orderId)
  const standings = []
  for (const [index, id] of ids.entries()) {
    const { before, after, paid, balance, written_off } = await recordSettlement(sql, id, index === 0 ? entries : [])
    standings.push({ id, before, after, paid, open: add(balance, written_off) })
  }
  for (const { from, to, amount } of level(standings)) {
    const key = `transfer:${to}:${await countTransfers(sql, to)}`
    const entry = { kind: "transfer" as const, method: null, occurred_at: new Date() }
    const out = await recordSettlement(sql, from, [{ ...entry, key: `${key}:out`, amount: negate(amount), reference: to }])
    const into = await recordSettlement(sql, to, [{ ...entry, key: `${key}:in`, amount, reference: from }])
    for (const standing of standings) {
      standing.after = standing.id === from ? out.after : standing.id === to ? into.after : standing.after
    }
  }
  return standings.filter(({ before, after }) => before !== after)
}
