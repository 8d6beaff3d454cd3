import type { Decimal } from "./document"
import { add, compare, negate, smaller, subtract } from "./money"

/** A document of an order and what is left to pay on it before any write-off; negative when too much was paid. */
export interface OpenDocument {
  id: string
  open: Decimal
  /** What was paid on it, less what was given back; negative when more was given back than it was paid. */
  paid: Decimal
}

/** Money that is moved from a document on which too much was paid to one that is open. */
export interface Move {
  from: string
  to: string
  amount: Decimal
}

interface Pot {
  id: string
  left: Decimal
}

/** Takes `missing` from the pots in their order, as far as they have it; nothing where nothing is missing. */
function fill(to: string, missing: Decimal, pots: Pot[]): Move[] {
  let rest = missing
  return pots.flatMap((pot) => {
    const amount = smaller(pot.left, rest)
    if (compare(amount, "0") <= 0) {
      return []
    }
    pot.left = subtract(pot.left, amount)
    rest = subtract(rest, amount)
    return [{ from: pot.id, to, amount }]
  })
}

function payOpen(documents: OpenDocument[]): Move[] {
  const surplus = documents.map(({ id, open }) => ({ id, left: negate(open) }))
  return documents.flatMap(({ id, open }) => fill(id, open, surplus))
}

const moved = (paid: Decimal, id: string, moves: Move[]): Decimal =>
  moves.reduce((sum, { from, to, amount }) => (to === id ? add(sum, amount) : from === id ? subtract(sum, amount) : sum), paid)

/** Refunds are booked on the oldest document: what it was never paid itself was given back of the newest that were. */
function giveBack(documents: OpenDocument[], moves: Move[]): Move[] {
  const after = documents.map(({ id, paid }) => ({ id, left: moved(paid, id, moves) }))
  const newestFirst = [...after].reverse()
  return after.flatMap(({ id, left }) => fill(id, negate(left), newestFirst))
}

/**
 * Says how what was paid too much on some documents of an order pays the others, oldest first: customers pay orders, not documents. And none keeps
 * what was given back of another. In: the documents, oldest first. Out: the moves, none when all is level. Amounts in major units.
 */
export function level(documents: OpenDocument[]): Move[] {
  const payments = payOpen(documents)
  return [...payments, ...giveBack(documents, payments)]
}
