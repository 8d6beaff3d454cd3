import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { revokeInvoiceLinksStep } from "./steps/revoke-invoice-links"

export const revokeInvoiceLinksWorkflowId = "revoke-invoice-links"

/**
 * Ends all links to a document.
 *
 * @summary
 * Revoke a document's links.
 *
 * @example
 * await revokeInvoiceLinksWorkflow(container).run({ input: { invoice_id: "inv_123", actor: "user:user_123" } })
 */
export const revokeInvoiceLinksWorkflow = createWorkflow(
  revokeInvoiceLinksWorkflowId,
  (input: WorkflowData<{ invoice_id: string; actor: string }>) => new WorkflowResponse(revokeInvoiceLinksStep(input))
)
