import type { Decimal } from "../domain/document"
import { compare, divide, multiply, subtract } from "../domain/money"
import { decimalOf } from "./decimal-of"
import type { MedusaItem, MedusaOrder } from "./medusa-order"

/** Quantities by line item. */
export type Quantities = ReadonlyMap<string, Decimal>

const quantityOf = (item: MedusaItem) => decimalOf(item.quantity, item.raw_quantity)

/** An item as if only so many of it had been ordered; Medusa shares its discounts in the same way (docs/medusa.md, Discounts). */
export function portionOfItem(item: MedusaItem, quantity: Decimal): MedusaItem {
  const ordered = quantityOf(item)
  if (compare(ordered, quantity) === 0 || compare(ordered, "0") === 0) {
    return item
  }
  const share = (amount: Decimal) => divide(multiply(amount, quantity), ordered)
  return {
    ...item,
    quantity,
    raw_quantity: undefined,
    adjustments: (item.adjustments ?? []).map((adjustment) => ({
      ...adjustment,
      amount: share(decimalOf(adjustment.amount, adjustment.raw_amount)),
      raw_amount: undefined,
    })),
  }
}

/** The order's items as if only these quantities had been ordered; what is not named is left out. */
export function portionOfItems(order: MedusaOrder, quantities: Quantities): MedusaItem[] {
  return (order.items ?? [])
    .filter(({ id }) => compare(quantities.get(id) ?? "0", "0") > 0)
    .map((item) => portionOfItem(item, quantities.get(item.id) as Decimal))
}

/** What is left of the order's quantities when `taken` is taken off. */
export function quantitiesLeft(order: MedusaOrder, taken: Quantities): Quantities {
  return new Map((order.items ?? []).map((item) => [item.id, subtract(quantityOf(item), taken.get(item.id) ?? "0")]))
}
