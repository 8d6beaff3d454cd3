import type { CreditedLine, DocumentCredit } from "./assign-credits"
import { creditByAmount, type AmountCredit } from "./credit"
import type { Creditable, CreditableLine } from "./creditable"
import type { Decimal, InvoiceDocument, Issue } from "./document"
import { keyOf } from "./documented"
import { compare, decimals, divide, isZero, multiply, round, sum, toPlain } from "./money"
import { taxKey } from "./tax-groups"

/** A line to credit: some of its quantity, or of a charge an amount with tax; all that is left where neither is said. */
export interface LineRequest {
  line_id: string
  quantity?: Decimal
  amount?: Decimal
}

/** What a person wants to credit: lines, or an amount with tax. */
export type CreditRequest = { lines: LineRequest[] } | { amount: Decimal }

/** The credit that a person asked for, or why it cannot be made; there is none then. */
export interface ManualCredit {
  credit: DocumentCredit | null
  issues: Issue[]
}

const problem = (rule: string, path: string, message: string, params: Record<string, string> = {}): Issue => ({
  rule,
  path,
  message,
  severity: "error",
  params,
})

const nothing = (): Issue => problem("credit-nothing", "lines", "This credits nothing. Choose at least one line, or enter an amount.")

const nameOf = ({ part }: CreditableLine): string => ("name" in part ? part.name : part.reason)

const isLine = (line: CreditableLine) => line.kind === "line"

function tooPrecise(amount: Decimal, path: string, { currency }: Creditable): Issue[] {
  const { code, digits } = currency
  return decimals(amount) > digits
    ? [problem("credit-amount-digits", path, `${amount} has more decimals than ${code} has: enter at most ${digits}.`, { amount, currency: code, digits: String(digits) })]
    : []
}

function checkQuantity(line: CreditableLine, quantity: Decimal, path: string): Issue[] {
  const name = nameOf(line)
  const sold = "quantity" in line.part ? line.part.quantity : "1"
  if (compare(quantity, line.quantity) > 0) {
    const message = `Of ${name} only ${line.quantity} can still be credited.`
    return [problem("credit-quantity", path, message, { name, left: line.quantity })]
  }
  return decimals(quantity) > Math.max(decimals(sold), decimals(line.quantity))
    ? [problem("credit-quantity-step", path, `${quantity} of ${name} has more decimals than the quantity on the document. Choose a quantity like the one sold.`, { name, quantity })]
    : []
}

function checkAmount(line: CreditableLine, amount: Decimal, path: string, left: Creditable): Issue[] {
  const [name, currency] = [nameOf(line), left.currency.code]
  if (isLine(line)) {
    return [problem("credit-line-amount", path, `Choose a quantity of ${name}: a part of its price is credited as an amount on the whole document.`, { name })]
  }
  return compare(amount, line.gross) > 0
    ? [problem("credit-charge", path, `Of ${name} only ${line.gross} ${currency} can still be credited.`, { name, left: line.gross, currency })]
    : tooPrecise(amount, path, left)
}

function checkLine(request: LineRequest, index: number, requests: LineRequest[], left: Creditable): Issue[] {
  const path = `lines.${index}`
  const { line_id, quantity, amount } = request
  const line = left.lines.find((one) => one.line_id === line_id)
  if (!line) {
    return [problem("credit-line-unknown", `${path}.line_id`, `Nothing is left to credit of line ${line_id}.`, { line: line_id })]
  }
  if (requests.findIndex((other) => other.line_id === line_id) !== index) {
    return [problem("credit-line-twice", `${path}.line_id`, `${nameOf(line)} is named twice. Name each line once.`, { name: nameOf(line) })]
  }
  return [
    ...(quantity === undefined ? [] : checkQuantity(line, quantity, `${path}.quantity`)),
    ...(amount === undefined ? [] : checkAmount(line, amount, `${path}.amount`, left)),
  ]
}

/** In proportion to what is left; the last part takes exactly that, so that all credits together are the line. */
function shareOf(line: CreditableLine, { quantity, amount }: LineRequest, digits: number): CreditedLine {
  const [part, whole] = amount === undefined ? [quantity ?? line.quantity, line.quantity] : [amount, line.gross]
  const share = (value: Decimal) => (compare(part, whole) === 0 ? value : round(divide(multiply(value, part), whole), digits))
  const { key, net, gross, part: template } = line
  return {
    key,
    tax: template.tax,
    template,
    price_only: false,
    quantity: amount === undefined ? toPlain(part) : "1",
    net: share(net),
    gross: share(gross),
  }
}

/** Amounts credited before are spread over the rates, not the lines: together the lines may say more than their rate has left. */
function checkRates(credits: CreditedLine[], left: Creditable): Issue[] {
  const { code } = left.currency
  const keys = [...new Set(credits.map(({ tax }) => taxKey(tax)))]
  return keys.flatMap((key) => {
    const mine = credits.filter(({ tax }) => taxKey(tax) === key)
    const rest = left.groups.find((group) => taxKey(group.tax) === key)?.gross ?? round("0", left.currency.digits)
    const asked = round(sum(mine.map(({ gross }) => gross)), left.currency.digits)
    if (compare(asked, rest) <= 0) {
      return []
    }
    const { rate } = mine[0].tax
    const message = `Of what was taxed at ${rate} % only ${rest} ${code} is left, because an amount was credited before; these lines come to ${asked} ${code}. Choose fewer, or credit an amount.`
    return [problem("credit-rate", "lines", message, { rate, left: rest, asked, currency: code })]
  })
}

/** Once nothing is left of the document, its rounding goes back too. */
function creditOf(left: Creditable, lines: CreditedLine[], amounts: AmountCredit[]): ManualCredit {
  const credited = sum([...lines, ...amounts].map(({ gross }) => gross))
  const rounding = compare(credited, left.gross) === 0 ? left.rounding : "0"
  return { credit: { corrects_id: left.id, lines, amounts, rounding }, issues: [] }
}

const refused = (issues: Issue[]): ManualCredit => ({ credit: null, issues })

function creditLines(requests: LineRequest[], left: Creditable): ManualCredit {
  const issues = requests.flatMap((request, index) => checkLine(request, index, requests, left))
  if (issues.length) {
    return refused(issues)
  }
  const lines = left.lines.flatMap((line) => {
    const request = requests.find(({ line_id }) => line_id === line.line_id)
    return request ? [shareOf(line, request, left.currency.digits)] : []
  })
  const credits = lines.filter(({ gross }) => !isZero(gross))
  const found = credits.length ? checkRates(credits, left) : [nothing()]
  return found.length ? refused(found) : creditOf(left, credits, [])
}

function creditAmount(amount: Decimal, left: Creditable): ManualCredit {
  const { code, digits } = left.currency
  const precise = tooPrecise(amount, "amount", left)
  if (precise.length) {
    return refused(precise)
  }
  if (compare(amount, left.gross) > 0) {
    const message = `Only ${left.gross} ${code} of this document is left to credit.`
    return refused([problem("credit-amount", "amount", message, { amount, left: left.gross, currency: code })])
  }
  const amounts = creditByAmount(amount, left.groups, digits)
  return amounts.length ? creditOf(left, [], amounts) : refused([nothing()])
}

/**
 * Works out the credit that a person asks for, never beyond what is left of a line, a rate or the document: then it says what is wrong and
 * makes none. An amount is shared over the rates that are left.
 */
export function manualCredit(left: Creditable, request: CreditRequest): ManualCredit {
  return "amount" in request ? creditAmount(request.amount, left) : creditLines(request.lines, left)
}

/**
 * What a person asked for when a credit note was made by hand, read from the note: the lines of the original that it names, or its amount where
 * it names none. In: the note and the document it corrects.
 */
export function requestOf(note: InvoiceDocument, original: InvoiceDocument): CreditRequest {
  const parts = new Map([...original.lines, ...original.charges].map((part) => [keyOf(part), part]))
  const lines = [...note.lines, ...note.charges].flatMap((credited): LineRequest[] => {
    const key = keyOf(credited)
    const part = key === null ? undefined : parts.get(key)
    if (!part) {
      return []
    }
    return [{ line_id: part.id, ...("quantity" in part && "quantity" in credited ? { quantity: credited.quantity } : { amount: credited.gross }) }]
  })
  return lines.length === note.lines.length + note.charges.length ? { lines } : { amount: note.totals.payable }
}
