import type { BasketElement, Calculation } from "../domain/basket"
import { withTaxFactor } from "../domain/basket-amounts"
import type { AmountCredit } from "../domain/credit"
import type { DocumentCharge, DocumentLine, InvoiceDocument } from "../domain/document"
import { compare, divide, round, sum, toPlain } from "../domain/money"
import { addDays, dayIn } from "../domain/time-zone"
import { calculate } from "../domain/totals"
import type { LineState } from "../domain/worth"
import { amountLines, taxTable, totalsOf } from "./correction-amounts"
import { chargeAsLine, checked, describedAs, frame, wordsOf, type CorrectionContext } from "./correction-frame"
import { chargeOf, lineOf } from "./document-parts"
import type { MedusaOrder } from "./medusa-order"
import type { MappedDocument } from "./order-to-document"

/** What a line is worth more, as an element of a basket of its own. */
function increase({ key, element, documented, change }: LineState): BasketElement {
  const whole = element as BasketElement
  if (!documented) {
    return { ...whole, id: key }
  }
  const quantity = compare(change.quantity, "0") > 0 ? change.quantity : whole.quantity
  // A minor unit more with tax may be none without: then it would be the rounding of a line that costs nothing.
  const net = compare(change.net, "0") > 0 ? change.net : divide(change.gross, withTaxFactor(whole.tax.rate))
  const amount = whole.includes_tax ? change.gross : net
  return { ...whole, id: key, quantity, unit_price: divide(amount, quantity), net, gross: change.gross, discounts: [] }
}

/** As many of them as the documents say already, for more. */
const isPriceOnly = ({ documented, change }: LineState): boolean => documented !== null && compare(change.quantity, "0") <= 0

type IncreaseType = "debit_note" | "invoice"

/** What documents an increase: by the same calculation as an invoice. `type` is the seller's choice. */
export interface Increase {
  type: IncreaseType
  states: LineState[]
  order: MedusaOrder
}

function increasedParts({ states, order }: Increase, figures: Calculation, words: string) {
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  const items = new Map((order.items ?? []).map((item) => [`item:${item.id}`, item]))
  const methods = new Map((order.shipping_methods ?? []).map((method) => [`method:${method.id}`, method]))
  states.forEach((state, index) => {
    const figure = figures.elements[index]
    const [item, method] = [items.get(state.key), methods.get(state.key)]
    const price_only = isPriceOnly(state) || undefined
    if (item) {
      const quantity = toPlain(increase(state).quantity)
      const line = lineOf(item, figure, state.tax, String(lines.length + 1))
      lines.push({ ...line, quantity, price_only, description: price_only ? describedAs(line, words) : line.description })
    } else if (method) {
      charges.push({ ...chargeOf(method, figure, state.tax), price_only })
    }
  })
  return { lines, charges }
}

const paymentOf = ({ now, profile, original }: CorrectionContext): InvoiceDocument["payment"] => ({
  due_date: addDays(dayIn(now, profile.time_zone), profile.payment_days),
  terms: profile.payment_terms,
  bank_accounts: profile.bank_accounts.filter(
    ({ currency_code }) => !currency_code || currency_code.toUpperCase() === original.currency.code
  ),
})

/** Makes the debit note, or the further invoice, of the lines that are worth more than documented. */
export function debitDocument(due: Increase, context: CorrectionContext): MappedDocument {
  const { type, states } = due
  const { currency } = context.original
  const charged = round(sum(states.map(({ change }) => change.gross)), currency.digits)
  const figures = calculate({ currency, elements: states.map(increase), charged })
  const parts = increasedParts(due, figures, wordsOf(context).increase)
  const onlyCharges = !parts.lines.length
  const lines = onlyCharges ? parts.charges.map(chargeAsLine) : parts.lines
  const charges = onlyCharges ? [] : parts.charges
  const totals = onlyCharges
    ? { ...figures.totals, lines: figures.totals.charges, charges: figures.totals.lines }
    : figures.totals
  const document: InvoiceDocument = {
    ...frame(type, context),
    lines,
    charges,
    allowances: [],
    taxes: figures.taxes,
    totals,
    payment: paymentOf(context),
  }
  return checked(document, figures.issues)
}

/** Makes the debit note, or the further invoice, that takes back what was credited by amount: in the taxes of that credit. */
export function takenBackDocument(type: IncreaseType, amounts: AmountCredit[], context: CorrectionContext): MappedDocument {
  const { digits } = context.original.currency
  const lines = amountLines(amounts, { name: wordsOf(context).restored, digits })
  return checked({
    ...frame(type, context),
    lines,
    charges: [],
    allowances: [],
    taxes: taxTable(lines, digits),
    totals: totalsOf(lines, [], digits, "0"),
    payment: paymentOf(context),
  })
}
