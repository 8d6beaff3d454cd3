import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { writeOffInvoiceStep, type WriteOffInput } from "./steps/write-off-invoice"

export const writeOffInvoiceWorkflowId = "write-off-invoice"

/**
 * Gives up what is open on an issued document; nobody is told that it was paid.
 *
 * @summary
 * Write off what is open.
 *
 * @example
 * await writeOffInvoiceWorkflow(container).run({
 *   input: { invoice_id: "inv_123", reason: "Customer is insolvent", actor: "user:user_123" },
 * })
 */
export const writeOffInvoiceWorkflow = createWorkflow(
  writeOffInvoiceWorkflowId,
  (input: WorkflowData<WriteOffInput>) => new WorkflowResponse(writeOffInvoiceStep(input))
)
