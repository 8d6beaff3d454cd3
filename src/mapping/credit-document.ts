import type { CreditedLine, DocumentCredit } from "../domain/assign-credits"
import type { DocumentCharge, DocumentLine } from "../domain/document"
import { divide, isNegative, isZero, multiply, round, subtract, toPlain } from "../domain/money"
import { unitPrice } from "../domain/unit-price"
import { amountLines, taxTable, totalsOf } from "./correction-amounts"
import { chargeAsLine, checked, describedAs, frame, wordsOf, type CorrectionContext } from "./correction-frame"
import type { MappedDocument } from "./order-to-document"

/** The original's unit price where it explains the amount of goods, its discount shared; else the price that leads to it. */
function pricing({ template, quantity, net, price_only }: Pick<CreditedLine, "quantity" | "net" | "price_only"> & { template: DocumentLine }, digits: number) {
  const { price } = template
  const list = round(divide(multiply(quantity, price.net), price.base_quantity), digits)
  const allowance = subtract(list, net)
  if (isZero(allowance)) {
    return { price, allowances: [] }
  }
  if (price_only || isNegative(allowance) || !template.allowances.length) {
    return { price: unitPrice({ basis: net, quantity, digits, shown: null }), allowances: [] }
  }
  const reason = template.allowances.map((one) => one.reason).join(", ")
  return { price, allowances: [{ amount: round(allowance, digits), reason }] }
}

function creditedParts(credits: CreditedLine[], { digits, reduction }: { digits: number; reduction: string }) {
  const lines: DocumentLine[] = []
  const charges: DocumentCharge[] = []
  for (const { template, ...credit } of credits) {
    const amounts = {
      net: round(credit.net, digits),
      tax_amount: round(subtract(credit.gross, credit.net), digits),
      gross: round(credit.gross, digits),
    }
    const price_only = credit.price_only || undefined
    if ("item_id" in template) {
      const quantity = toPlain(credit.quantity)
      const id = String(lines.length + 1)
      const description = price_only ? describedAs(template, reduction) : template.description
      lines.push({ ...template, ...amounts, id, description, quantity, price_only, ...pricing({ ...credit, template, quantity, net: amounts.net }, digits) })
    } else {
      charges.push({ ...template, ...amounts, price_only })
    }
  }
  return { lines, charges }
}

/**
 * Makes the credit note of some lines and amounts: positive amounts, the rates and prices of the original (docs/amounts.md, Credits).
 * A credit of shipping alone gets a line, because a document without lines is none (BR-16).
 */
export function creditDocument({ lines, amounts, rounding }: DocumentCredit, context: CorrectionContext): MappedDocument {
  const { digits } = context.original.currency
  const { reduction, causes } = wordsOf(context)
  const parts = creditedParts(lines, { digits, reduction })
  const name = context.cause === "refund" || context.cause === "manual" ? reduction : causes[context.cause]
  const reductions = amountLines(amounts, { name, digits, after: parts.lines.length })
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
