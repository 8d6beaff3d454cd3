import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { takeBackWriteOffStep } from "./steps/take-back-write-off"
import type { WriteOffInput } from "./steps/write-off-invoice"

export const takeBackWriteOffWorkflowId = "take-back-write-off"

/**
 * Asks again for what was written off on a document.
 *
 * @summary
 * Take back a write-off.
 *
 * @example
 * await takeBackWriteOffWorkflow(container).run({
 *   input: { invoice_id: "inv_123", reason: "The customer pays after all", actor: "user:user_123" },
 * })
 */
export const takeBackWriteOffWorkflow = createWorkflow(
  takeBackWriteOffWorkflowId,
  (input: WorkflowData<WriteOffInput>) => new WorkflowResponse(takeBackWriteOffStep(input))
)
