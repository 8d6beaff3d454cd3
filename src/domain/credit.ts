import type { Decimal, TaxRate } from "./document"
import type { Amounts, Documented, DocumentedGroup } from "./documented"
import { add, allocate, compare, divide, isNegative, isZero, negate, round, subtract, sum } from "./money"
import type { LineState } from "./worth"
import { withTaxFactor } from "./basket-amounts"

/** What was paid for an order and given back; amounts in major units, all positive. */
export interface MoneyFacts {
  /** Captures, gift cards and store credit. */
  paid: Decimal
  refunded: Decimal
}

/** A line to credit, with positive amounts. */
export interface LineCredit extends Amounts {
  state: LineState
}

/** An amount to credit without goods, of one tax group. */
export interface AmountCredit {
  tax: TaxRate
  net: Decimal
  gross: Decimal
}

/** What corrects the documents of an order: lines up, lines down, amounts. */
export interface Corrections {
  debit: LineState[]
  lines: LineCredit[]
  amounts: AmountCredit[]
}

const positive = (amount: Decimal): Decimal => (isNegative(amount) ? "0" : amount)

const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b)

const isUp = ({ change }: LineState) => compare(change.gross, "0") > 0

const isDown = ({ change }: LineState) => compare(change.gross, "0") < 0

const lineCredit = (state: LineState): LineCredit => ({
  state,
  // Fewer of them, or the same number for less: then the whole of what is left becomes cheaper.
  quantity: compare(state.change.quantity, "0") < 0 ? negate(state.change.quantity) : state.worth.quantity,
  net: negate(state.change.net),
  gross: negate(state.change.gross),
})

/**
 * Shares an amount without goods over the tax groups that are left, in proportion to their gross by largest remainder (specs/en16931.md,
 * section 10). It is capped by what is left of them; a group that is used up takes its remainder, so nothing is lost.
 */
export function creditByAmount(amount: Decimal, groups: DocumentedGroup[], digits: number): AmountCredit[] {
  const left = groups.filter((group) => compare(group.gross, "0") > 0)
  const total = sum(left.map((group) => group.gross))
  const credited = round(smaller(amount, total), digits)
  if (compare(credited, "0") <= 0) {
    return []
  }
  const shares = allocate(
    credited,
    left.map((group) => group.gross),
    digits
  )
  return left
    .map((group, index) => {
      const gross = smaller(shares[index], group.gross)
      const whole = compare(gross, group.gross) === 0
      const net = whole ? round(group.net, digits) : round(divide(gross, withTaxFactor(group.tax.rate)), digits)
      return { tax: group.tax, net, gross }
    })
    .filter((share) => !isZero(share.gross))
}

/** What the groups have left once the lines are credited. */
function groupsAfter(groups: DocumentedGroup[], lines: LineCredit[]): DocumentedGroup[] {
  return groups.map((group) => {
    const mine = lines.filter(({ state }) => sameTax(state.tax, group.tax))
    return {
      tax: group.tax,
      net: subtract(group.net, sum(mine.map(({ net }) => net))),
      gross: subtract(group.gross, sum(mine.map(({ gross }) => gross))),
    }
  })
}

const sameTax = (one: TaxRate, other: TaxRate) =>
  one.category === other.category && compare(one.rate, other.rate) === 0 && one.reason === other.reason

/**
 * How much is to be credited in all: what the goods are worth less than was invoiced, and what was refunded beyond that and beyond an
 * overpayment. A return and its refund are one credit, whichever comes first (DESIGN, section 4).
 */
export function creditDue(invoiced: Decimal, worth: Decimal, money: MoneyFacts): Decimal {
  const goods = positive(subtract(invoiced, worth))
  const overpaid = positive(subtract(money.paid, invoiced))
  const goodwill = positive(subtract(subtract(money.refunded, overpaid), goods))
  return smaller(add(goods, goodwill), invoiced)
}

/**
 * Works out what corrects the documents: a debit of the lines that are worth more, a credit of those worth less, and a credit by amount of
 * what money says beyond. `money` null: only the goods count. Pure.
 */
export function correct(states: LineState[], said: Documented, money: MoneyFacts | null, digits: number): Corrections {
  const debit = states.filter(isUp)
  const invoiced = add(said.invoiced, sum(debit.map(({ change }) => change.gross)))
  const worth = sum(states.map((state) => state.worth.gross))
  const due = round(subtract(creditDue(invoiced, worth, money ?? { paid: "0", refunded: "0" }), said.credited), digits)
  if (compare(due, "0") <= 0) {
    return { debit, lines: [], amounts: [] }
  }
  const lines = states.filter(isDown).map(lineCredit)
  const byLines = sum(lines.map(({ gross }) => gross))
  // Money came back before the goods did and was credited by amount: then only the rest is left, and it has no lines of its own.
  const chosen = compare(byLines, due) <= 0 ? lines : []
  const rest = compare(byLines, due) <= 0 ? subtract(due, byLines) : due
  return { debit, lines: chosen, amounts: creditByAmount(rest, groupsAfter(said.groups, chosen), digits) }
}
