import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { voidDraftStep } from "./steps/void-draft"

export const voidInvoiceWorkflowId = "void-invoice"

/**
 * Ends a draft for good; it never had a number.
 *
 * @summary
 * Void a draft.
 *
 * @example
 * await voidInvoiceWorkflow(container).run({ input: { id: "inv_123", actor: "user:user_123" } })
 */
export const voidInvoiceWorkflow = createWorkflow(
  voidInvoiceWorkflowId,
  (input: WorkflowData<{ id: string; actor: string }>) => {
    const voided = voidDraftStep(input)
    emitEventStep({ eventName: "invoice.voided", data: voided })
    return new WorkflowResponse(voided)
  }
)
