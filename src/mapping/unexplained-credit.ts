import type { Decimal } from "../domain/document"
import { atLeastNothing, compare, subtract, sum } from "../domain/money"
import { decimalOf } from "./decimal-of"
import type { MedusaOrder } from "./medusa-order"
import { settlingCreditLines } from "./order-to-ledger"

/** What was refunded for a reason: only for that does core name a credit line otherwise than by the payment collection. */
const refundedForReasons = (order: MedusaOrder): Decimal =>
  sum(
    (order.payment_collections ?? [])
      .flatMap((collection) => collection.payments ?? [])
      .flatMap((payment) => payment.refunds ?? [])
      .filter(({ refund_reason_id }) => refund_reason_id)
      .map((refund) => decimalOf(refund.amount, refund.raw_amount))
  )

/**
 * What Medusa deducts from an order by credit lines that nothing of the order explains: no gift card or store credit, and none that core makes for
 * a refund, named after the payment collection or the refund's reason (docs/medusa.md, Money). A refund of money that was owed makes
 * none and explains none. Somebody added them by hand and only a person knows whether they reduce the price or pay a part of it. Zero for a
 * cancelled order.
 */
export function unexplainedCredit(order: MedusaOrder): Decimal {
  if (order.status === "canceled" || order.canceled_at) {
    return "0"
  }
  const settling = new Set(settlingCreditLines(order))
  const others = (order.credit_lines ?? [])
    .filter((line) => !settling.has(line) && line.reference !== "payment_collection")
    .map((line) => decimalOf(line.amount, line.raw_amount))
    .filter((amount) => compare(amount, "0") > 0)
  return atLeastNothing(subtract(sum(others), refundedForReasons(order)))
}
