import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { createInvoiceLinksStep } from "./steps/create-invoice-links"

export const createInvoiceLinksWorkflowId = "create-invoice-links"

/**
 * Makes secret, expiring links to issued documents, each for a single one.
 *
 * @summary
 * Make links to documents.
 *
 * @example
 * const { result } = await createInvoiceLinksWorkflow(container).run({
 *   input: { invoice_ids: ["inv_123"], actor: "user:user_123" },
 * })
 */
export const createInvoiceLinksWorkflow = createWorkflow(
  createInvoiceLinksWorkflowId,
  (input: WorkflowData<{ invoice_ids: string[]; actor: string }>) => new WorkflowResponse(createInvoiceLinksStep(input))
)
