import { inCurrency } from "../../../domain/in-currency"
import { settle } from "../../../domain/settle"
import { InvoicingError } from "../../../domain/errors"
import type { SqlManager } from "../manager"
import type { LedgerEntry } from "../types"
import { orderedId } from "./ordered-id"

const big = (value: string) => JSON.stringify({ value, precision: 20 })

const insertEntry = (sql: SqlManager, invoiceId: string, entry: LedgerEntry) =>
  sql.execute(
    `INSERT INTO invoice_transaction (id, invoice_id, key, kind, amount, raw_amount, method, reference, occurred_at, note, actor, reverses_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) WHERE deleted_at IS NULL DO NOTHING RETURNING id`,
    [
      orderedId("invtxn"),
      invoiceId,
      entry.key,
      entry.kind,
      entry.amount,
      big(entry.amount),
      entry.method,
      entry.reference,
      entry.occurred_at,
      entry.note ?? null,
      entry.actor ?? "system",
      entry.reverses_id ?? null,
    ]
  )

/** What a settlement did. */
export interface Settled {
  before: string
  after: string
  added: number
  /** What was paid, less what was given back. */
  paid: string
  /** The same as it stands in the ledger: captures carry long decimals. */
  booked: string
  balance: string
  /** What a write-off covers of what is open. */
  written_off: string
}

interface Totals {
  total: string
  credited: string
  paid: string
  written_off: string
  payment_status: string
  digits: number
}

const readTotals = async (sql: SqlManager, invoiceId: string): Promise<Totals> => {
  const [row] = await sql.execute<Totals>(
    `SELECT i.total::text AS total, i.payment_status,
            (SELECT COALESCE(SUM(c.total), 0)::text FROM invoice c
              WHERE c.corrects_id = i.id AND c.type = 'credit_note' AND c.status = 'issued' AND c.deleted_at IS NULL) AS credited,
            (i.document -> 'currency' ->> 'digits')::int AS digits,
            (SELECT COALESCE(SUM(t.amount), 0)::text FROM invoice_transaction t
              WHERE t.invoice_id = i.id AND t.kind <> 'write_off' AND t.deleted_at IS NULL) AS paid,
            (SELECT COALESCE(SUM(t.amount), 0)::text FROM invoice_transaction t
              WHERE t.invoice_id = i.id AND t.kind = 'write_off' AND t.deleted_at IS NULL) AS written_off
     FROM invoice i WHERE i.id = ? AND i.deleted_at IS NULL`,
    [invoiceId]
  )
  return row
}

/**
 * Adds facts to the ledger of a document, each once by its key, and brings its promoted totals up to date.
 * Returns the status before and after, and what is left to pay: negative when too much was paid, without what is written off. Throws `not-found` for an unknown document.
 */
export async function recordSettlement(
  sql: SqlManager,
  invoiceId: string,
  entries: LedgerEntry[]
): Promise<Settled> {
  const locked = await sql.execute(`SELECT id FROM invoice WHERE id = ? AND deleted_at IS NULL FOR UPDATE`, [invoiceId])
  if (!locked.length) {
    throw new InvoicingError("not-found", `There is no invoice with id ${invoiceId}`)
  }
  let added = 0
  for (const entry of entries) {
    added += (await insertEntry(sql, invoiceId, entry)).length
  }
  const totals = await readTotals(sql, invoiceId)
  const { status, balance, written_off } = settle(totals)
  // Captures carry long decimals; what was paid is a sum of money.
  const paid = inCurrency(totals.paid, totals.digits)
  await sql.execute(
    `UPDATE invoice SET paid_total = ?, raw_paid_total = ?, credited_total = ?, raw_credited_total = ?,
       written_off_total = ?, raw_written_off_total = ?, payment_status = ?, updated_at = now()
     WHERE id = ? AND (paid_total, credited_total, written_off_total, payment_status)
       IS DISTINCT FROM (?::numeric, ?::numeric, ?::numeric, ?)`,
    [
      ...[paid, big(paid), totals.credited, big(totals.credited), written_off, big(written_off), status],
      ...[invoiceId, paid, totals.credited, written_off, status],
    ]
  )
  return { before: totals.payment_status, after: status, added, paid, booked: totals.paid, balance, written_off }
}
