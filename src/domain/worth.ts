import type { BasketElement } from "./basket"
import { roundingTolerance } from "./basket-amounts"
import type { Decimal, TaxRate } from "./document"
import { addAmounts, NOTHING, type Amounts, type Documented, type DocumentedLine } from "./documented"
import { inCurrency } from "./in-currency"
import { absolute, add, compare, isZero, minorUnit, subtract, sum } from "./money"

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

/** Rounding alone moves a line by a minor unit: that is no change. */
function worthOf(element: BasketElement, line: DocumentedLine | null, digits: number): Amounts {
  const exact = { quantity: element.quantity, net: inCurrency(element.net, digits), gross: inCurrency(element.gross, digits) }
  const said = documentedOf(line)
  if (!line || compare(said.quantity, element.quantity) !== 0) {
    return exact
  }
  const moved = absolute(subtract(element.gross, said.gross))
  return compare(moved, minorUnit(digits)) > 0 ? exact : said
}

function stateOf(key: string, element: BasketElement | null, line: DocumentedLine | null, digits: number): LineState {
  const worth = element ? worthOf(element, line, digits) : NOTHING
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

/** Puts the odd minor units between the lines, with the documents' own rounding (BT-114), and the order's total where something changed most. */
function settleResidue(states: LineState[], { total, rounding, digits }: { total: Decimal; rounding: Decimal; digits: number }): LineState[] {
  const residue = subtract(total, sum([...states.map((state) => state.worth.gross), rounding]))
  const explained = compare(absolute(residue), roundingTolerance(states.length, digits)) <= 0
  const changed = states.filter(isChanged).sort((a, b) => compare(absolute(b.change.gross), absolute(a.change.gross)))
  if (isZero(residue) || !explained || !changed.length) {
    return states
  }
  return states.map((state) => {
    if (state !== changed[0]) {
      return state
    }
    const worth = { ...state.worth, gross: add(state.worth.gross, residue) }
    return { ...state, worth, change: addAmounts(worth, documentedOf(state.documented), "-") }
  })
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
  const states = [...keys].map((key) => stateOf(key, present.get(key) ?? null, said.lines.get(key) ?? null, digits))
  // What is gone takes its rounding with it.
  const isGone = states.every(({ worth }) => isZero(worth.gross))
  const rounding = isGone ? "0" : sum(said.parts.map((part) => part.rounding))
  return settleResidue(states, { total, rounding, digits })
}
