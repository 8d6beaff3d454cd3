import type { Decimal } from "./document"
import { add, atLeastNothing, negate, subtract, sum } from "./money"

/** A refund, with how things stood when it was made; amounts in major units, with tax. */
export interface RefundFact {
  amount: Decimal
  /** What had been paid until then, what was given back of it not taken off. */
  paid: Decimal
  /** What came to the order since; not lessened by what left it. */
  gained: Decimal
}

/** What was paid for an order and given back; amounts in major units. */
export interface MoneyFacts {
  /** Captures, gift cards, store credit less what was given back as such, and payments by hand. */
  paid: Decimal
  /** Refunds of payments, and those by hand; oldest first. */
  refunds: RefundFact[]
}

/** All that was given back of payments. */
export const refundedOf = ({ refunds }: Pick<MoneyFacts, "refunds">): Decimal => sum(refunds.map(({ amount }) => amount))

/** Something that settles an order, or takes that back (negative). */
export interface Movement {
  amount: Decimal
  at: Date
  is_refund: boolean
}

/** Puts movements in their order and tells each refund what had been paid before it. `gainedSince` is asked for the instant of each refund. */
export function moneyFactsOf(movements: Movement[], gainedSince: (at: Date) => Decimal): MoneyFacts {
  const inOrder = [...movements].sort((a, b) => a.at.getTime() - b.at.getTime())
  const refunds: RefundFact[] = []
  let paid: Decimal = "0"
  for (const { amount, at, is_refund } of inOrder) {
    if (is_refund) {
      refunds.push({ amount: negate(amount), paid, gained: gainedSince(at) })
    } else {
      paid = add(paid, amount)
    }
  }
  return { paid, refunds }
}

/** What is kept of the payments beyond what the order asks for when so much of it is forgiven. */
const keptTooMuch = (kept: Decimal, owed: Decimal, forgiven: Decimal): Decimal => atLeastNothing(subtract(kept, subtract(owed, forgiven)))

/**
 * How much was given back as a goodwill: what went beyond what had been paid too much when it was given. What was paid again takes its place,
 * and goods that come back later are what it was given for; what is added to the order later is not. In: what the order is worth now by its
 * documents, with tax. (docs/decisions/001)
 */
export function goodwillOf({ paid, refunds }: MoneyFacts, owed: Decimal): Decimal {
  let [forgiven, refunded]: Decimal[] = ["0", "0"]
  for (const refund of refunds) {
    const owedThen = atLeastNothing(subtract(owed, refund.gained))
    const tooMuch = keptTooMuch(subtract(refund.paid, refunded), owedThen, forgiven)
    const givenBack = subtract(refund.amount, atLeastNothing(subtract(tooMuch, forgiven)))
    forgiven = add(atLeastNothing(subtract(forgiven, tooMuch)), atLeastNothing(givenBack))
    refunded = add(refunded, refund.amount)
  }
  return atLeastNothing(subtract(forgiven, keptTooMuch(subtract(paid, refunded), owed, forgiven)))
}
