import type { Decimal } from "../domain/document"
import { compare, isNegative, subtract, sum } from "../domain/money"
import { decimalOf } from "./decimal-of"
import type { MedusaOrder } from "./medusa-order"
import { settlingCreditLines } from "./order-to-ledger"

const refundsOf = (order: MedusaOrder) =>
  (order.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .flatMap((payment) => payment.refunds ?? [])
    .map((refund) => decimalOf(refund.amount, refund.raw_amount))

/**
 * What Medusa deducts from an order by credit lines that nothing of the order explains: no gift card or store credit, and more than was
 * refunded, for which core makes credit lines of its own under any name (docs/medusa.md, Money). Somebody added them by hand and only
 * a person knows whether they reduce the price or pay a part of it. Zero for a cancelled order.
 */
export function unexplainedCredit(order: MedusaOrder): Decimal {
  if (order.status === "canceled" || order.canceled_at) {
    return "0"
  }
  const settling = new Set(settlingCreditLines(order))
  const others = (order.credit_lines ?? [])
    .filter((line) => !settling.has(line))
    .map((line) => decimalOf(line.amount, line.raw_amount))
    .filter((amount) => compare(amount, "0") > 0)
  const left = subtract(sum(others), sum(refundsOf(order)))
  return isNegative(left) ? "0" : left
}
