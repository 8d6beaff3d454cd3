import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { resumeHistoryStep } from "./steps/resume-history"

export const resumeHistoryWorkflowId = "resume-history"

/**
 * Lets a run over past orders go on where it stopped.
 *
 * @summary
 * Resume a run over past orders.
 *
 * @example
 * await resumeHistoryWorkflow(container).run({ input: { id: "invhist_123" } })
 */
export const resumeHistoryWorkflow = createWorkflow(resumeHistoryWorkflowId, (input: WorkflowData<{ id: string }>) => {
  return new WorkflowResponse(resumeHistoryStep(input))
})
