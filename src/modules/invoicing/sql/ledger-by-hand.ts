import { InvoicingError } from "../../../domain/errors"
import type { LedgerKind } from "../../../domain/ledger"
import { absolute, compare, negate } from "../../../domain/money"
import type { SqlManager } from "../manager"
import type { ByHand, LedgerEntry } from "../types"
import { writeEvent } from "./document-row"
import { recordSettlement, type Settled } from "./settlement"

interface StoredEntry {
  id: string
  invoice_id: string
  kind: LedgerKind
  amount: string
  method: string | null
  reference: string | null
  occurred_at: Date
}

const COLUMNS = "id, invoice_id, kind, amount::text AS amount, method, reference, occurred_at"

/** Locks a document on which money is booked by hand: an issued invoice or debit note. */
export async function lockPayable(sql: SqlManager, id: string): Promise<void> {
  const [row] = await sql.execute<{ status: string; type: string }>(
    `SELECT status, type FROM invoice WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [id]
  )
  if (!row) {
    throw new InvoicingError("not-found", `There is no invoice with id ${id}`)
  }
  if (row.status !== "issued") {
    throw new InvoicingError("not-issued", "Money is booked on issued documents only. Issue this one first.")
  }
  if (row.type === "credit_note") {
    throw new InvoicingError("not-issued", "A credit note is set off against the document it corrects. Book the money there.")
  }
}

const sameInstant = (one: Date, other: Date) => new Date(one).getTime() === new Date(other).getTime()

/** The same key again must say the same: it is a repetition, not another payment. */
function refuseOther(stored: StoredEntry, entry: LedgerEntry, isDated: boolean): void {
  const same =
    stored.kind === entry.kind &&
    compare(stored.amount, entry.amount) === 0 &&
    stored.method === entry.method &&
    stored.reference === entry.reference &&
    (!isDated || sameInstant(stored.occurred_at, entry.occurred_at))
  if (!same) {
    throw new InvoicingError("key-reused", "Another payment was recorded under this Idempotency-Key. Use a new key for each payment.")
  }
}

/** Tells a change of the payment status on the timeline. */
export async function tellStatus(sql: SqlManager, id: string, { before, after }: Settled): Promise<void> {
  if (before !== after) {
    await writeEvent(sql, { invoice_id: id, kind: `payment_${after}`, actor: "system" })
  }
}

/**
 * Books an entry that a person recorded, once by its key. `isDated`: the person said when it was.
 * Throws `not-found`, `not-issued`, and `key-reused` when the key stands for something else.
 */
export async function recordByHand(
  sql: SqlManager,
  id: string,
  { entry, isDated }: { entry: LedgerEntry; isDated: boolean }
): Promise<Settled> {
  await lockPayable(sql, id)
  const [stored] = await sql.execute<StoredEntry>(
    `SELECT ${COLUMNS} FROM invoice_transaction WHERE key = ? AND deleted_at IS NULL`,
    [entry.key]
  )
  if (stored) {
    refuseOther(stored, entry, isDated)
  }
  const settled = await recordSettlement(sql, id, stored ? [] : [entry])
  if (!stored) {
    const { kind, amount, method, reference, actor = "system" } = entry
    const data = { amount: absolute(amount), method, reference }
    await writeEvent(sql, { invoice_id: id, kind: kind === "manual_refund" ? "refund_recorded" : "payment_recorded", actor, data })
  }
  await tellStatus(sql, id, settled)
  return settled
}

const REFUSALS: Partial<Record<LedgerKind, string>> = {
  capture: "This payment came from the payment provider. Refund it on the order; the ledger follows by itself.",
  refund: "This refund was made by the payment provider and cannot be taken back here.",
  gift_card: "This was paid with a gift card at the checkout and cannot be taken back here.",
  store_credit: "This was paid with store credit at the checkout and cannot be taken back here.",
  transfer: "This moved money between the documents of an order by itself and cannot be taken back here.",
  write_off: "This is a write-off. Take back the write-off of the document instead.",
}

/** What books the opposite of an entry. */
export const reversalOf = (entry: Pick<StoredEntry, "id" | "kind" | "amount" | "method" | "reference">, by: ByHand): LedgerEntry => ({
  key: `reversal:${entry.id}`,
  kind: entry.kind,
  amount: negate(entry.amount),
  method: entry.method,
  reference: entry.reference,
  occurred_at: by.at,
  note: by.reason,
  actor: by.actor,
  reverses_id: entry.id,
})

/** Takes back an entry that a person recorded, once. Throws `not-found`, and `not-reversible` for anything else. */
export async function reverseByHand(sql: SqlManager, id: string, entryId: string, by: ByHand): Promise<Settled> {
  await lockPayable(sql, id)
  const [entry] = await sql.execute<StoredEntry & { reverses_id: string | null }>(
    `SELECT ${COLUMNS}, reverses_id FROM invoice_transaction WHERE id = ? AND invoice_id = ? AND deleted_at IS NULL`,
    [entryId, id]
  )
  if (!entry) {
    throw new InvoicingError("not-found", "There is no such entry in the ledger of this document.")
  }
  const refusal = entry.reverses_id ? "This takes back another entry. Record a new payment instead." : REFUSALS[entry.kind]
  if (refusal) {
    throw new InvoicingError("not-reversible", refusal)
  }
  const settled = await recordSettlement(sql, id, [reversalOf(entry, by)])
  if (!settled.added) {
    throw new InvoicingError("not-reversible", "This entry was taken back already.")
  }
  const data = { amount: absolute(entry.amount), reason: by.reason }
  await writeEvent(sql, { invoice_id: id, kind: "payment_reversed", actor: by.actor, data })
  await tellStatus(sql, id, settled)
  return settled
}
