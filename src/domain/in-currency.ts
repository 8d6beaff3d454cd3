import { exactly } from "./basket-amounts"
import type { Decimal } from "./document"
import { round } from "./money"

/**
 * Takes an amount as the shop has it; gives it in the currency's digits. 223.47499999999999774, which a division left behind, is the
 * 223.475 that was meant: 223.48.
 */
export function inCurrency(amount: Decimal, digits: number): Decimal {
  return round(exactly(amount, digits), digits)
}
