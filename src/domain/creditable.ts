import type { Decimal, DocumentCharge, DocumentLine, InvoiceDocument } from "./document"
import { keyOf, type Amounts, type DocumentedGroup, type DocumentedPart } from "./documented"
import { compare, round, sum, toPlain } from "./money"

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
  id: string
  currency: InvoiceDocument["currency"]
  lines: CreditableLine[]
  groups: DocumentedGroup[]
  net: Decimal
  gross: Decimal
  /** BT-114, which goes back with the last of it. */
  rounding: Decimal
}

const isAbove = (amount: Decimal) => compare(amount, "0") > 0

function lineOf(part: DocumentLine | DocumentCharge, said: DocumentedPart, digits: number): CreditableLine[] {
  const key = keyOf(part)
  const left = key ? said.lines.get(key) : undefined
  if (!key || !left || !isAbove(left.gross)) {
    return []
  }
  const isLine = "quantity" in part
  // A charge is one thing: when part of it was credited, the rest is still that one thing.
  const quantity = isLine ? toPlain(left.quantity) : "1"
  const amounts = { quantity, net: round(left.net, digits), gross: round(left.gross, digits) }
  return isAbove(quantity) ? [{ line_id: part.id, kind: isLine ? "line" : "charge", key, part, ...amounts }] : []
}

/** What is left of an invoice or debit note to credit. `said`: the document with its credit notes taken off. */
export function creditable(document: InvoiceDocument, said: DocumentedPart): Creditable {
  const { currency, lines, charges } = document
  const { digits } = currency
  const groups = said.groups
    .filter(({ gross }) => isAbove(gross))
    .map(({ tax, net, gross }) => ({ tax, net: round(net, digits), gross: round(gross, digits) }))
  return {
    id: said.id,
    currency,
    lines: [...lines, ...charges].flatMap((part) => lineOf(part, said, digits)),
    groups,
    net: round(sum(groups.map(({ net }) => net)), digits),
    gross: round(sum(groups.map(({ gross }) => gross)), digits),
    rounding: round(said.rounding, digits),
  }
}
