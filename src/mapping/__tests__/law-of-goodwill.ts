import { BigNumber } from "bignumber.js"

/** A refund that was made: what had been paid before it, and what the order was worth then. */
export interface MadeRefund {
  amount: BigNumber
  paid: BigNumber
  worth: BigNumber
}

const positive = (amount: BigNumber) => BigNumber.max(amount, 0)

/**
 * What the documents of an order must come to, told for checking by who owes whom: its worth, less what was given back although it was not owed
 * to the customer. Whatever the order lost since was what a refund was for; what it gained since was not there to be forgiven.
 */
export function mustComeTo(worth: BigNumber, paid: BigNumber, refunds: MadeRefund[]): BigNumber {
  let asked = worth
  let returned = new BigNumber(0)
  for (const refund of refunds) {
    const gained = positive(worth.minus(refund.worth))
    const forgivenBefore = worth.minus(asked)
    const askedThen = positive(worth.minus(gained)).minus(forgivenBefore)
    const oweCustomer = positive(refund.paid.minus(returned).minus(askedThen))
    // What was paid too much first makes up for what had been forgiven; only the rest of it can be given back without forgiving again.
    const forgiven = positive(forgivenBefore.minus(oweCustomer)).plus(positive(refund.amount.minus(positive(oweCustomer.minus(forgivenBefore)))))
    asked = worth.minus(forgiven)
    returned = returned.plus(refund.amount)
  }
  const paidTooMuch = positive(paid.minus(returned).minus(asked))
  return positive(BigNumber.min(worth, asked.plus(paidTooMuch)))
}
