import type { Decimal } from "../domain/document"
import { add, compare, divide, multiply, round, subtract, sum } from "../domain/money"
import type { TaxCodeMeaning } from "../domain/profile"
import type { WorthElement } from "../domain/worth"
import { decimalOf } from "./decimal-of"
import type { MedusaItem, MedusaOrder, MedusaReturn, MedusaShippingMethod } from "./medusa-order"
import { medusaIdOf, orderToElements, type OrderElements } from "./order-to-basket"

/** What an order is worth now: its lines and charges, their total in the currency's digits, and what is odd about them. */
export interface OrderWorth {
  elements: WorthElement[]
  total: Decimal
  /** The same total added up by us, unrounded. */
  ours: Decimal
  issues: OrderElements["issues"]
}

/** An item with what has come back taken off; Medusa shares its discounts in the same way (facts/medusa-orders.md, section 3). */
function kept(item: MedusaItem): MedusaItem {
  const quantity = decimalOf(item.quantity, item.raw_quantity)
  const { detail } = item
  const back = add(
    decimalOf(detail?.return_received_quantity, detail?.raw_return_received_quantity),
    decimalOf(detail?.return_dismissed_quantity, detail?.raw_return_dismissed_quantity)
  )
  if (compare(back, "0") === 0 || compare(quantity, "0") === 0) {
    return item
  }
  const left = subtract(quantity, back)
  const share = (amount: Decimal) => divide(multiply(amount, left), quantity)
  return {
    ...item,
    quantity: left,
    raw_quantity: undefined,
    adjustments: (item.adjustments ?? []).map((adjustment) => ({
      ...adjustment,
      amount: share(decimalOf(adjustment.amount, adjustment.raw_amount)),
      raw_amount: undefined,
    })),
  }
}

const RECEIVED = ["received", "partially_received"]

/** What a return costs is due once it has arrived: until then, and when it is cancelled, nothing of it is documented. */
function isDue(method: MedusaShippingMethod, returns: MedusaReturn[]): boolean {
  const { return_id, exchange_id, claim_id } = method.detail ?? {}
  if (!return_id || exchange_id || claim_id) {
    return true
  }
  const found = returns.find(({ id }) => id === return_id)
  return !found || RECEIVED.includes(found.status ?? "")
}

/**
 * Reads what an order is worth now. A cancelled order is worth nothing. In: the order of today with its returns.
 * Throws `invalid-amount`.
 */
export function orderToWorth(
  order: MedusaOrder,
  returns: MedusaReturn[],
  { codes, digits }: { codes: Record<string, TaxCodeMeaning>; digits: number }
): OrderWorth {
  if (order.status === "canceled" || order.canceled_at) {
    return { elements: [], total: round("0", digits), ours: "0", issues: [] }
  }
  const methods = order.shipping_methods ?? []
  const due = methods.filter((method) => isDue(method, returns))
  const present = { ...order, items: (order.items ?? []).map(kept), shipping_methods: due }
  const { elements, total: ours, issues } = orderToElements(present, codes)
  const waiting = orderToElements({ ...order, items: [], shipping_methods: methods.filter((method) => !due.includes(method)) }, codes)
  const said = sum([
    decimalOf(order.total, order.raw_total),
    decimalOf(order.credit_line_total, order.raw_credit_line_total),
  ])
  return {
    elements: elements.map((element) => ({
      key: `${element.kind === "line" ? "item" : "method"}:${medusaIdOf(element.id)}`,
      element,
    })),
    total: round(subtract(said, waiting.total), digits),
    ours,
    issues,
  }
}
