import type { CreditedLine, DocumentCredit } from "../domain/assign-credits"
import type { DocumentCharge, DocumentLine, InvoiceDocument, TaxSubtotal } from "../domain/document"
import { add, compare, divide, isNegative, isZero, multiply, round, subtract, sum, toPlain } from "../domain/money"
import { taxKey } from "../domain/tax-groups"
import { unitPrice } from "../domain/unit-price"
import { amountLine, chargeAsLine, checked, frame, wordsOf, type CorrectionContext } from "./correction-frame"
import type { MappedDocument } from "./order-to-document"

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

function creditedParts(credits: CreditedLine[], digits: number) {
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  for (const { template, ...credit } of credits) {
    const amounts = {
      net: round(credit.net, digits),
      tax_amount: round(subtract(credit.gross, credit.net), digits),
      gross: round(credit.gross, digits),
    }
    if ("item_id" in template) {
      const quantity = toPlain(credit.quantity)
      const id = String(lines.length + 1)
      lines.push({ ...template, ...amounts, id, quantity, ...pricing({ template, quantity, net: amounts.net }, digits) })
    } else {
      charges.push({ ...template, ...amounts })
    }
  }
  return { lines, charges }
}

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

function totalsOf(lines: DocumentLine[], charges: DocumentCharge[], digits: number, rounding: string): InvoiceDocument["totals"] {
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
    rounding: round(rounding, digits),
    payable: amount([gross, rounding]),
  }
}

/**
 * Makes the credit note of some lines and amounts: positive amounts, the rates and prices of the original (specs/en16931.md, section 10).
 * A credit of shipping alone gets a line, because a document without lines is none (BR-16).
 */
export function creditDocument({ lines, amounts, rounding }: DocumentCredit, context: CorrectionContext): MappedDocument {
  const { digits } = context.original.currency
  const parts = creditedParts(lines, digits)
  const { reduction, causes } = wordsOf(context)
  const name = context.cause === "refund" || context.cause === "manual" ? reduction : causes[context.cause]
  const reductions = amounts.map((amount, index) => {
    const rounded = { ...amount, net: round(amount.net, digits), gross: round(amount.gross, digits) }
    const line = amountLine(rounded, String(parts.lines.length + index + 1), name)
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
    totals: totalsOf(all, charges, digits, rounding),
    payment: { due_date: null, terms: null, bank_accounts: [] },
  })
}
