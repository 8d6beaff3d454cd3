import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { amendDraftStep, type AmendDraftInput } from "./steps/amend-draft"
import { followUpStep } from "./steps/follow-up"

export const amendDraftWorkflowId = "amend-draft"

/**
 * Mends a draft: its buyer, its texts, or which amount was charged. The draft is made anew with it, and issued when nothing else holds it back.
 *
 * @summary
 * Mend a draft.
 *
 * @example
 * await amendDraftWorkflow(container).run({
 *   input: { invoice_id: "inv_123", amendments: { buyer: { vat_id: "DE136695976" } }, actor: "user:user_123" },
 * })
 */
export const amendDraftWorkflow = createWorkflow(amendDraftWorkflowId, (input: WorkflowData<AmendDraftInput>) => {
  const amended = amendDraftStep(input)
  const followUp = transform({ input, amended }, (data) => ({
    invoice_id: data.input.invoice_id,
    order_id: data.amended.order_id,
    actor: data.input.actor,
  }))
  followUpStep(followUp)
  return new WorkflowResponse(amended)
})
