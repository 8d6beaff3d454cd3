import type { Decimal } from "./document"

/** One fact of settlement: money paid (positive) or given back (negative). */
export interface LedgerEntry {
  /** Capture id, refund id, credit line reference or manual id: the same fact is stored once. */
  key: string
  kind: "capture" | "refund" | "gift_card" | "store_credit" | "transfer" | "manual"
  amount: Decimal
  /** How it was paid, in words, e.g. "Stripe". */
  method: string | null
  reference: string | null
  occurred_at: Date
}
