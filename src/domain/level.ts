import type { Decimal } from "./document"
import { compare, isNegative, negate, subtract } from "./money"

/** A document of an order and what is left to pay on it before any write-off; negative when too much was paid. */
export interface OpenDocument {
  id: string
  open: Decimal
}

/** Money that is moved from a document on which too much was paid to one that is open. */
export interface Move {
  from: string
  to: string
  amount: Decimal
}

/**
 * Says how what was paid too much on some documents of an order pays the others, oldest first: customers pay orders, not documents.
 * In: the documents, oldest first. Out: the moves, none when nothing is overpaid or nothing is open. Amounts in major units.
 */
export function level(documents: OpenDocument[]): Move[] {
  const surplus = documents.filter(({ open }) => isNegative(open)).map(({ id, open }) => ({ id, left: negate(open) }))
  const moves: Move[] = []
  for (const { id, open } of documents) {
    let missing = open
    for (const source of surplus) {
      const amount = compare(source.left, missing) < 0 ? source.left : missing
      if (compare(amount, "0") > 0) {
        moves.push({ from: source.id, to: id, amount })
        source.left = subtract(source.left, amount)
        missing = subtract(missing, amount)
      }
    }
  }
  return moves
}
