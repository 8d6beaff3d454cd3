import type { Decimal } from "./document"
import { add, atLeastNothing, compare, divide, multiply, smaller, subtract } from "./money"

/** So many pieces of a line and what they cost together, with tax. */
export interface PricedPieces {
  quantity: Decimal
  gross: Decimal
}

/** What so many of a line's pieces cost, unrounded. */
const priceOf = ({ quantity, gross }: PricedPieces, of: Decimal): Decimal => (compare(of, quantity) === 0 ? gross : divide(multiply(gross, of), quantity))

/**
 * Says what came to an order since some time: new lines and further pieces at their price of today, and what the others cost more now, all
 * together, because a promotion only moves between them. What left the order is no part of it: goods that go do not pay for those that come.
 * In: lines by key, then and now, none with a quantity of zero. Out: an unrounded amount with tax, at least "0".
 */
export function gainedSince(then: ReadonlyMap<string, PricedPieces>, now: ReadonlyMap<string, PricedPieces>): Decimal {
  let [came, dearer]: Decimal[] = ["0", "0"]
  for (const [key, line] of now) {
    const before = then.get(key)
    const stayed = before ? smaller(before.quantity, line.quantity) : "0"
    came = add(came, priceOf(line, subtract(line.quantity, stayed)))
    dearer = before ? add(dearer, subtract(priceOf(line, stayed), priceOf(before, stayed))) : dearer
  }
  return add(came, atLeastNothing(dearer))
}
