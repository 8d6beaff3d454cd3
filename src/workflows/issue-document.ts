import { createHook, createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { issueDocumentStep, type DueDocument, type Verdict } from "./steps/issue-document"

export type { DueDocument, IssueDocumentResult, Verdict } from "./steps/issue-document"

export const issueDocumentWorkflowId = "invoicing-issue-document"

const verdict = z
  .object({ veto: z.string().min(1).max(500).optional(), document: z.record(z.string(), z.unknown()).optional() })
  .strict()
  .optional()

/**
 * Issues one document, or keeps it as a draft that says why not. A store's own code can hook into it: `beforeIssue` may veto the document or
 * amend its texts, `invoiceIssued` is called once it is issued. A workflow hook takes one handler in an application.
 *
 * @summary
 * Issue a document.
 *
 * @example
 * issueDocumentWorkflow.hooks.beforeIssue(async ({ document }) =>
 *   new StepResponse(document.buyer.email ? {} : { veto: "We only invoice customers with an e-mail address." })
 * )
 */
export const issueDocumentWorkflow = createWorkflow(issueDocumentWorkflowId, (due: WorkflowData<DueDocument>) => {
  const draft = transform({ due }, (data) => ({
    order_id: data.due.document.references.order_id,
    source: data.due.source,
    document: data.due.document,
    issues: data.due.issues,
  }))
  const beforeIssue = createHook("beforeIssue", draft, { resultValidator: verdict as { parse(data: unknown): Verdict | undefined } })
  const result = issueDocumentStep({ due, verdict: beforeIssue.getResult() })
  const issued = transform({ result }, (data) => ({
    id: data.result.id,
    number: data.result.number,
    type: data.result.type,
    order_id: data.result.order_id,
  }))
  const invoiceIssued = when("it-was-issued", { result }, (data) => data.result.outcome === "issued").then(() => createHook("invoiceIssued", issued))
  return new WorkflowResponse(result, { hooks: [beforeIssue, invoiceIssued] })
})
