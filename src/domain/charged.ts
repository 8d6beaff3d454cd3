import type { Decimal, Issue } from "./document"
import { inCurrency } from "./in-currency"

/** Three witnesses of what an order cost, before gift cards; amounts unrounded, in major units. */
export interface ChargedWitnesses {
  /** Lines and shipping added up by us from prices, quantities, discounts and rates. */
  ours: Decimal
  /** What Medusa says: `order.total + credit_line_total`. */
  orders: Decimal
  /** What the checkout's payment collections were made for, gift cards added back; null when there are none. */
  collections: Decimal | null
}

const ADVICE = "Find out which is right before you issue."

/**
 * Compares the witnesses in whole minor units. Parallel fulfilments can make Medusa multiply `order.total`
 * (docs/medusa.md, Faults), so a number is only taken when all of them agree.
 */
export function checkCharged(witnesses: ChargedWitnesses, currency: { code: string; digits: number }): Issue[] {
  const { digits, code } = currency
  const ours = inCurrency(witnesses.ours, digits)
  const orders = inCurrency(witnesses.orders, digits)
  const collections = witnesses.collections === null ? null : inCurrency(witnesses.collections, digits)
  if (ours === orders && (collections === null || collections === orders)) {
    return []
  }
  const said = `The lines add up to ${ours} ${code}, the order says ${orders} ${code}`
  const params = { lines: ours, order: orders, currency: code }
  const about = { path: "totals.gross", severity: "error" as const }
  return collections === null
    ? [{ ...about, rule: "amounts-disagree", message: `${said}. ${ADVICE}`, params }]
    : [
        {
          ...about,
          rule: "collected-disagrees",
          message: `${said}, the checkout asked for ${collections} ${code}. ${ADVICE}`,
          params: { ...params, collected: collections },
        },
      ]
}
