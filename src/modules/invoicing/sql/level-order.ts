import type { Decimal } from "../../../domain/document"
import { level, type Move } from "../../../domain/level"
import { add, compare, negate } from "../../../domain/money"
import type { SqlManager } from "../manager"
import type { LedgerEntry } from "../types"
import { recordSettlement, type Settled } from "./settlement"

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

/** Where the money of a document stands. */
type Standing = Changed & Pick<Settled, "paid" | "booked"> & { open: Decimal }

/**
 * All that a document was paid, or lacks, is moved as it was booked: 144.325 of a provider is 144.33 to the reader, and the half cent must not be
 * missing where it came from.
 */
function asBooked({ from, to, amount }: Move, standings: Map<string, Standing>): Decimal {
  const [giver, taker] = [standings.get(from), standings.get(to)]
  if (giver && compare(giver.paid, amount) === 0) {
    return giver.booked
  }
  return taker && compare(taker.paid, negate(amount)) === 0 ? negate(taker.booked) : amount
}

/** Books a move on both documents. */
async function move(sql: SqlManager, { from, to, amount }: Move, standings: Map<string, Standing>): Promise<void> {
  const key = `transfer:${to}:${await countTransfers(sql, to)}`
  const entry = { kind: "transfer" as const, method: null, occurred_at: new Date() }
  const book = async (id: string, way: string, moved: Decimal, reference: string) => {
    const { after, paid, booked } = await recordSettlement(sql, id, [{ ...entry, key: `${key}:${way}`, amount: moved, reference }])
    Object.assign(standings.get(id) as Standing, { after, paid, booked })
  }
  await book(from, "out", negate(amount), to)
  await book(to, "in", amount, from)
}

/**
 * Adds facts to the ledger of an order's oldest document, each once by its key, and levels its documents.
 * Returns those whose payment status changed. Needs a transaction: its locks keep two processes from moving the same money.
 */
export async function levelOrder(sql: SqlManager, orderId: string, entries: LedgerEntry[]): Promise<Changed[]> {
  const ids = await lockDocuments(sql, orderId)
  const standings = new Map<string, Standing>()
  for (const [index, id] of ids.entries()) {
    const { before, after, paid, booked, balance, written_off } = await recordSettlement(sql, id, index === 0 ? entries : [])
    standings.set(id, { id, before, after, paid, booked, open: add(balance, written_off) })
  }
  for (const { from, to, amount } of level([...standings.values()])) {
    await move(sql, { from, to, amount: asBooked({ from, to, amount }, standings) }, standings)
  }
  return [...standings.values()].filter(({ before, after }) => before !== after)
}
