import type { Basket, BasketElement } from "./basket"
import { exactly, signed, withTaxFactor } from "./basket-amounts"
import type { Decimal } from "./document"
import { absolute, add, compare, divide, isZero, multiply, percentOf, round, roundTogether, subtract, sum } from "./money"
import { groupByTax, type GroupFigures, type TaxGroup } from "./tax-groups"

/**
 * Takes a basket with prices that include tax and what its elements must add up to; gives the rounded figures of each tax group:
 * what was charged, split into base and tax (docs/amounts.md, Prices with tax).
 */
export function grossGroups(basket: Basket, charged: Decimal): GroupFigures[] {
  const { digits } = basket.currency
  const exact = basket.elements.map((element) => exactly(signed(element, element.gross), digits))
  const gross = roundTogether(exact, charged, digits)
  return groupByTax(basket.elements).map((group) => {
    const mine = group.members.map((index) => gross[index])
    const elements = group.members.map((index) => basket.elements[index])
    return {
      ...group,
      ...splitGross(group, mine, basket),
      allowances: elements.map((element) => grossAllowances(element, digits)),
    }
  })
}

function splitGross({ tax }: TaxGroup, gross: Decimal[], basket: Basket): Omit<GroupFigures, "tax" | "members" | "allowances"> {
  const { digits } = basket.currency
  const total = sum(gross)
  const base = round(divide(total, withTaxFactor(tax.rate)), digits)
  const vat = basket.mode === "strict" ? percentOf(base, tax.rate) : subtract(total, base)
  const nets = roundTogether(netShares(gross, base, tax.rate), base, digits)
  const rest = gross.map((amount, place) => subtract(amount, nets[place]))
  // Of a few cents no tax may be left, and yet in strict mode a cent be due: then the rate tells whose it is.
  const tax_shares = rest.every(isZero) && !isZero(vat) ? nets.map((net) => percentOf(net, tax.rate)) : rest
  return { base, vat: round(vat, digits), nets, tax_shares }
}

/** In proportion to gross; but where allowances almost eat the group up, that proportion is no longer the rate's and each is divided by itself. */
function netShares(gross: Decimal[], base: Decimal, rate: Decimal): Decimal[] {
  const total = sum(gross)
  const limit = multiply("2", absolute(total))
  if (isZero(total) || gross.some((amount) => compare(absolute(amount), limit) > 0)) {
    return gross.map((amount) => divide(amount, withTaxFactor(rate)))
  }
  return gross.map((amount) => divide(multiply(amount, base), total))
}

function grossAllowances(element: BasketElement, digits: number): Decimal[] {
  const factor = withTaxFactor(element.tax.rate)
  const exact = element.discounts.map((discount) => exactly(divide(discount.gross, factor), digits))
  const total = round(exact.reduce(add, "0"), digits)
  return roundTogether(exact, total, digits)
}
