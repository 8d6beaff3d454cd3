import type { AmountCredit } from "../domain/credit"
import type { DocumentCharge, DocumentLine, InvoiceDocument, TaxSubtotal } from "../domain/document"
import { add, compare, round, subtract, sum } from "../domain/money"
import { taxKey } from "../domain/tax-groups"
import { amountLine } from "./correction-frame"

/** Amounts without goods as lines of one name, numbered after `after` other lines; rounded to the currency's digits. */
export function amountLines(amounts: AmountCredit[], { name, digits, after = 0 }: { name: string; digits: number; after?: number }): DocumentLine[] {
  return amounts.map((amount, index) => {
    const rounded = { ...amount, net: round(amount.net, digits), gross: round(amount.gross, digits) }
    const line = amountLine(rounded, String(after + index + 1), name)
    return { ...line, tax_amount: round(line.tax_amount, digits) }
  })
}

/** The tax table (BG-23) of some lines and charges, highest rate first; their amounts are in the currency's digits. */
export function taxTable(parts: (DocumentLine | DocumentCharge)[], digits: number): TaxSubtotal[] {
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

/** The totals (BG-22) of some lines and charges, of which nothing is paid yet. */
export function totalsOf(lines: DocumentLine[], charges: DocumentCharge[], digits: number, rounding: string): InvoiceDocument["totals"] {
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
