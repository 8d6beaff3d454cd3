import type { Decimal } from "./document"

/** What an entry of the ledger stands for. A write-off settles nothing: it says what the seller has given up. */
export const LEDGER_KINDS = ["capture", "refund", "gift_card", "store_credit", "transfer", "manual", "manual_refund", "write_off"] as const

export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** One fact of settlement: money paid (positive) or given back (negative). */
export interface LedgerEntry {
  /** Capture id, refund id, credit line reference or manual id: the same fact is stored once. */
  key: string
  kind: LedgerKind
  amount: Decimal
  /** How it was paid, in words, e.g. "Stripe". */
  method: string | null
  reference: string | null
  occurred_at: Date
  /** Why, in a person's words. */
  note?: string | null
  /** "system" or "user:<id>". */
  actor?: string
  /** The entry that this one takes back. */
  reverses_id?: string | null
}
