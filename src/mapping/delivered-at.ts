import type { Decimal } from "../domain/document"
import { add, compare } from "../domain/money"
import { decimalOf } from "./decimal-of"
import type { MedusaFulfillment, MedusaOrder } from "./medusa-order"
import type { Quantities } from "./portion-of-order"

/** What of an order has to be sent to somebody: quantities by line item. */
export function goodsOf(order: MedusaOrder): Quantities {
  const goods = (order.items ?? []).filter(({ requires_shipping }) => requires_shipping !== false)
  return new Map(goods.map(({ id, quantity, raw_quantity }) => [id, decimalOf(quantity, raw_quantity)]))
}

/**
 * When the last of some goods was delivered or, where nobody told Medusa of that, sent: the day of supply (BT-72). In: the fulfilments that may hold
 * them, without cancelled ones, and their quantities. Out: an instant; null when there are no goods, or not all of them have left.
 */
export function deliveredAt(fulfillments: MedusaFulfillment[], goods: Quantities): Date | null {
  const left = fulfillments.flatMap(({ delivered_at, shipped_at, items }) => {
    const at = delivered_at ?? shipped_at
    return at ? (items ?? []).map((item) => ({ ...item, at: new Date(at) })) : []
  })
  const instants: Date[] = []
  for (const [id, wanted] of goods) {
    const parcels = left.filter(({ line_item_id }) => line_item_id === id)
    const sent = parcels.reduce<Decimal>((quantity, item) => add(quantity, decimalOf(item.quantity, item.raw_quantity)), "0")
    if (compare(sent, wanted) < 0) {
      return null
    }
    instants.push(...parcels.map(({ at }) => at))
  }
  return instants.length ? new Date(Math.max(...instants.map((at) => at.getTime()))) : null
}
