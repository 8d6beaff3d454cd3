import type { LineCredit } from "./credit"
import { roundingTolerance, withTaxFactor } from "./basket-amounts"
import { addAmounts, type Amounts, type DocumentedLine } from "./documented"
import type { Decimal } from "./document"
import { add, compare, divide, isZero, multiply, round, smaller, subtract } from "./money"

/** What a document has left of a line, and of how many pieces: those that it added, or those whose price alone it changed. */
export interface Lot {
  line: DocumentedLine
  pieces: Decimal
}

/** What a lot gives of a line that is credited. */
export interface LotShare<Of extends Lot> extends Amounts {
  lot: Of
  price_only: boolean
}

interface Taken<Of extends Lot> {
  lot: Of
  /** How many pieces it has besides. */
  pieces: Decimal
  /** Pieces that are credited here; "0" where only their price is. */
  quantity: Decimal
  gross: Decimal
}

/** The line when it was sold, and its part of it now. */
const ROUNDED = 2

const isAbove = (amount: Decimal) => compare(amount, "0") > 0

const hasPieces = ({ line }: Lot) => line.template.price_only !== true

/** So many pieces at the lot's own price; all that is left of it with the last of them. */
function ownPrice({ line, pieces }: Lot, quantity: Decimal, digits: number): Decimal {
  return compare(quantity, pieces) === 0 ? line.gross : round(divide(multiply(line.gross, quantity), pieces), digits)
}

/** Goods are credited on the documents that added them, newest first, each at its own price as far as the credit goes. */
function takeGoods<Of extends Lot>(taken: Taken<Of>[], wanted: Amounts, digits: number): Decimal {
  let { quantity: pieces, gross: rest } = wanted
  for (const one of taken.filter(({ lot }) => hasPieces(lot))) {
    if (isAbove(pieces) && isAbove(rest)) {
      const quantity = smaller(one.lot.pieces, pieces)
      const own = ownPrice(one.lot, quantity, digits)
      const isTooMuch = compare(own, rest) >= 0
      // Pieces of other documents are part of this credit, too: they must not be left without money.
      const share = compare(quantity, pieces) === 0 ? rest : round(divide(multiply(rest, quantity), pieces), digits)
      one.quantity = quantity
      one.gross = isTooMuch ? share : own
      pieces = subtract(pieces, quantity)
      rest = subtract(rest, one.gross)
    }
  }
  return rest
}

/** What is left to credit is a price: of the documents that only changed it, and then of any. */
function takePrice<Of extends Lot>(taken: Taken<Of>[], amount: Decimal): void {
  let rest = amount
  for (const one of taken) {
    const more = smaller(subtract(one.lot.line.gross, one.gross), rest)
    one.gross = add(one.gross, more)
    rest = subtract(rest, more)
  }
}

/** What so many pieces cost before discounts, with tax; null for a charge, which has no price of a piece. */
function listPrice({ line: { template } }: Lot, quantity: Decimal): Decimal | null {
  if (!("quantity" in template)) {
    return null
  }
  const { price, tax } = template
  return multiply(divide(multiply(price.net, quantity), price.base_quantity), withTaxFactor(tax.rate))
}

/** No piece is credited for more than it was sold for: what is beyond that is the price of those that stay. */
function withoutPrice<Of extends Lot>(one: Taken<Of>, digits: number): Taken<Of>[] {
  const list = listPrice(one.lot, one.quantity)
  const stay = subtract(one.pieces, one.quantity)
  // Rounding alone is no price.
  const isWithin = list === null || compare(one.gross, add(list, roundingTolerance(ROUNDED, digits))) <= 0
  if (isZero(one.quantity) || !isAbove(stay) || isWithin) {
    return [one]
  }
  const gross = ownPrice(one.lot, one.quantity, digits)
  return [{ ...one, gross }, { lot: one.lot, pieces: stay, quantity: "0", gross: subtract(one.gross, gross) }]
}

/** So many became cheaper: where goods go, those that a note of their price named, or that stay; where none go, those that are there. */
function cheaperOf<Of extends Lot>({ lot, pieces }: Taken<Of>, { price_only, quantity }: LineCredit): Decimal {
  const isOfOthers = hasPieces(lot) && !price_only
  return isOfOthers || !isAbove(quantity) ? pieces : smaller(pieces, quantity)
}

/** What a lot gives: all that it has left where it gives that, else its part of what is still to be credited. */
function shareOf<Of extends Lot>(taken: Taken<Of>, wanted: LineCredit, rest: LineCredit, digits: number): LotShare<Of> {
  const { lot, gross, quantity } = taken
  const isPrice = isZero(quantity)
  const named = { lot, price_only: isPrice, quantity: isPrice ? cheaperOf(taken, wanted) : quantity }
  if (compare(gross, lot.line.gross) === 0) {
    return { ...named, net: lot.line.net, gross: lot.line.gross }
  }
  const isRest = compare(gross, rest.gross) === 0
  return { ...named, gross, net: isRest ? rest.net : round(divide(multiply(rest.net, gross), rest.gross), digits) }
}

/**
 * Shares the credit of a line over what documents have of it. Goods go back to the documents that added them, at what each says of a piece; what is
 * credited beyond that goes back to those that changed the price. In: the lots, newest first. Out: each lot's share, and what none of them has.
 */
export function spreadLine<Of extends Lot>(wanted: LineCredit, lots: Of[], digits: number): { shares: LotShare<Of>[]; rest: LineCredit } {
  const taken = lots.map((lot): Taken<Of> => ({ lot, pieces: lot.pieces, quantity: "0", gross: "0" }))
  const price = wanted.price_only ? wanted.gross : takeGoods(taken, wanted, digits)
  const [added, changed] = [taken.filter(({ lot }) => hasPieces(lot)), taken.filter(({ lot }) => !hasPieces(lot))]
  takePrice(wanted.price_only ? taken : [...changed, ...added], price)
  let rest = wanted
  const shares: LotShare<Of>[] = []
  for (const one of taken.filter(({ gross }) => isAbove(gross)).flatMap((some) => withoutPrice(some, digits))) {
    const share = shareOf(one, wanted, rest, digits)
    shares.push(share)
    rest = { ...rest, ...addAmounts(rest, { ...share, quantity: one.quantity }, "-") }
  }
  return { shares, rest }
}
