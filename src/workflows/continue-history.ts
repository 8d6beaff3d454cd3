import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { continueHistoryStep } from "./steps/continue-history"

export const continueHistoryWorkflowId = "continue-history"

/**
 * Takes over runs over past orders whose process has died, where they stopped.
 *
 * @summary
 * Take over runs whose process has died.
 *
 * @example
 * await continueHistoryWorkflow(container).run()
 */
export const continueHistoryWorkflow = createWorkflow(continueHistoryWorkflowId, () => {
  return new WorkflowResponse(continueHistoryStep())
})
