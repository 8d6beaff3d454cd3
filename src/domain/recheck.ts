import { checkDocument } from "./check-document"
import type { DocumentLine, InvoiceDocument, Issue } from "./document"
import { checkIdentities } from "./identities"

/** What a store's own code said of a document: why it must not be issued, or how it should read. */
export interface Judgement {
  veto?: string
  document?: InvoiceDocument
}

/** What a store's own code may not change: amounts, what they stand for, and what the document is. */
const LAW = ["version", "type", "currency", "issue_date", "issued_at", "references", "lines", "charges", "allowances", "taxes", "totals", "settlements"] as const

const vetoed = (reason: string): Issue => ({
  rule: "vetoed",
  path: "",
  severity: "error",
  message: `The store's own check holds this document back: ${reason}`,
  params: { reason },
})

const forbidden = (field: string): Issue => ({
  rule: "amended-amounts",
  path: field,
  severity: "error",
  message: `The store's own code changed "${field}", which decides the amounts. It may change texts and parties only.`,
  params: { field },
})

/** A line may be described better, but what it costs and what it stands for tell later corrections what is documented already. */
const lineLaw = ({ id, item_id, method_id, quantity, price_only, price, allowances, net, tax, tax_amount, gross }: DocumentLine) =>
  [id, item_id, method_id ?? null, quantity, price_only ?? false, price, allowances, net, tax, tax_amount, gross]

/** What of a field is law: of the lines and references not the words, but the order and the documents that they belong to. */
function lawOf(document: InvoiceDocument, field: (typeof LAW)[number]): unknown {
  if (field === "lines") {
    return document.lines.map(lineLaw)
  }
  const { order_id, preceding } = document.references
  return field === "references" ? [order_id, preceding] : document[field]
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * Takes a document with its findings and what a store's own code said of it; gives the document to issue and everything that keeps it from
 * being issued. Never throws: what was changed and may not be becomes a finding, and the document stays as it was.
 */
export function recheck(document: InvoiceDocument, { veto, document: amended }: Judgement, issues: Issue[]): { document: InvoiceDocument; issues: Issue[] } {
  const said = veto ? [vetoed(veto)] : []
  if (!amended || same(amended, document)) {
    return { document, issues: [...issues, ...said] }
  }
  const broken = LAW.filter((field) => !same(lawOf(amended, field), lawOf(document, field))).map(forbidden)
  if (broken.length) {
    return { document, issues: [...issues, ...said, ...broken] }
  }
  // What was found in the texts may be mended by now; what was found in the amounts and settings stands.
  const texts = new Set(checkDocument(document).map(({ rule, path }) => `${rule} ${path}`))
  const standing = issues.filter(({ rule, path }) => !texts.has(`${rule} ${path}`))
  const next = { ...amended, number: null }
  return { document: next, issues: [...standing, ...checkDocument(next), ...checkIdentities(next), ...said] }
}
