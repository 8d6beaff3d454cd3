import type { InvoiceDocument } from "../domain/document"
import type { LedgerKind } from "../domain/ledger"
import { statement, type StatementRow } from "../domain/statement"
import type { AdminStatementRow } from "../types/invoice"
import { decimalOf } from "./decimal-of"
import { openOf, type InvoiceRow } from "./invoice-to-api"
import type { Amount } from "./medusa-order"

/** A row of the ledger as Medusa's query gives it. */
export interface LedgerRow {
  id: string
  kind: LedgerKind
  amount: Amount
  raw_amount?: Amount
  method: string | null
  reference: string | null
  occurred_at: string | Date
  note: string | null
  actor: string
  reverses_id: string | null
}

/** A credit note as Medusa's query gives it. */
export interface CreditRow {
  id: string
  number: string
  total: Amount
  issued_at: string | Date
}

const BY_HAND: StatementRow["kind"][] = ["manual", "manual_refund"]

function toRow(row: StatementRow, entry: LedgerRow | undefined, credit: CreditRow | undefined): AdminStatementRow {
  return {
    ...row,
    at: row.at.toISOString(),
    number: credit?.number ?? null,
    method: entry?.method ?? null,
    reference: entry?.reference ?? null,
    note: entry?.note ?? null,
    actor: entry?.actor ?? "system",
    is_reversible: BY_HAND.includes(row.kind) && !row.is_undone,
  }
}

/** How an issued document was settled, with the names of what settled it. */
export function toStatement(row: InvoiceRow, ledger: LedgerRow[], credits: CreditRow[]): AdminStatementRow[] {
  const { digits } = (row.document as InvoiceDocument).currency
  const document = {
    total: decimalOf(row.total),
    digits,
    issued_at: new Date(row.issued_at as string),
    balance: openOf(row),
  }
  const transactions = ledger.map((entry) => ({
    ...entry,
    amount: decimalOf(entry.amount, entry.raw_amount),
    occurred_at: new Date(entry.occurred_at),
  }))
  const notes = credits.map(({ id, total, issued_at }) => ({ id, amount: decimalOf(total), issued_at: new Date(issued_at) }))
  return statement(document, transactions, notes).map((one) =>
    toRow(
      one,
      ledger.find(({ id }) => id === one.transaction_id),
      credits.find(({ id }) => id === one.invoice_id)
    )
  )
}
