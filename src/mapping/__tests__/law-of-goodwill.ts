import { BigNumber } from "bignumber.js"

/** A refund that was made: what had been paid before it, and what of the order's worth today was there already. */
export interface MadeRefund {
  amount: BigNumber
  paid: BigNumber
  there: BigNumber
}

/** So many pieces of a line, and what they cost together with tax. */
export interface Pieces {
  count: number
  cost: BigNumber
}

const positive = (amount: BigNumber) => BigNumber.max(amount, 0)

/**
 * What came to an order between two of its states, told for checking: further pieces at their price of today, and what those that stayed cost more,
 * all of them together.
 */
export function cameSince(then: ReadonlyMap<string, Pieces>, now: ReadonlyMap<string, Pieces>): BigNumber {
  const each = [...now].map(([name, { count, cost }]) => {
    const [price, old] = [cost.div(count), then.get(name) ?? { count: 0, cost }]
    const stayed = Math.min(count, old.count)
    return { further: price.times(count - stayed), dearer: stayed ? price.minus(old.cost.div(old.count)).times(stayed) : new BigNumber(0) }
  })
  const total = (of: BigNumber[]) => of.reduce((sum, one) => sum.plus(one), new BigNumber(0))
  return total(each.map(({ further }) => further)).plus(positive(total(each.map(({ dearer }) => dearer))))
}

/**
 * What the documents of an order must come to, told for checking by who owes whom: its worth, less what was given back although it was not owed
 * to the customer. What left the order since was what a refund was for; what came to it since was not there to be forgiven.
 */
export function mustComeTo(worth: BigNumber, paid: BigNumber, refunds: MadeRefund[]): BigNumber {
  let asked = worth
  let returned = new BigNumber(0)
  for (const refund of refunds) {
    const forgivenBefore = worth.minus(asked)
    const askedThen = refund.there.minus(forgivenBefore)
    const oweCustomer = positive(refund.paid.minus(returned).minus(askedThen))
    // What was paid too much first makes up for what had been forgiven; only the rest of it can be given back without forgiving again.
    const forgiven = positive(forgivenBefore.minus(oweCustomer)).plus(positive(refund.amount.minus(positive(oweCustomer.minus(forgivenBefore)))))
    asked = worth.minus(forgiven)
    returned = returned.plus(refund.amount)
  }
  const paidTooMuch = positive(paid.minus(returned).minus(asked))
  return positive(BigNumber.min(worth, asked.plus(paidTooMuch)))
}
