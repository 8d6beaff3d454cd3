import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { columnsOf } from "../../domain/columns"
import { recheck } from "../../domain/recheck"
import type { InvoiceDocument, Issue } from "../../domain/document"
import type { Series } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { DocumentRow } from "../../modules/invoicing/types"

/** A document that is due: everything that its row needs. Instants are ISO 8601. */
export interface DueDocument {
  source: string
  profile_id: string
  customer_id: string | null
  corrects_id: string | null
  document: InvoiceDocument
  /** What was charged: with tax and rounding, before anything was paid. */
  charged: string
  /** What the checks found; an error keeps it a draft. */
  issues: Issue[]
  series: Series
  /** The revision of the order's sync state that the plan was made from. */
  revision: number
  issued_at: string
  actor: string
}

/** What a store's own code says of a document before it is issued. */
export interface Verdict {
  /** Why it must not be issued, in words for the operator: it stays a draft. */
  veto?: string
  /** The document with what the store wants to be different; its amounts and its type must stay as they are. */
  document?: InvoiceDocument
}

export interface IssueDocumentStepInput {
  due: DueDocument
  verdict: Verdict | undefined
}

/** How it ended; `kept`: the draft says already what it would say now, and nothing was written. */
export interface IssueDocumentResult {
  id: string
  type: InvoiceDocument["type"]
  order_id: string | null
  outcome: "issued" | "drafted" | "kept"
  number: string | null
}

const sameIssues = (one: Issue[], other: Issue[]) =>
  JSON.stringify(one.map(({ rule, path, params }) => [rule, path, params])) ===
  JSON.stringify(other.map(({ rule, path, params }) => [rule, path, params]))

function rowOf({ due, verdict }: IssueDocumentStepInput): DocumentRow {
  const { document, issues } = recheck(due.document, verdict ?? {}, due.issues)
  const { source, profile_id, customer_id, corrects_id } = due
  return { ...columnsOf(document, due.charged), source, profile_id, customer_id, corrects_id, document, issues }
}

/** The draft of the same source that says the same already. */
async function findSame(service: InvoicingModuleService, { source, document, issues }: DocumentRow): Promise<string | null> {
  const [draft] = await service.listInvoices({ source, status: "draft" }, { select: ["id", "issues", "document"], take: 1 })
  const said = draft?.document as unknown as InvoiceDocument | undefined
  const same = said && sameIssues(draft.issues as unknown as Issue[], issues) && sameContent(said, document)
  return same ? draft.id : null
}

/** When a draft was made, and so when it would be due, is no content of it. */
const sameContent = (one: InvoiceDocument, other: InvoiceDocument) => {
  const content = ({ issued_at: _at, issue_date: _day, payment: { due_date: _due, ...payment }, ...rest }: InvoiceDocument) =>
    JSON.stringify(sorted({ ...rest, payment }))
  return content(one) === content(other)
}

/** PostgreSQL's JSON does not keep the order of keys. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted)
  }
  if (value === null || typeof value !== "object") {
    return value
  }
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]))
}

export const issueDocumentStepId = "issue-document"

/**
 * Issues a document when its checks pass, else keeps it as a draft. Not undone: an issued document stays issued, and a draft that was written
 * says what was found. Throws `stale-plan` when another process was faster.
 */
export const issueDocumentStep = createStep(issueDocumentStepId, async (input: IssueDocumentStepInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { revision, series, actor, issued_at } = input.due
  const row = rowOf(input)
  const about = { type: row.type, order_id: row.order_id }
  if (!row.issues.some((issue) => issue.severity === "error")) {
    const { id, number } = await service.issueInvoice({ row, series, revision, issued_at: new Date(issued_at), actor })
    return new StepResponse<IssueDocumentResult>({ ...about, id, number, outcome: "issued" })
  }
  const same = await findSame(service, row)
  if (same) {
    return new StepResponse<IssueDocumentResult>({ ...about, id: same, number: null, outcome: "kept" })
  }
  const { id } = await service.saveDraft({ row, revision, actor })
  return new StepResponse<IssueDocumentResult>({ ...about, id, number: null, outcome: "drafted" })
})
