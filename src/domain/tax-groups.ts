import type { BasketElement } from "./basket"
import type { Decimal, TaxRate } from "./document"
import { compare, toPlain } from "./money"

/** The elements that share one row of the tax table, by their place in the basket. */
export interface TaxGroup {
  tax: TaxRate
  members: number[]
}

/** The rounded figures of one tax group. Amounts of a document allowance are negative here. */
export interface GroupFigures extends TaxGroup {
  /** BT-116 */
  base: Decimal
  /** BT-117 */
  vat: Decimal
  /** Net of each member, in the order of `members`; they add up to `base`. */
  nets: Decimal[]
  /** Tax of each member before the group's is shared out. */
  tax_shares: Decimal[]
  /** Discounts of each member without tax, one for each of its `discounts`. */
  allowances: Decimal[][]
}

/** Takes a tax rate; gives the text that is equal for rates of one row: category, numeric rate and reason (BG-23). */
export function taxKey(tax: TaxRate): string {
  return JSON.stringify([tax.category, toPlain(tax.rate), tax.reason])
}

/** Takes the elements of a basket; gives their groups by category, numeric rate and reason, ordered by falling rate, then category. */
export function groupByTax(elements: readonly BasketElement[]): TaxGroup[] {
  const groups = new Map<string, TaxGroup>()
  elements.forEach(({ tax }, index) => {
    const key = taxKey(tax)
    const group = groups.get(key) ?? { tax: { ...tax, rate: toPlain(tax.rate) }, members: [] }
    group.members.push(index)
    groups.set(key, group)
  })
  return [...groups.values()].sort((a, b) => byTax(a.tax, b.tax))
}

function byTax(a: TaxRate, b: TaxRate): number {
  return compare(b.rate, a.rate) || byText(a.category, b.category) || byText(a.reason ?? "", b.reason ?? "")
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
