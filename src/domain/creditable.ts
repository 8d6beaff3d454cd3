import type { Decimal, DocumentCharge, DocumentLine, InvoiceDocument } from "./document"
import { keyOf, type Amounts, type Documented, type DocumentedGroup } from "./documented"
import { compare, isNegative, round, sum, toPlain } from "./money"
import { taxKey } from "./tax-groups"

/** A line or charge of a document and what is left of it to credit; amounts in the document's digits. */
export interface CreditableLine extends Amounts {
  /** The id that the document gives it. */
  line_id: string
  kind: "line" | "charge"
  key: string
  part: DocumentLine | DocumentCharge
}

/** What is left of a document to credit: by line, by tax rate and in all. */
export interface Creditable {
  currency: InvoiceDocument["currency"]
  lines: CreditableLine[]
  groups: DocumentedGroup[]
  net: Decimal
  gross: Decimal
}

const smaller = <Part extends { gross: Decimal }>(one: Part, other: Part): Part =>
  compare(one.gross, other.gross) <= 0 ? one : other

const least = (one: Decimal, other: Decimal): Decimal => (compare(one, other) <= 0 ? one : other)

function leftOf(part: DocumentLine | DocumentCharge, own: Documented, all: Documented): Amounts | null {
  const key = keyOf(part)
  const [mine, whole] = [key ? own.lines.get(key) : undefined, key ? all.lines.get(key) : undefined]
  if (!mine || !whole) {
    return null
  }
  const { net, gross } = smaller(mine, whole)
  // A charge is one thing: part of it may be credited, and then it is still that one thing.
  const quantity = "quantity" in part ? least(mine.quantity, whole.quantity) : "1"
  return compare(gross, "0") > 0 && compare(quantity, "0") > 0 ? { quantity, net, gross } : null
}

function linesOf(document: InvoiceDocument, own: Documented, all: Documented): CreditableLine[] {
  const { digits } = document.currency
  return [...document.lines, ...document.charges].flatMap((part) => {
    const left = leftOf(part, own, all)
    const amounts = left && { quantity: toPlain(left.quantity), net: round(left.net, digits), gross: round(left.gross, digits) }
    return amounts ? [{ line_id: part.id, kind: "quantity" in part ? "line" : "charge", key: keyOf(part) as string, part, ...amounts }] : []
  })
}

function groupsOf(document: InvoiceDocument, own: Documented, all: Documented): DocumentedGroup[] {
  const { digits } = document.currency
  const whole = new Map(all.groups.map((group) => [taxKey(group.tax), group]))
  return own.groups
    .map((group) => smaller(group, whole.get(taxKey(group.tax)) ?? group))
    .filter(({ gross }) => !isNegative(gross) && compare(gross, "0") > 0)
    .map(({ tax, net, gross }) => ({ tax, net: round(net, digits), gross: round(gross, digits) }))
}

/**
 * What is left of an invoice or debit note to credit. `own`: it and the credit notes that correct it; `all`: every issued document of its
 * order, because a return may have been credited elsewhere. The tighter of the two counts, so that neither is ever credited beyond what it says.
 */
export function creditable(document: InvoiceDocument, own: Documented, all: Documented): Creditable {
  const { currency } = document
  const groups = groupsOf(document, own, all)
  return {
    currency,
    lines: linesOf(document, own, all),
    groups,
    net: round(sum(groups.map(({ net }) => net)), currency.digits),
    gross: round(sum(groups.map(({ gross }) => gross)), currency.digits),
  }
}
