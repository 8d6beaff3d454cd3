import type { Decimal, DocumentCharge, DocumentLine, DocumentType, InvoiceDocument, TaxRate } from "./document"
import { add, negate, subtract, sum } from "./money"
import { taxKey } from "./tax-groups"

/** Quantity and amounts of a line, charge or tax group; amounts in the document's digits. */
export interface Amounts {
  quantity: Decimal
  net: Decimal
  gross: Decimal
}

/** An issued document of an order. */
export interface SaidDocument {
  id: string
  /** The document that this one corrects. */
  corrects_id: string | null
  /** A person credited it of their own accord: the order does not know of it. */
  by_hand: boolean
  document: InvoiceDocument
}

/** What the documents of an order say of one of its lines or charges so far; the amounts are what is left of it. */
export interface DocumentedLine extends Amounts {
  /** "item:<id>" or "method:<id>". */
  key: string
  tax: TaxRate
  /** The line as it was first invoiced: what a credit note repeats. */
  template: DocumentLine | DocumentCharge
  /** How much of what is gone was credited by hand. */
  by_hand: Amounts
  /** How much of what is gone was credited because of what happened to the order, with tax. */
  credited: Decimal
}

/** What is left of one tax group: invoiced less credited. */
export interface DocumentedGroup {
  tax: TaxRate
  net: Decimal
  gross: Decimal
}

/** What is left of one invoice or debit note, its credit notes taken off. */
export interface DocumentedPart {
  id: string
  /** It corrects no other document: an invoice of the order or of a part of it. */
  is_first: boolean
  lines: Map<string, DocumentedLine>
  groups: DocumentedGroup[]
  /** BT-114 that no credit note has taken back yet. */
  rounding: Decimal
}

/** Everything that the issued documents of an order say together. Totals are with tax, without BT-114. */
export interface Documented {
  lines: Map<string, DocumentedLine>
  groups: DocumentedGroup[]
  /** The invoices and debit notes, oldest first. */
  parts: DocumentedPart[]
  invoiced: Decimal
  /** Credit notes less what was taken back of them. */
  credited: Decimal
  /** Invoices and debit notes with their rounding: what was asked for. Without what only takes a credit back. */
  charged: Decimal
  /** What was credited by hand without naming a line. */
  amounts_by_hand: Decimal
  /** What money alone has credited, by tax group, less what was taken back of it. */
  by_amount: DocumentedGroup[]
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

/** What a part adds to, or takes off, the goods and their price. */
function amountsOf(part: DocumentLine | DocumentCharge): Amounts {
  const { net, gross } = part
  const quantity = "quantity" in part ? part.quantity : "1"
  return { quantity: part.price_only ? "0" : quantity, net, gross }
}

const signOf = (type: DocumentType) => (type === "credit_note" ? "-" : "+")

function addLines(lines: Map<string, DocumentedLine>, { document, by_hand }: SaidDocument): void {
  for (const part of [...document.lines, ...document.charges]) {
    const key = keyOf(part)
    const known = key ? lines.get(key) : undefined
    if (known) {
      Object.assign(known, addAmounts(known, amountsOf(part), signOf(document.type)))
      if (document.type === "credit_note") {
        known.by_hand = by_hand ? addAmounts(known.by_hand, amountsOf(part)) : known.by_hand
        known.credited = by_hand ? known.credited : add(known.credited, part.gross)
      }
    } else if (key && document.type !== "credit_note") {
      lines.set(key, { key, tax: part.tax, template: part, by_hand: NOTHING, credited: "0", ...amountsOf(part) })
    }
  }
}

function addGroups(groups: Map<string, DocumentedGroup>, { document }: SaidDocument): void {
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

function addUp(documents: SaidDocument[]): Pick<Documented, "lines" | "groups"> {
  const lines = new Map<string, DocumentedLine>()
  const groups = new Map<string, DocumentedGroup>()
  for (const document of documents) {
    addLines(lines, document)
    addGroups(groups, document)
  }
  return { lines, groups: [...groups.values()] }
}

const isCredit = ({ document }: SaidDocument) => document.type === "credit_note"

function partOf(root: SaidDocument, credits: SaidDocument[]): DocumentedPart {
  const rounding = subtract(root.document.totals.rounding, sum(credits.map(({ document }) => document.totals.rounding)))
  return { id: root.id, is_first: root.corrects_id === null, ...addUp([root, ...credits]), rounding }
}

/** The lines that stand for an amount without goods. */
const amountLines = ({ document }: SaidDocument) => document.lines.filter((line) => keyOf(line) === null)

const grossOf = (lines: DocumentLine[]): Decimal => sum(lines.map(({ gross }) => gross))

/** Amounts that were credited, less amounts of debit notes, which take them back; by tax group. */
function amountGroups(credits: SaidDocument[], debits: SaidDocument[]): DocumentedGroup[] {
  const groups = new Map<string, DocumentedGroup>()
  const count = (change: typeof add) => (line: DocumentLine) => {
    const { tax, net, gross } = groups.get(taxKey(line.tax)) ?? { tax: line.tax, net: "0", gross: "0" }
    groups.set(taxKey(tax), { tax, net: change(net, line.net), gross: change(gross, line.gross) })
  }
  credits.flatMap(amountLines).forEach(count(add))
  debits.flatMap(amountLines).forEach(count(subtract))
  return [...groups.values()]
}

/** Adds up the issued documents of an order, oldest first. */
export function documented(documents: SaidDocument[]): Documented {
  const roots = documents.filter((one) => !isCredit(one))
  const credits = documents.filter(isCredit)
  // A note that names no document of the order counts against its first one.
  const known = new Set(roots.map(({ id }) => id))
  const rootOf = ({ corrects_id }: SaidDocument) => (corrects_id && known.has(corrects_id) ? corrects_id : roots[0]?.id)
  const gross = (some: SaidDocument[]) => sum(some.map(({ document }) => document.totals.gross))
  const debits = roots.filter(({ corrects_id }) => corrects_id !== null)
  const takenBack = grossOf(debits.flatMap(amountLines))
  const invoiced = subtract(gross(roots), takenBack)
  const [byHand, byItself] = [credits.filter(({ by_hand }) => by_hand), credits.filter(({ by_hand }) => !by_hand)]
  return {
    ...addUp(documents),
    parts: roots.map((root) => partOf(root, credits.filter((credit) => rootOf(credit) === root.id))),
    invoiced,
    credited: subtract(gross(credits), takenBack),
    charged: add(invoiced, sum(roots.map(({ document }) => document.totals.rounding))),
    amounts_by_hand: grossOf(byHand.flatMap(amountLines)),
    by_amount: amountGroups(byItself, debits),
  }
}
