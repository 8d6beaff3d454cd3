import type { BasketElement } from "./basket"
import type { Decimal } from "./document"
import { add, divide, minorUnit, multiply, negate, round, sum } from "./money"

/**
 * Takes one of the shop's amounts; gives it to a millionth of a minor unit, so that 7.9999999999999999999 counts as the 8 that was meant.
 */
export function exactly(amount: Decimal, digits: number): Decimal {
  return round(amount, digits + 6)
}

/** Takes an element and one of its amounts; gives the amount as it counts in its tax group: an allowance takes away. */
export function signed(element: BasketElement, amount: Decimal): Decimal {
  return element.kind === "allowance" ? negate(amount) : amount
}

/** Takes a percentage; gives what a net amount is multiplied with to have it with tax: "19" → "1.19". */
export function withTaxFactor(rate: Decimal): Decimal {
  return add("1", divide(rate, "100"))
}

/** Takes a number of elements; gives how far rounding may take their total from the shop's: half a minor unit each and one more. */
export function roundingTolerance(count: number, digits: number): Decimal {
  return multiply(minorUnit(digits), add(divide(String(count), "2"), "1"))
}

/** Takes an element; gives quantity × unit price, unrounded, as the shop shows it. */
export function listAmount(element: BasketElement): Decimal {
  return multiply(element.quantity, element.unit_price)
}

/** Takes an element; gives its discounts added up, unrounded, without or with tax. */
export function discountTotal(element: BasketElement, kind: "net" | "gross"): Decimal {
  return sum(element.discounts.map((discount) => discount[kind]))
}
