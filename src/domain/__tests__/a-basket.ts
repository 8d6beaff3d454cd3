import type { Basket, BasketElement } from "../basket"
import type { TaxRate } from "../document"
import { add, divide, multiply, subtract, sum } from "../money"

export function standard(rate: string): TaxRate {
  return { category: "standard", rate, reason: null }
}

type Wanted = Partial<Omit<BasketElement, "discounts">> & { rate?: string; off?: Record<string, string> }

/** An element as the shop computes it, unrounded: `off` is a discount by its reason, with or without tax as the price is. */
export function anElement(wanted: Wanted): BasketElement {
  const { id = "line", kind = "line", quantity = "1", unit_price = "10.00", includes_tax = true, off = {} } = wanted
  const tax = wanted.tax ?? standard(wanted.rate ?? "19")
  const factor = add("1", divide(tax.rate, "100"))
  const both = (amount: string) =>
    includes_tax ? { net: divide(amount, factor), gross: amount } : { net: amount, gross: multiply(amount, factor) }
  const amount = subtract(multiply(quantity, unit_price), sum(Object.values(off)))
  const discounts = Object.entries(off).map(([reason, value]) => ({ reason, ...both(value) }))
  return {
    id,
    kind,
    quantity,
    unit_price,
    includes_tax,
    discounts,
    tax,
    net: wanted.net ?? both(amount).net,
    gross: wanted.gross ?? both(amount).gross,
  }
}

export function aBasket(charged: string, elements: BasketElement[], more: Partial<Basket> = {}): Basket {
  return { currency: { code: "EUR", digits: 2 }, elements, charged, ...more }
}
