import type { Decimal } from "./document"
import { inCurrency } from "./in-currency"
import { compare, isNegative, isZero, round, subtract } from "./money"

/** Where a document stands between nothing and all of it paid. */
export type SettledStatus = "unpaid" | "partially_paid" | "paid" | "overpaid" | "written_off"

/** What is needed to say how far a document is settled; amounts in major units. */
export interface SettleInput {
  total: Decimal
  /** What credit notes took off. */
  credited: Decimal
  /** Captures less refunds, gift cards, store credit, payments by hand and transfers. */
  paid: Decimal
  /** What the seller has given up, less what was taken back of it. */
  written_off: Decimal
  digits: number
}

/** How far a document is settled; amounts in the currency's digits. */
export interface SettleResult {
  /** What is left to pay; negative when too much was paid. */
  balance: Decimal
  /** What the write-off covers: never more than what is open, so that a late payment takes its place. */
  written_off: Decimal
  status: SettledStatus
}

/**
 * Says what is left to pay and the payment status. Compares in whole minor units, because Medusa's captures carry
 * long decimals (61.3295 for a charge of 61.33; docs/medusa.md, Money).
 */
export function settle({ total, credited, paid, written_off, digits }: SettleInput): SettleResult {
  const settled = inCurrency(paid, digits)
  const none = round("0", digits)
  const open = round(subtract(subtract(total, credited), settled), digits)
  if (isZero(open)) {
    return { balance: open, written_off: none, status: "paid" }
  }
  if (isNegative(open)) {
    return { balance: open, written_off: none, status: "overpaid" }
  }
  const given = round(written_off, digits)
  if (compare(given, open) >= 0) {
    return { balance: none, written_off: open, status: "written_off" }
  }
  const covered = isNegative(given) ? none : given
  return {
    balance: round(subtract(open, covered), digits),
    written_off: covered,
    status: compare(settled, "0") > 0 ? "partially_paid" : "unpaid",
  }
}
