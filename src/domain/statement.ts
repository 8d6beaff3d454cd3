import type { Decimal } from "./document"
import type { LedgerKind } from "./ledger"
import { add, compare, negate, round, subtract } from "./money"

/** An entry of the ledger as a statement reads it. */
export interface StatedTransaction {
  id: string
  kind: LedgerKind
  /** Positive: paid to the seller; of a write-off: given up. */
  amount: Decimal
  occurred_at: Date
  reverses_id: string | null
}

/** A credit note that takes something off the document. */
export interface StatedCredit {
  id: string
  amount: Decimal
  issued_at: Date
}

/** The document of which the statement tells how it was settled. */
export interface StatedDocument {
  total: Decimal
  digits: number
  issued_at: Date
  /** What is left to pay, as the ledger has it. */
  balance: Decimal
}

/** One row: what happened, what it did to the balance, and what the balance was then. Amounts in the currency's digits. */
export interface StatementRow {
  kind: "document" | "credit_note" | "late_payment" | LedgerKind
  at: Date
  amount: Decimal
  balance: Decimal
  /** The ledger's entry, where there is one. */
  transaction_id: string | null
  /** The credit note, of one. */
  invoice_id: string | null
  /** Taken back later, or what took it back: both are without effect together. */
  is_undone: boolean
}

type Fact = Pick<StatementRow, "kind" | "at" | "transaction_id" | "invoice_id" | "is_undone"> & { change: Decimal }

const byTime = (one: Fact, other: Fact) => one.at.getTime() - other.at.getTime()

function factsOf(transactions: StatedTransaction[], credits: StatedCredit[]): Fact[] {
  const undone = new Set(transactions.map(({ reverses_id }) => reverses_id).filter(Boolean))
  const entries = transactions.map(({ id, kind, amount, occurred_at, reverses_id }) => ({
    kind,
    at: occurred_at,
    change: negate(amount),
    transaction_id: id,
    invoice_id: null,
    is_undone: undone.has(id) || reverses_id !== null,
  }))
  const notes = credits.map(({ id, amount, issued_at }) => ({
    kind: "credit_note" as const,
    at: issued_at,
    change: negate(amount),
    transaction_id: null,
    invoice_id: id,
    is_undone: false,
  }))
  return [...entries, ...notes].sort(byTime)
}

/**
 * Tells how a document was settled, from its total to what is left to pay: the document first, then everything in the order in which it happened.
 * The running balance is rounded, not its parts, because captures carry long decimals. A write-off gives way to a payment that comes
 * after it; the last row says by how much, so that the statement always ends at the balance.
 */
export function statement(document: StatedDocument, transactions: StatedTransaction[], credits: StatedCredit[]): StatementRow[] {
  const { total, digits, issued_at } = document
  const nothing = { transaction_id: null, invoice_id: null, is_undone: false }
  const rows: StatementRow[] = []
  let exact: Decimal = "0"
  const put = ({ change, ...fact }: Fact) => {
    const before = round(exact, digits)
    exact = add(exact, change)
    const balance = round(exact, digits)
    rows.push({ ...fact, amount: round(subtract(balance, before), digits), balance })
  }
  put({ ...nothing, kind: "document", at: issued_at, change: total })
  factsOf(transactions, credits).forEach(put)
  const rest = subtract(document.balance, round(exact, digits))
  const last = rows.at(-1) as StatementRow
  if (compare(rest, "0") !== 0) {
    put({ ...nothing, kind: "late_payment", at: last.at, change: rest })
  }
  return rows
}
