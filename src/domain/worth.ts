import type { BasketElement } from "./basket"
import { roundingTolerance, withTaxFactor } from "./basket-amounts"
import type { Decimal, TaxRate } from "./document"
import { addAmounts, NOTHING, type Amounts, type Documented, type DocumentedLine } from "./documented"
import { inCurrency } from "./in-currency"
import { absolute, add, compare, divide, isNegative, isZero, minorUnit, percentOf, round, subtract, sum } from "./money"

/** A line or charge of the order as it is now, with the key that documents know it by. */
export interface WorthElement {
  key: string
  element: BasketElement
}

/** One line or charge: what the documents say of it, what it is worth now, and the difference. */
export interface LineState {
  key: string
  tax: TaxRate
  documented: DocumentedLine | null
  /** The order's own line; null when it is gone. */
  element: BasketElement | null
  worth: Amounts
  /** worth - documented; what was credited by hand still counts as documented, because the order does not know of it. */
  change: Amounts
}

const documentedOf = (line: DocumentedLine | null): Amounts => (line ? addAmounts(line, line.by_hand) : NOTHING)

/** What rounding may have moved a line by: its own odd part, and the odd minor units of a whole document that it carries. */
const drift = (lines: number, digits: number): Decimal => add(minorUnit(digits), roundingTolerance(lines, digits))

const exactly = ({ quantity, net, gross }: BasketElement, digits: number): Amounts => ({
  quantity,
  net: inCurrency(net, digits),
  gross: inCurrency(gross, digits),
})

/** As many of them for nearly the same amount: rounding alone moves a line by so much, and that is no change. */
function worthOf(element: BasketElement, line: DocumentedLine | null, { digits, lines }: { digits: number; lines: number }): Amounts {
  const said = documentedOf(line)
  const moved = absolute(subtract(element.gross, said.gross))
  const isSame = line && compare(said.quantity, element.quantity) === 0 && compare(moved, drift(lines, digits)) <= 0
  return isSame ? said : exactly(element, digits)
}

function stateOf(key: string, element: BasketElement | null, line: DocumentedLine | null, of: { digits: number; lines: number }): LineState {
  const worth = element ? worthOf(element, line, of) : NOTHING
  return {
    key,
    tax: (line?.tax ?? element?.tax) as TaxRate,
    documented: line,
    element,
    worth,
    change: addAmounts(worth, documentedOf(line), "-"),
  }
}

const isChanged = ({ change }: LineState) => !isZero(change.gross) || !isZero(change.net) || !isZero(change.quantity)

const largestFirst = (of: (state: LineState) => Decimal) => (a: LineState, b: LineState) => compare(absolute(of(b)), absolute(of(a)))

/** What is between a line's exact amount and what the documents say of it. */
const moved = ({ element, worth }: LineState): Decimal => (element ? subtract(element.gross, worth.gross) : "0")

/** Lines whose own rounding, or a change of price too little to tell from it, explains a residue; largest first. */
const blamedFor = (residue: Decimal, states: LineState[]): LineState[] =>
  states.filter((state) => state.element !== null && isNegative(moved(state)) === isNegative(residue)).sort(largestFirst(moved))

/**
 * Which line takes the odd minor units: one that changed, the largest first. One that is gone can only keep some of its worth: where more is to
 * be credited, it is the line whose own rounding is to blame.
 */
function carrierOf(changed: LineState[], residue: Decimal, states: LineState[]): LineState {
  const [most] = changed
  const present = changed.find(({ element }) => element !== null)
  return present ?? (isNegative(residue) ? (blamedFor(residue, states)[0] ?? most) : most)
}

const worthNow = (state: LineState, worth: Amounts): LineState => ({
  ...state,
  worth,
  change: addAmounts(worth, documentedOf(state.documented), "-"),
})

/** How far the tax of an amount is from what its rate says. */
const offRate = ({ net, gross }: Pick<Amounts, "net" | "gross">, { rate }: TaxRate): Decimal => absolute(subtract(subtract(gross, net), percentOf(net, rate)))

/**
 * A line with the residue on it. One minor unit is the rounding of a changed line's tax, as long as the tax stays that near to its rate; more of
 * them, or one on a line that has not changed, have a net part.
 */
function carry(state: LineState, residue: Decimal, digits: number): LineState {
  const { quantity, net, gross } = state.worth
  const unit = minorUnit(digits)
  const taxed = worthNow(state, { quantity, net, gross: add(gross, residue) })
  const off = offRate(taxed.change, state.tax)
  const isNear = compare(off, unit) <= 0 || compare(off, offRate(state.change, state.tax)) <= 0
  if (isChanged(state) && compare(absolute(residue), unit) <= 0 && isNear) {
    return taxed
  }
  const share = round(divide(residue, withTaxFactor(state.tax.rate)), digits)
  return worthNow(state, { quantity, net: add(net, share), gross: add(gross, residue) })
}

/** What the order is worth in all, with what its documents have rounded (BT-114). */
interface Whole {
  total: Decimal
  rounding: Decimal
  /** Invoiced as a whole: its documents came to the minor unit when it was last looked at. Invoices of parts round each for itself. */
  isOne: boolean
  digits: number
}

/** A price that was changed by less than half a minor unit, which only the total tells: the line that it must be of, if it is not all rounding. */
const unchangedCarrier = (residue: Decimal, states: LineState[], { rounding, isOne }: Whole): LineState | null =>
  isOne && isZero(rounding) ? (blamedFor(residue, states)[0] ?? null) : null

/**
 * The states with the line that is most to blame as exact as it is; null when none is. A document with a rounding of its own may ask for a total
 * that a person has decided on: then only a whole minor unit tells a change of price from that.
 */
function withBlame(states: LineState[], residue: Decimal, { rounding, digits }: Whole): LineState[] | null {
  const [most] = blamedFor(residue, states)
  if (!most?.element || (!isZero(rounding) && compare(absolute(moved(most)), minorUnit(digits)) < 0)) {
    return null
  }
  const worth = exactly(most.element, digits)
  return compare(worth.gross, most.worth.gross) === 0 ? null : states.map((state) => (state === most ? worthNow(state, worth) : state))
}

/**
 * Puts the odd minor units between the lines and the order's total on one line. What is more than rounding is a price that was changed by so
 * little that its line seemed unchanged.
 */
function settleResidue(states: LineState[], whole: Whole): LineState[] {
  const { total, rounding, digits } = whole
  const residue = subtract(total, sum([...states.map((state) => state.worth.gross), rounding]))
  if (isZero(residue)) {
    return states
  }
  const changed = states.filter(isChanged).sort(largestFirst(({ change }) => change.gross))
  const isRounding = changed.length > 0 && compare(absolute(residue), minorUnit(digits)) <= 0
  const blamed = isRounding ? null : withBlame(states, residue, whole)
  if (blamed) {
    return settleResidue(blamed, whole)
  }
  const isMore = compare(absolute(residue), roundingTolerance(states.length, digits)) > 0
  const carrier = changed.length ? carrierOf(changed, residue, states) : unchangedCarrier(residue, states, whole)
  return isMore ? states : states.map((state) => (state === carrier ? carry(state, residue, digits) : state))
}

/**
 * Compares the order as it is now with what its documents say, line by line. `total` is what the whole order is worth now, rounded to the
 * currency; what is worth nothing any more has an empty `worth`.
 */
export function compareWorth(
  elements: WorthElement[],
  said: Documented,
  { total, digits }: { total: Decimal; digits: number }
): LineState[] {
  const present = new Map(elements.map(({ key, element }) => [key, element]))
  const keys = new Set([...said.lines.keys(), ...present.keys()])
  const states = [...keys].map((key) => stateOf(key, present.get(key) ?? null, said.lines.get(key) ?? null, { digits, lines: keys.size }))
  // What is gone takes its rounding with it.
  const isGone = states.every(({ worth }) => isZero(worth.gross))
  const rounding = isGone ? "0" : sum(said.parts.map((part) => part.rounding))
  const isOne = said.parts.filter(({ is_first }) => is_first).length === 1
  return settleResidue(states, { total, rounding, isOne, digits })
}
