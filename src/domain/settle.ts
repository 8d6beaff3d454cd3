import type { Decimal } from "./document"
import { compare, isNegative, isZero, round, subtract } from "./money"

/** Where a document stands between nothing and all of it paid. */
export type SettledStatus = "unpaid" | "partially_paid" | "paid" | "overpaid"

/** What is needed to say how far a document is settled; amounts in major units. */
export interface SettleInput {
  total: Decimal
  /** What credit notes took off. */
  credited: Decimal
  /** Captures less refunds, gift cards and store credit. */
  paid: Decimal
  digits: number
}

/**
 * Says what is left to pay and the payment status. Compares in whole minor units, because Medusa's captures carry
 * long decimals (61.3295 for a charge of 61.33; facts/medusa-orders.md, section 5).
 */
export function settle({ total, credited, paid, digits }: SettleInput): { balance: Decimal; status: SettledStatus } {
  const settled = round(paid, digits)
  const balance = round(subtract(subtract(total, credited), settled), digits)
  if (isZero(balance)) {
    return { balance, status: "paid" }
  }
  if (isNegative(balance)) {
    return { balance, status: "overpaid" }
  }
  return { balance, status: compare(settled, "0") > 0 ? "partially_paid" : "unpaid" }
}
