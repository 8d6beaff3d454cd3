import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { HistoryInput } from "./history/open-history"
import { startHistoryStep } from "./steps/start-history"

export const startHistoryWorkflowId = "start-history"

/**
 * Invoices the orders of the past, or says what it would do (`is_dry_run`), beside everything else this process does.
 *
 * @summary
 * Begin a run over past orders.
 *
 * @example
 * await startHistoryWorkflow(container).run({ input: { placed_from: null, placed_to: null, is_dry_run: true, series: null, actor: "system" } })
 */
export const startHistoryWorkflow = createWorkflow(startHistoryWorkflowId, (input: WorkflowData<HistoryInput>) => {
  return new WorkflowResponse(startHistoryStep(input))
})
