import type { Basket, BasketElement, CalculatedElement } from "./basket"
import { discountTotal, listAmount, withTaxFactor } from "./basket-amounts"
import type { Decimal, Issue } from "./document"
import { inCurrency } from "./in-currency"
import { absolute, compare, isNegative, isZero, minorUnit, multiply, subtract } from "./money"

interface Subject {
  element: BasketElement
  calculated: CalculatedElement
  path: string
  digits: number
}

/** Takes a basket and its calculated elements; gives what makes them unfit for an invoice. Reports, never throws for a readable basket. */
export function checkBasket(basket: Basket, calculated: readonly CalculatedElement[]): Issue[] {
  if (basket.elements.length === 0) return [noLines()]
  const { digits } = basket.currency
  return basket.elements.flatMap((element, index) => {
    const subject = { element, calculated: calculated[index], path: pathOf(basket, index), digits }
    return [zeroQuantity(subject), negativeLine(subject), lineMismatch(subject), taxMismatch(subject)].flatMap((issue) => issue ?? [])
  })
}

function pathOf({ elements }: Basket, index: number): string {
  const { kind } = elements[index]
  return `${kind}s.${elements.slice(0, index).filter((other) => other.kind === kind).length}`
}

function noLines(): Issue {
  return { rule: "no-lines", path: "lines", message: "There is nothing to invoice: the basket is empty.", severity: "error" }
}

function zeroQuantity({ element, path }: Subject): Issue | null {
  const { id, quantity } = element
  if (!isZero(quantity) && !isNegative(quantity)) return null
  const message = `The quantity is ${quantity}: leave the line out or give it a quantity above zero.`
  return { rule: "zero-quantity", path: `${path}.quantity`, message, severity: "error", params: { element: id, quantity } }
}

// BR-27: a price is never below zero; what takes away is an allowance.
function negativeLine({ element, calculated: { net }, path }: Subject): Issue | null {
  if (!isNegative(net)) return null
  const message = `The amount is ${net}: discounts are higher than what they discount. Lower them, or make the rest an allowance.`
  return { rule: "negative-line", path: `${path}.net`, message, severity: "error", params: { element: element.id, net } }
}

function lineMismatch({ element, path, digits }: Subject): Issue | null {
  const kind = element.includes_tax ? "gross" : "net"
  const calculated = subtract(listAmount(element), discountTotal(element, kind))
  if (within(calculated, element[kind], minorUnit(digits))) return null
  const said = { calculated: inCurrency(calculated, digits), expected: inCurrency(element[kind], digits) }
  const message = `Quantity times price less discounts is ${said.calculated}, but the shop's total is ${said.expected}. Check quantity and price.`
  const params = { element: element.id, ...said }
  return { rule: "line-mismatch", path: `${path}.${kind}`, message, severity: "error", params }
}

// Two units, not one: a basket made from an issued document has amounts that are rounded already.
function taxMismatch({ element, path, digits }: Subject): Issue | null {
  const { id, net, gross, tax } = element
  const calculated = multiply(net, withTaxFactor(tax.rate))
  if (within(calculated, gross, multiply(minorUnit(digits), "2"))) return null
  const said = { calculated: inCurrency(calculated, digits), expected: inCurrency(gross, digits) }
  const message = `${inCurrency(net, digits)} with ${tax.rate} % tax is ${said.calculated}, but the shop charged ${said.expected}. Check the tax rate.`
  return { rule: "tax-mismatch", path: `${path}.tax`, message, severity: "error", params: { element: id, ...said } }
}

function within(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  return compare(absolute(subtract(a, b)), tolerance) <= 0
}
