import { InvoicingError } from "../../domain/errors"

/** A debit, a credit of its lines and one by amount are what a look at an order may need; more would be a mistake of ours that goes on for ever. */
const MOST_CORRECTIONS = 6

/**
 * Corrects the documents of an order until nothing more is due, or until what is due has to wait as a draft. In: what makes the next corrections
 * and says of each whether it was issued. Throws `cannot-correct` when there is no end to it.
 */
export async function untilAtRest(orderId: string, correctNext: () => Promise<boolean[]>): Promise<void> {
  for (let count = 0; count < MOST_CORRECTIONS; count++) {
    const issued = await correctNext()
    if (!issued.length || issued.includes(false)) {
      return
    }
  }
  const message = `The documents of order ${orderId} do not come to rest after ${MOST_CORRECTIONS} corrections. Compare them with the order, and report this as a mistake of the plugin.`
  throw new InvoicingError("cannot-correct", message)
}
