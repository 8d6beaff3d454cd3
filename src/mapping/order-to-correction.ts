import type { BasketElement, Calculation } from "../domain/basket"
import { checkDocument } from "../domain/check-document"
import type { AmountCredit, Corrections, LineCredit } from "../domain/credit"
import type {
  DocumentCharge,
  DocumentLine,
  InvoiceDocument,
  Issue,
  PrecedingDocument,
  TaxSubtotal,
} from "../domain/document"
import { checkIdentities } from "../domain/identities"
import { chooseLanguage } from "../domain/language"
import { add, compare, divide, isNegative, isZero, multiply, round, subtract, sum, toPlain } from "../domain/money"
import type { Profile } from "../domain/profile"
import { taxKey } from "../domain/tax-groups"
import { addDays, dayIn } from "../domain/time-zone"
import { calculate } from "../domain/totals"
import { unitPrice } from "../domain/unit-price"
import type { LineState } from "../domain/worth"
import { CORRECTION_WORDS, type CorrectionCause } from "./correction-words"
import { chargeOf, lineOf } from "./document-parts"
import type { MedusaOrder } from "./medusa-order"
import type { MappedDocument } from "./order-to-document"
import { sellerOf } from "./profile-to-seller"

/** Everything that decides a correction besides its amounts. */
export interface CorrectionContext {
  /** The invoice that is corrected: its buyer, currency and language are kept. */
  original: InvoiceDocument
  preceding: PrecedingDocument[]
  profile: Profile
  now: Date
  cause: CorrectionCause
  /** What a person said; takes the place of the cause's words. */
  reason?: string | null
}

const wordsOf = ({ original }: CorrectionContext) => CORRECTION_WORDS[chooseLanguage([original.language], "en")]

/** What every correction has in common; the amounts come on top. */
function frame(type: "credit_note" | "debit_note", context: CorrectionContext): InvoiceDocument {
  const { original, profile, now } = context
  return {
    ...original,
    type,
    number: null,
    issue_date: dayIn(now, profile.time_zone),
    issued_at: now.toISOString(),
    time_zone: profile.time_zone,
    seller: sellerOf(profile),
    delivery: null,
    references: {
      ...original.references,
      preceding: context.preceding,
      reason: context.reason ?? wordsOf(context).causes[context.cause],
    },
    settlements: [],
    support: profile.support,
    notes: profile.notes,
  }
}

/** The original's unit price where it explains the amount, its discount shared; else the price that leads to it. */
function pricing({ template, quantity, net }: { template: DocumentLine; quantity: string; net: string }, digits: number) {
  const { price } = template
  const list = round(divide(multiply(quantity, price.net), price.base_quantity), digits)
  const allowance = subtract(list, net)
  if (isZero(allowance)) {
    return { price, allowances: [] }
  }
  if (isNegative(allowance) || !template.allowances.length) {
    return { price: unitPrice({ basis: net, quantity, digits, shown: null }), allowances: [] }
  }
  const reason = template.allowances.map((one) => one.reason).join(", ")
  return { price, allowances: [{ amount: round(allowance, digits), reason }] }
}

function creditedParts(credits: LineCredit[], digits: number) {
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  for (const { state, ...credit } of credits) {
    const template = state.documented?.template
    const amounts = {
      net: round(credit.net, digits),
      tax_amount: round(subtract(credit.gross, credit.net), digits),
      gross: round(credit.gross, digits),
    }
    if (template && "item_id" in template) {
      const quantity = toPlain(credit.quantity)
      const id = String(lines.length + 1)
      lines.push({ ...template, ...amounts, id, quantity, ...pricing({ template, quantity, net: amounts.net }, digits) })
    } else if (template) {
      charges.push({ ...template, ...amounts })
    }
  }
  return { lines, charges }
}

const reductionLine = (amount: AmountCredit, id: string, name: string): DocumentLine => ({
  id,
  item_id: null,
  name,
  description: null,
  options: [],
  sku: null,
  barcode: null,
  quantity: "1",
  unit: "piece",
  price: { net: amount.net, base_quantity: "1" },
  allowances: [],
  net: amount.net,
  tax: amount.tax,
  tax_amount: subtract(amount.gross, amount.net),
  gross: amount.gross,
})

function taxTable(parts: (DocumentLine | DocumentCharge)[], digits: number): TaxSubtotal[] {
  const groups = new Map<string, TaxSubtotal>()
  for (const { tax, net, tax_amount } of parts) {
    const { category, rate, reason } = tax
    const group = groups.get(taxKey(tax)) ?? { category, rate, reason, taxable: "0", tax: "0" }
    groups.set(taxKey(tax), {
      ...group,
      taxable: round(add(group.taxable, net), digits),
      tax: round(add(group.tax, tax_amount), digits),
    })
  }
  return [...groups.values()].sort((a, b) => compare(b.rate, a.rate))
}

function totalsOf(lines: DocumentLine[], charges: DocumentCharge[], digits: number): InvoiceDocument["totals"] {
  const amount = (values: string[]) => round(sum(values), digits)
  const net = amount([...lines, ...charges].map((part) => part.net))
  const gross = amount([...lines, ...charges].map((part) => part.gross))
  const none = round("0", digits)
  return {
    lines: amount(lines.map((line) => line.net)),
    allowances: none,
    charges: amount(charges.map((charge) => charge.net)),
    net,
    tax: round(subtract(gross, net), digits),
    gross,
    prepaid: none,
    rounding: none,
    payable: gross,
  }
}

const checked = (document: InvoiceDocument, issues: Issue[] = []): MappedDocument => ({
  document,
  charged: add(document.totals.gross, document.totals.rounding),
  issues: [...issues, ...checkDocument(document), ...checkIdentities(document)],
})

/**
 * Makes the credit note of some lines and amounts: positive amounts, the rates and prices of the original (specs/en16931.md, section 10).
 * A credit of shipping alone gets a line, because a document without lines is none (BR-16).
 */
export function creditDocument({ lines, amounts }: Corrections, context: CorrectionContext): MappedDocument {
  const { digits } = context.original.currency
  const parts = creditedParts(lines, digits)
  const { reduction } = wordsOf(context)
  const reductions = amounts.map((amount, index) => {
    const rounded = { ...amount, net: round(amount.net, digits), gross: round(amount.gross, digits) }
    const line = reductionLine(rounded, String(parts.lines.length + index + 1), reduction)
    return { ...line, tax_amount: round(line.tax_amount, digits) }
  })
  const onlyCharges = !parts.lines.length && !reductions.length
  const all = onlyCharges ? parts.charges.map(chargeAsLine) : [...parts.lines, ...reductions]
  const charges = onlyCharges ? [] : parts.charges
  return checked({
    ...frame("credit_note", context),
    lines: all,
    charges,
    allowances: [],
    taxes: taxTable([...all, ...charges], digits),
    totals: totalsOf(all, charges, digits),
    payment: { due_date: null, terms: null, bank_accounts: [] },
  })
}

/** A charge printed as a line; `method_id` is kept, so that it is still known what it stands for. */
const chargeAsLine = (charge: DocumentCharge, index: number): DocumentLine & { method_id: string | null } => ({
  ...reductionLine({ tax: charge.tax, net: charge.net, gross: charge.gross }, String(index + 1), charge.reason),
  tax_amount: charge.tax_amount,
  method_id: charge.method_id,
})

/** What a line is worth more, as an element of a basket of its own. */
function increase({ key, element, documented, change }: LineState): BasketElement {
  const whole = element as BasketElement
  if (!documented) {
    return { ...whole, id: key }
  }
  const quantity = compare(change.quantity, "0") > 0 ? change.quantity : whole.quantity
  const amount = whole.includes_tax ? change.gross : change.net
  return { ...whole, id: key, quantity, unit_price: divide(amount, quantity), net: change.net, gross: change.gross, discounts: [] }
}

function increasedParts(states: LineState[], figures: Calculation, order: MedusaOrder) {
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  const items = new Map((order.items ?? []).map((item) => [`item:${item.id}`, item]))
  const methods = new Map((order.shipping_methods ?? []).map((method) => [`method:${method.id}`, method]))
  states.forEach((state, index) => {
    const figure = figures.elements[index]
    const [item, method] = [items.get(state.key), methods.get(state.key)]
    if (item) {
      const quantity = toPlain(increase(state).quantity)
      lines.push({ ...lineOf(item, figure, state.tax, String(lines.length + 1)), quantity })
    } else if (method) {
      charges.push(chargeOf(method, figure, state.tax))
    }
  })
  return { lines, charges }
}

/** Makes the debit note of the lines that are worth more than documented, by the same calculation as an invoice. */
export function debitDocument(states: LineState[], order: MedusaOrder, context: CorrectionContext): MappedDocument {
  const { profile, original } = context
  const { currency } = original
  const charged = round(sum(states.map(({ change }) => change.gross)), currency.digits)
  const figures = calculate({ currency, elements: states.map(increase), charged })
  const parts = increasedParts(states, figures, order)
  const onlyCharges = !parts.lines.length
  const lines = onlyCharges ? parts.charges.map(chargeAsLine) : parts.lines
  const charges = onlyCharges ? [] : parts.charges
  const totals = onlyCharges
    ? { ...figures.totals, lines: figures.totals.charges, charges: figures.totals.lines }
    : figures.totals
  const document: InvoiceDocument = {
    ...frame("debit_note", context),
    lines,
    charges,
    allowances: [],
    taxes: figures.taxes,
    totals,
    payment: {
      due_date: addDays(dayIn(context.now, profile.time_zone), profile.payment_days),
      terms: profile.payment_terms,
      bank_accounts: profile.bank_accounts.filter(
        (account) => !account.currency_code || account.currency_code.toUpperCase() === currency.code
      ),
    },
  }
  return checked(document, figures.issues)
}
