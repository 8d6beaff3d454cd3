import type { Basket, CalculatedElement, Calculation } from "./basket"
import { exactly, roundingTolerance, signed } from "./basket-amounts"
import { checkBasket } from "./basket-checks"
import { calculatedElements } from "./calculated-elements"
import type { Decimal, DocumentTotals, Issue } from "./document"
import { absolute, add, compare, round, subtract, sum } from "./money"
import type { GroupFigures } from "./tax-groups"
import { grossGroups } from "./totals-gross"
import { absorb, netGroups } from "./totals-net"

interface Figures {
  groups: GroupFigures[]
  /** What the groups must come to with `rounding`. */
  payable: Decimal
  issues: Issue[]
}

/**
 * Takes the unrounded elements of an order and what was charged for them; gives every rounded figure of the document, in major units with
 * exactly the currency's digits, and the reasons why they cannot come to what was charged (docs/amounts.md).
 * Throws `invalid-amount` when an amount is not a number.
 */
export function calculate(basket: Basket): Calculation {
  const { groups, payable, issues } = basket.elements.some((element) => element.includes_tax) ? fromGross(basket) : fromNet(basket)
  const elements = calculatedElements(basket, groups)
  return {
    elements,
    taxes: groups.map(({ tax, base, vat }) => ({ ...tax, taxable: base, tax: vat })),
    totals: totalsOf(basket, elements, payable),
    issues: [...issues, ...checkBasket(basket, elements)],
  }
}

function fromGross(basket: Basket): Figures {
  const { digits } = basket.currency
  const own = sum(basket.elements.map((element) => exactly(signed(element, element.gross), digits)))
  if (explained(subtract(basket.charged, own), basket)) {
    const payable = round(basket.charged, digits)
    return { groups: grossGroups(basket, payable), payable, issues: [] }
  }
  const payable = round(own, digits)
  return { groups: grossGroups(basket, payable), payable, issues: [mismatch(basket, payable)] }
}

function fromNet(basket: Basket): Figures {
  const plain = netGroups(basket)
  const own = grossOf(plain)
  const difference = round(subtract(basket.charged, own), basket.currency.digits)
  const absorbed = absorb(plain, difference, basket)
  if (!explained(absorbed.left, basket)) {
    return { groups: plain, payable: own, issues: [mismatch(basket, own)] }
  }
  const groups = basket.mode === "strict" ? plain : absorbed.groups
  return { groups, payable: round(basket.charged, basket.currency.digits), issues: [] }
}

function grossOf(groups: GroupFigures[]): Decimal {
  return sum(groups.flatMap(({ base, vat }) => [base, vat]))
}

function explained(difference: Decimal, { elements, currency }: Basket): boolean {
  return compare(absolute(difference), roundingTolerance(elements.length, currency.digits)) <= 0
}

function mismatch({ charged, currency }: Basket, own: Decimal): Issue {
  const calculated = round(own, currency.digits)
  const difference = round(subtract(charged, calculated), currency.digits)
  const message = `The order adds up to ${calculated} ${currency.code}, but ${charged} was charged: rounding does not explain ${difference}.`
  const params = { charged, calculated, difference, currency: currency.code }
  return { rule: "charged-mismatch", path: "totals.payable", message, severity: "error", params }
}

function totalsOf({ elements, currency }: Basket, calculated: CalculatedElement[], payable: Decimal): DocumentTotals {
  const amount = (value: Decimal) => round(value, currency.digits)
  const netOf = (kind: string) => sum(calculated.filter((_, index) => elements[index].kind === kind).map(({ net }) => net))
  const lines = netOf("line") // BT-106
  const allowances = netOf("allowance") // BT-107
  const charges = netOf("charge") // BT-108
  const net = add(subtract(lines, allowances), charges) // BT-109
  const tax = sum(calculated.map((element, index) => signed(elements[index], element.tax_amount))) // BT-110
  const gross = add(net, tax) // BT-112
  return {
    lines: amount(lines),
    allowances: amount(allowances),
    charges: amount(charges),
    net: amount(net),
    tax: amount(tax),
    gross: amount(gross),
    prepaid: amount("0"),
    rounding: amount(subtract(payable, gross)), // BT-114
    payable: amount(payable),
  }
}
