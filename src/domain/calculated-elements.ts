import type { Basket, BasketElement, CalculatedElement } from "./basket"
import { signed } from "./basket-amounts"
import type { Decimal, LineAllowance } from "./document"
import { add, isZero, round, roundTogether, sum } from "./money"
import type { GroupFigures } from "./tax-groups"
import { unitPrice } from "./unit-price"

/** Takes a basket and its groups; gives the rounded figures of every element, in the order of the basket, with tax adding up to each group's. */
export function calculatedElements(basket: Basket, groups: readonly GroupFigures[]): CalculatedElement[] {
  const found = new Map<number, CalculatedElement>()
  for (const group of groups) {
    const taxes = roundTogether(group.tax_shares, group.vat, basket.currency.digits)
    group.members.forEach((index, place) => {
      found.set(index, calculated(basket.elements[index], group, { place, tax: taxes[place] }, basket.currency.digits))
    })
  }
  return basket.elements.flatMap((_, index) => found.get(index) ?? [])
}

function calculated(
  element: BasketElement,
  group: GroupFigures,
  share: { place: number; tax: Decimal },
  digits: number,
): CalculatedElement {
  const amounts = group.allowances[share.place]
  const net = round(signed(element, group.nets[share.place]), digits)
  const tax = round(signed(element, share.tax), digits)
  return {
    id: element.id,
    price: unitPrice({
      basis: add(net, sum(amounts)),
      quantity: element.quantity,
      digits,
      shown: element.includes_tax ? null : element.unit_price,
    }),
    allowances: namedAllowances(element, amounts),
    net,
    tax_amount: tax,
    gross: round(add(net, tax), digits),
  }
}

function namedAllowances(element: BasketElement, amounts: Decimal[]): LineAllowance[] {
  return element.discounts
    .map(({ reason }, index) => ({ amount: amounts[index], reason }))
    .filter(({ amount }) => !isZero(amount))
}
