import type { Basket, BasketElement } from "./basket"
import { discountTotal, exactly, listAmount, signed } from "./basket-amounts"
import type { Decimal } from "./document"
import { add, compare, isNegative, isZero, minorUnit, negate, percentOf, round, roundTogether, subtract, sum } from "./money"
import { groupByTax, type GroupFigures, type TaxGroup } from "./tax-groups"

/**
 * Takes a basket with prices without tax; gives the rounded figures of each tax group: every line rounded, the base their sum, the tax the
 * rate of the base (docs/amounts.md, Prices without tax). Nothing is adjusted to what was charged yet.
 */
export function netGroups(basket: Basket): GroupFigures[] {
  const { digits } = basket.currency
  return groupByTax(basket.elements).map((group) => {
    const elements = group.members.map((index) => basket.elements[index])
    const allowances = netAllowances(elements, digits)
    const nets = elements.map((element, place) => {
      const list = round(listAmount(element), digits)
      return signed(element, round(subtract(list, sum(allowances[place])), digits))
    })
    const base = round(sum(nets), digits)
    const tax_shares = nets.map((net) => percentOf(net, group.tax.rate))
    return { ...group, base, vat: round(percentOf(base, group.tax.rate), digits), nets, tax_shares, allowances }
  })
}

/**
 * Takes the groups and what is missing to the amount charged; gives the groups with as much of it in their tax as rounding explains, unit by
 * unit, first where the shop's own tax is furthest off, and what is left over. A group without tax keeps none.
 */
export function absorb(groups: GroupFigures[], difference: Decimal, basket: Basket): { groups: GroupFigures[]; left: Decimal } {
  const unit = minorUnit(basket.currency.digits)
  const step = isNegative(difference) ? negate(unit) : unit
  const vats = groups.map((group) => group.vat)
  let left = difference
  while (!isZero(left)) {
    const chosen = nextToAbsorb(groups, vats, step, basket)
    if (chosen === undefined) break
    vats[chosen] = round(add(vats[chosen], step), basket.currency.digits)
    left = subtract(left, step)
  }
  return { groups: groups.map((group, index) => ({ ...group, vat: vats[index] })), left }
}

function nextToAbsorb(groups: GroupFigures[], vats: Decimal[], step: Decimal, basket: Basket): number | undefined {
  const need = (index: number) => {
    const short = subtract(shopTax(groups[index], basket), vats[index])
    return isNegative(step) ? negate(short) : short
  }
  const able = groups.map((_, index) => index).filter((index) => mayTake(groups[index], add(vats[index], step), basket))
  return able.sort((a, b) => compare(need(b), need(a)) || a - b)[0]
}

function mayTake(group: GroupFigures, vat: Decimal, basket: Basket): boolean {
  if (isZero(group.tax.rate) || isZero(group.base)) return false
  if (!isZero(vat) && isNegative(vat) !== isNegative(group.base)) return false
  // What the rounding of many cheap lines took from their net is no tax: it goes to BT-114.
  const { digits } = basket.currency
  const unit = minorUnit(digits)
  const [low, high] = [group.vat, round(shopTax(group, basket), digits)].sort(compare)
  return compare(vat, subtract(low, unit)) >= 0 && compare(vat, add(high, unit)) <= 0
}

function shopTax(group: TaxGroup, basket: Basket): Decimal {
  const elements = group.members.map((index) => basket.elements[index])
  return sum(elements.map((element) => signed(element, subtract(element.gross, element.net))))
}

/** Discounts are rounded over the whole group, so that ten rounded the same way do not end up in its tax. */
function netAllowances(elements: BasketElement[], digits: number): Decimal[][] {
  const exact = elements.map((element) => exactly(discountTotal(element, "net"), digits))
  const shared = roundTogether(exact, round(sum(exact), digits), digits)
  return elements.map((element, place) => {
    const total = withinList(element, shared[place], digits)
    return roundTogether(element.discounts.map((discount) => exactly(discount.net, digits)), total, digits)
  })
}

/** Rounding alone must not leave a remainder of a line that is discounted in full, nor take a line below zero. */
function withinList(element: BasketElement, allowance: Decimal, digits: number): Decimal {
  const list = listAmount(element)
  const order = compare(exactly(discountTotal(element, "net"), digits), exactly(list, digits))
  const rounded = round(list, digits)
  if (order > 0) return allowance
  return order === 0 || compare(allowance, rounded) > 0 ? rounded : allowance
}
