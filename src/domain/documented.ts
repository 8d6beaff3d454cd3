import type { Decimal, DocumentCharge, DocumentLine, DocumentType, InvoiceDocument, TaxRate } from "./document"
import { add, negate, subtract, sum } from "./money"
import { taxKey } from "./tax-groups"

/** Quantity and amounts of a line, charge or tax group; amounts in the document's digits. */
export interface Amounts {
  quantity: Decimal
  net: Decimal
  gross: Decimal
}

/** What the documents of an order say of one of its lines or charges so far. */
export interface DocumentedLine extends Amounts {
  /** "item:<id>" or "method:<id>". */
  key: string
  tax: TaxRate
  /** The line as it was first invoiced: what a credit note repeats. */
  template: DocumentLine | DocumentCharge
}

/** What is left of one tax group: invoiced less credited. */
export interface DocumentedGroup {
  tax: TaxRate
  net: Decimal
  gross: Decimal
}

/** Everything that the issued documents of an order say together. */
export interface Documented {
  lines: Map<string, DocumentedLine>
  groups: DocumentedGroup[]
  /** Invoices and debit notes, with tax and rounding. */
  invoiced: Decimal
  /** Credit notes, with tax and rounding. */
  credited: Decimal
}

export const NOTHING: Amounts = { quantity: "0", net: "0", gross: "0" }

/** Adds amounts to amounts, or takes them away with `sign` "-". */
export function addAmounts(to: Amounts, amounts: Amounts, sign: "+" | "-" = "+"): Amounts {
  const signed = (value: Decimal) => (sign === "+" ? value : negate(value))
  return {
    quantity: add(to.quantity, signed(amounts.quantity)),
    net: add(to.net, signed(amounts.net)),
    gross: add(to.gross, signed(amounts.gross)),
  }
}

/** The key under which a document's line or charge is known; null for one that stands for no line of the order. */
export function keyOf(part: DocumentLine | DocumentCharge): string | null {
  if ("item_id" in part && part.item_id) {
    return `item:${part.item_id}`
  }
  return part.method_id ? `method:${part.method_id}` : null
}

const amountsOf = (part: DocumentLine | DocumentCharge): Amounts => ({
  quantity: "quantity" in part ? part.quantity : "1",
  net: part.net,
  gross: part.gross,
})

const signOf = (type: DocumentType) => (type === "credit_note" ? "-" : "+")

function addLines(lines: Map<string, DocumentedLine>, document: InvoiceDocument): void {
  for (const part of [...document.lines, ...document.charges]) {
    const key = keyOf(part)
    const known = key ? lines.get(key) : undefined
    if (known) {
      Object.assign(known, addAmounts(known, amountsOf(part), signOf(document.type)))
    } else if (key && document.type !== "credit_note") {
      lines.set(key, { key, tax: part.tax, template: part, ...amountsOf(part) })
    }
  }
}

function addGroups(groups: Map<string, DocumentedGroup>, document: InvoiceDocument): void {
  for (const { category, rate, reason, taxable, tax } of document.taxes) {
    const of = { category, rate, reason }
    const group = groups.get(taxKey(of)) ?? { tax: of, net: "0", gross: "0" }
    const change = document.type === "credit_note" ? subtract : add
    groups.set(taxKey(of), {
      tax: of,
      net: change(group.net, taxable),
      gross: change(group.gross, add(taxable, tax)),
    })
  }
}

const chargedOf = ({ totals }: InvoiceDocument) => add(totals.gross, totals.rounding)

/** Adds up the issued documents of an order, oldest first. */
export function documented(documents: InvoiceDocument[]): Documented {
  const lines = new Map<string, DocumentedLine>()
  const groups = new Map<string, DocumentedGroup>()
  for (const document of documents) {
    addLines(lines, document)
    addGroups(groups, document)
  }
  const total = (credit: boolean) =>
    sum(documents.filter(({ type }) => (type === "credit_note") === credit).map(chargedOf))
  return { lines, groups: [...groups.values()], invoiced: total(false), credited: total(true) }
}
