import type { Decimal } from "../domain/document"
import { inCurrency } from "../domain/in-currency"
import { add, isNegative, round, subtract, sum } from "../domain/money"
import type { TaxCodeMeaning } from "../domain/profile"
import type { WorthElement } from "../domain/worth"
import { decimalOf } from "./decimal-of"
import type { MedusaItem, MedusaOrder, MedusaReturn, MedusaShippingMethod } from "./medusa-order"
import { medusaIdOf, orderToElements, type OrderElements } from "./order-to-basket"
import { portionOfItem, type Quantities } from "./portion-of-order"

/** What an order is worth now: its lines and charges, their total in the currency's digits, and what is odd about them. */
export interface OrderWorth {
  elements: WorthElement[]
  total: Decimal
  /** What of it came back: what it would be worth more if nothing had. */
  returned: Decimal
  /** The whole order, added up by us and as Medusa says; unrounded. */
  ours: Decimal
  orders: Decimal
  issues: OrderElements["issues"]
}

/** What decides how the worth of an order is read. */
export interface WorthContext {
  codes: Record<string, TaxCodeMeaning>
  digits: number
  /** Only these quantities are documented so far, by invoices of single fulfilments; null: all of the order. */
  scope: Quantities | null
}

/** How many of an item have come back. */
function backOf({ detail }: MedusaItem): Decimal {
  return add(
    decimalOf(detail?.return_received_quantity, detail?.raw_return_received_quantity),
    decimalOf(detail?.return_dismissed_quantity, detail?.raw_return_dismissed_quantity)
  )
}

/** An item with what has come back taken off. */
const kept = (item: MedusaItem): MedusaItem =>
  portionOfItem(item, subtract(decimalOf(item.quantity, item.raw_quantity), backOf(item)))

/** Of the items that are documented those that were kept; what comes back was documented before. */
function keptOf(item: MedusaItem, scope: Quantities | null): MedusaItem {
  if (!scope) {
    return kept(item)
  }
  const left = subtract(scope.get(item.id) ?? "0", backOf(item))
  return portionOfItem(item, isNegative(left) ? "0" : left)
}

const inScope = (item: MedusaItem, scope: Quantities | null): MedusaItem =>
  scope ? portionOfItem(item, scope.get(item.id) ?? "0") : item

const RECEIVED = ["received", "partially_received"]

/** Takes a shipping method; says whether it is what sending goods back costs, not in an exchange or a claim. */
export function isReturnFee({ detail }: MedusaShippingMethod): boolean {
  return Boolean(detail?.return_id) && !detail?.exchange_id && !detail?.claim_id
}

/** What a return costs is due once it has arrived: until then, and when it is cancelled, nothing of it is documented. */
function isDue(method: MedusaShippingMethod, returns: MedusaReturn[]): boolean {
  if (!isReturnFee(method)) {
    return true
  }
  const found = returns.find(({ id }) => id === method.detail?.return_id)
  return !found || RECEIVED.includes(found.status ?? "")
}

const saidBy = (order: MedusaOrder) =>
  sum([decimalOf(order.total, order.raw_total), decimalOf(order.credit_line_total, order.raw_credit_line_total)])

/**
 * Reads what an order is worth now. A cancelled order is worth nothing. In: the order of today with its returns.
 * Throws `invalid-amount`.
 */
export function orderToWorth(order: MedusaOrder, returns: MedusaReturn[], { codes, digits, scope }: WorthContext): OrderWorth {
  const none = round("0", digits)
  if (order.status === "canceled" || order.canceled_at) {
    return { elements: [], total: none, returned: none, ours: "0", orders: "0", issues: [] }
  }
  const items = order.items ?? []
  const methods = order.shipping_methods ?? []
  const due = methods.filter((method) => isDue(method, returns))
  const read = (some: MedusaItem[]) => orderToElements({ ...order, items: some, shipping_methods: due }, codes)
  const whole = read(items.map(kept))
  const present = scope ? read(items.map((item) => keptOf(item, scope))) : whole
  const unreturned = read(items.map((item) => inScope(item, scope)))
  const waiting = orderToElements({ ...order, items: [], shipping_methods: methods.filter((method) => !due.includes(method)) }, codes)
  const orders = subtract(saidBy(order), waiting.total)
  return {
    elements: present.elements.map((element) => ({
      key: `${element.kind === "line" ? "item" : "method"}:${medusaIdOf(element.id)}`,
      element,
    })),
    total: inCurrency(scope ? present.total : orders, digits),
    returned: inCurrency(subtract(unreturned.total, present.total), digits),
    ours: whole.total,
    orders,
    issues: whole.issues,
  }
}
