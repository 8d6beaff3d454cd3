import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { deleteProfileStep } from "./steps/delete-profile"

export const deleteProfileWorkflowId = "delete-profile"

/**
 * Deletes a selling entity that was never used.
 *
 * @summary
 * Delete an invoicing profile.
 *
 * @example
 * await deleteProfileWorkflow(container).run({ input: { id: "invprof_123" } })
 */
export const deleteProfileWorkflow = createWorkflow(
  deleteProfileWorkflowId,
  (input: WorkflowData<{ id: string }>) => new WorkflowResponse(deleteProfileStep(input))
)
