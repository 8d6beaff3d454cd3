import type { Decimal, DocumentLine } from "./document"
import { compare, decimals, divide, isNegative, isZero, multiply, round, toPlain } from "./money"

/** What a line's price has to explain. */
export interface PriceQuestion {
  /** Net amount of the line before its allowances. */
  basis: Decimal
  quantity: Decimal
  digits: number
  /** The net unit price that the shop shows; null when it shows prices with tax. */
  shown: Decimal | null
}

/** Decimals that a price may have beyond the currency's: 6 for euros, the most that French rules take (BR-FR-DEC-03). */
const EXTRA_DECIMALS = 4

/**
 * Takes a line's net amount before allowances and its quantity; gives the net price (BT-146) that leads back to it: the shop's own where that
 * does, else the one with the fewest decimals, else the amount itself for `quantity` units (BT-149; docs/amounts.md, Unit price).
 * A quantity that is not above zero explains nothing: the amount is then the price of one.
 */
export function unitPrice(question: PriceQuestion): DocumentLine["price"] {
  const { basis, quantity, digits } = question
  if (isZero(quantity) || isNegative(quantity)) return { net: round(basis, digits), base_quantity: "1" }
  for (const net of candidates(question)) {
    if (leadsBack(net, question)) return { net, base_quantity: "1" }
  }
  return { net: round(basis, digits), base_quantity: toPlain(quantity) }
}

function* candidates({ basis, quantity, digits, shown }: PriceQuestion): Generator<Decimal> {
  const most = digits + EXTRA_DECIMALS
  if (shown !== null && decimals(shown) <= most) yield round(shown, Math.max(digits, decimals(shown)))
  const exact = divide(basis, quantity)
  for (let places = digits; places <= most; places += 1) yield round(exact, places)
}

function leadsBack(net: Decimal, { basis, quantity, digits }: PriceQuestion): boolean {
  return compare(round(multiply(quantity, net), digits), basis) === 0
}
