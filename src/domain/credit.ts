import type { Decimal, TaxRate } from "./document"
import { addAmounts, type Amounts, type Documented, type DocumentedGroup } from "./documented"
import { goodwillOf, refundedOf, type MoneyFacts } from "./goodwill"
import { add, allocate, atLeastNothing, compare, divide, isNegative, isZero, multiply, negate, round, smaller, subtract, sum } from "./money"
import type { CreditOn } from "./profile"
import { taxKey } from "./tax-groups"
import type { LineState } from "./worth"
import { inCurrency } from "./in-currency"
import { withTaxFactor } from "./basket-amounts"

/** A line to credit, with positive amounts. */
export interface LineCredit extends Amounts {
  /** "item:<id>" or "method:<id>". */
  key: string
  tax: TaxRate
  /** So many of them become cheaper, and remain. */
  price_only: boolean
}

/** An amount to credit without goods, of one tax group. */
export interface AmountCredit {
  tax: TaxRate
  net: Decimal
  gross: Decimal
}

/** What corrects the documents of an order: lines up, amounts up, lines down, amounts down. */
export interface Corrections {
  debit: LineState[]
  /** What was credited because of a refund and is paid for again. */
  taken_back: AmountCredit[]
  lines: LineCredit[]
  amounts: AmountCredit[]
}

/** What decides how much is to be credited in all. Amounts with tax. */
export interface CreditFacts {
  /** What the documents ask for, with and without their rounding (BT-114). */
  charged: Decimal
  invoiced: Decimal
  /** What the lines are worth less than was invoiced, credited already or not. */
  goods: Decimal
  /** What of `goods` came back. */
  returned: Decimal
  credit_on: CreditOn
  money: MoneyFacts
  /** Credited by hand: lines that the order still counts, and amounts. */
  by_hand: { lines: Decimal; amounts: Decimal }
}

const larger = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? a : b)

/** So much of amounts as some of their quantity is, unrounded. */
function shareByQuantity({ quantity, net, gross }: Amounts, of: Decimal): Amounts {
  const share = (amount: Decimal) => divide(multiply(amount, of), quantity)
  return { quantity: of, net: share(net), gross: share(gross) }
}

/**
 * What is to be debited of a line. Where there are fewer but dearer ones, the price of those that remain; where there are more but cheaper ones,
 * those that came: what goes the other way is credited once this is documented.
 */
function lineDebit(state: LineState): LineState | null {
  const { change, documented, worth } = state
  const isMore = compare(change.quantity, "0") > 0
  const isDearer = compare(change.gross, "0") > 0
  if (!documented || (isDearer && !isNegative(change.quantity))) {
    return isDearer ? state : null
  }
  if (isDearer) {
    const gone = shareByQuantity(addAmounts(documented, documented.by_hand), negate(change.quantity))
    return { ...state, change: { quantity: "0", net: add(change.net, gone.net), gross: add(change.gross, gone.gross) } }
  }
  return isMore ? { ...state, change: shareByQuantity(worth, change.quantity) } : null
}

/** How much of what a line is worth less was already credited by hand. */
const absorbed = ({ change, documented }: LineState): Decimal =>
  documented ? smaller(documented.by_hand.gross, atLeastNothing(negate(change.gross))) : "0"

/** What is to be credited of a line; null when it is worth no less, or a person has credited it already. */
function lineCredit(state: LineState): LineCredit | null {
  const { key, tax, change, documented, worth } = state
  const down = { quantity: negate(change.quantity), net: negate(change.net), gross: negate(change.gross) }
  const { quantity, net, gross } = documented ? addAmounts(down, documented.by_hand, "-") : down
  if (compare(gross, "0") <= 0) {
    return null
  }
  // Fewer of them, or the same number for less: then the whole of what is left becomes cheaper.
  const price_only = compare(quantity, "0") <= 0
  return { key, tax, quantity: price_only ? worth.quantity : quantity, price_only, net, gross }
}

/**
 * Shares an amount without goods over the tax groups that are left, in proportion to their gross by largest remainder (docs/amounts.md,
 * Credits). It is capped by what is left of them; a group that is used up takes its remainder, so nothing is lost.
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
    .map((group, index) => shareOf(group, shares[index], digits))
    .filter((share) => !isZero(share.gross))
}

/** Takes a gross amount of a group; gives it with its net, which is all that is left of it when the group is used up. */
export function shareOf(group: DocumentedGroup, amount: Decimal, digits: number): AmountCredit {
  const gross = smaller(amount, group.gross)
  const whole = compare(gross, group.gross) === 0
  const net = whole ? round(group.net, digits) : round(divide(gross, withTaxFactor(group.tax.rate)), digits)
  return { tax: group.tax, net, gross }
}

const ofTax = <Credit extends { tax: TaxRate }>(credits: Credit[], tax: TaxRate) => credits.filter((one) => taxKey(one.tax) === taxKey(tax))

/** What the groups have left once lines or amounts are credited. */
function groupsAfter(groups: DocumentedGroup[], credits: AmountCredit[]): DocumentedGroup[] {
  return groups.map((group) => {
    const mine = ofTax(credits, group.tax)
    return {
      tax: group.tax,
      net: subtract(group.net, sum(mine.map(({ net }) => net))),
      gross: subtract(group.gross, sum(mine.map(({ gross }) => gross))),
    }
  })
}

/** Goods that came back wait for their money where the seller wants it so; what was never paid needs none. */
function returnsDue({ charged, goods, returned, credit_on, money }: CreditFacts): Decimal {
  if (credit_on === "return_received") {
    return returned
  }
  const kept = subtract(money.paid, refundedOf(money))
  const unreturned = subtract(charged, subtract(goods, returned))
  return smaller(returned, atLeastNothing(subtract(unreturned, kept)))
}

/**
 * How much is to be credited in all: what the goods are worth less than was invoiced, and what was refunded as a goodwill: Medusa, too, takes
 * such a refund off the order. A return and its refund are one credit, whichever comes first (DESIGN, section 4); so are a credit by hand and its
 * refund. It does not matter what was documented and taken back in between.
 */
export function creditDue(facts: CreditFacts): Decimal {
  const { charged, invoiced, goods, money, by_hand } = facts
  const returned = smaller(facts.returned, goods)
  const due = add(subtract(goods, returned), returnsDue({ ...facts, returned }))
  const owed = atLeastNothing(subtract(charged, add(goods, by_hand.lines)))
  return smaller(sum([due, by_hand.lines, larger(goodwillOf(money, owed), by_hand.amounts)]), invoiced)
}

/** What the lines that are worth less have left in their tax groups, when less than all of it is to be credited. */
function withinTheirTaxes(due: Decimal, lines: LineCredit[], groups: DocumentedGroup[], digits: number): AmountCredit[] {
  const theirs = groups
    .map((group) => {
      const gross = smaller(sum(ofTax(lines, group.tax).map((line) => line.gross)), group.gross)
      const whole = compare(gross, group.gross) === 0
      return { ...group, gross, net: whole ? group.net : divide(gross, withTaxFactor(group.tax.rate)) }
    })
  const first = creditByAmount(due, theirs, digits)
  const rest = subtract(due, sum(first.map(({ gross }) => gross)))
  return together(first, creditByAmount(rest, groupsAfter(groups, first), digits))
}

/** Amounts and further amounts, as one of each tax. */
function together(some: AmountCredit[], more: AmountCredit[]): AmountCredit[] {
  const others = more.filter(({ tax }) => !some.some((one) => taxKey(one.tax) === taxKey(tax)))
  const summed = some.map((one) => {
    const further = more.find(({ tax }) => taxKey(tax) === taxKey(one.tax))
    return further ? { tax: one.tax, net: add(one.net, further.net), gross: add(one.gross, further.gross) } : one
  })
  return [...summed, ...others]
}

/** What `correct` compares. `returned` is what of the lines' change are goods that came back, with tax. */
export interface CorrectInput {
  states: LineState[]
  said: Documented
  money: MoneyFacts
  returned: Decimal
  credit_on: CreditOn
  digits: number
}

function creditFacts({ states, said, money, returned, credit_on }: CorrectInput, debit: LineState[]): CreditFacts {
  const increase = sum(debit.map(({ change }) => change.gross))
  const byHand = sum([...said.lines.values()].map(({ by_hand }) => by_hand.gross))
  return {
    charged: add(said.charged, increase),
    invoiced: add(said.invoiced, increase),
    goods: sum(states.map(({ change, documented }) => add(atLeastNothing(negate(change.gross)), documented?.credited ?? "0"))),
    returned,
    credit_on,
    money,
    by_hand: { lines: subtract(byHand, sum(states.map(absorbed))), amounts: said.amounts_by_hand },
  }
}

/**
 * A refund was credited and then paid for again, or the goods it was for stay after all: so much of the credit is taken back. Goods that came
 * back and wait for their money are no reason to take anything back.
 */
function takeBack(facts: CreditFacts, { credited, by_amount }: Documented, digits: number): AmountCredit[] {
  const most = inCurrency(creditDue({ ...facts, credit_on: "return_received" }), digits)
  return creditByAmount(subtract(credited, most), by_amount, digits)
}

/**
 * Works out what corrects the documents: a debit of the lines that are worth more and of credits that money has overtaken, a credit of the lines
 * worth less, and a credit by amount of what money says beyond. Pure.
 */
export function correct(input: CorrectInput): Corrections {
  const { states, said, digits } = input
  const debit = states.map(lineDebit).filter((state) => state !== null)
  const facts = creditFacts(input, debit)
  // Both are whole minor units before they are compared: what is half a unit must not be credited and taken back in turns.
  const missing = subtract(inCurrency(creditDue(facts), digits), said.credited)
  if (compare(missing, "0") <= 0) {
    return { debit, taken_back: takeBack(facts, said, digits), lines: [], amounts: [] }
  }
  const up = { debit, taken_back: [] }
  const lines = states.map(lineCredit).filter((line) => line !== null)
  const byLines = sum(lines.map(({ gross }) => gross))
  // Money came back before the goods did and was credited by amount: then only the rest is left, and it has no lines of its own.
  if (compare(byLines, missing) > 0) {
    return { ...up, lines: [], amounts: withinTheirTaxes(missing, lines, said.groups, digits) }
  }
  return { ...up, lines, amounts: creditByAmount(subtract(missing, byLines), groupsAfter(said.groups, lines), digits) }
}
