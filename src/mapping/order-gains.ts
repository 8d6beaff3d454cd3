import type { Decimal } from "../domain/document"
import { gainedSince, type PricedPieces } from "../domain/gained"
import { inCurrency } from "../domain/in-currency"
import { subtract } from "../domain/money"
import type { TaxCodeMeaning } from "../domain/profile"
import type { MedusaOrder } from "./medusa-order"
import { isReturnFee, orderToWorth } from "./order-to-worth"

/** What decides how gains are read. */
export interface GainsContext {
  codes: Record<string, TaxCodeMeaning>
  digits: number
}

/** What an order holds; what a return costs belongs to the return, whether it has arrived or not. */
function holds(order: MedusaOrder, { codes, digits }: GainsContext): Map<string, PricedPieces> {
  const fees = new Set((order.shipping_methods ?? []).filter(isReturnFee).map(({ id }) => `method:${id}`))
  const { elements } = orderToWorth(order, [], { codes, digits, scope: null })
  return new Map(elements.filter(({ key }) => !fees.has(key)).map(({ key, element }) => [key, element]))
}

/**
 * By how much an order would be worth less today without what came to it since an earlier version. In: the order of today and as it was, and
 * what it is worth today, unrounded. Out: an amount in the currency's digits, such that what was there already has the total that it had then.
 */
export function orderGains(now: MedusaOrder, then: MedusaOrder, { worth, ...context }: GainsContext & { worth: Decimal }): Decimal {
  const gained = gainedSince(holds(then, context), holds(now, context))
  return subtract(inCurrency(worth, context.digits), inCurrency(subtract(worth, gained), context.digits))
}
