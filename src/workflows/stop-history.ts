import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { stopHistoryStep } from "./steps/stop-history"

export const stopHistoryWorkflowId = "stop-history"

/**
 * Stops a run over past orders after the order it is at.
 *
 * @summary
 * Stop a run over past orders.
 *
 * @example
 * await stopHistoryWorkflow(container).run({ input: { id: "invhist_123" } })
 */
export const stopHistoryWorkflow = createWorkflow(stopHistoryWorkflowId, (input: WorkflowData<{ id: string }>) => {
  return new WorkflowResponse(stopHistoryStep(input))
})
