import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { saveProfileStep, type SaveProfileInput } from "./steps/save-profile"

export const saveProfileWorkflowId = "save-profile"

/**
 * Stores a selling entity. What is missing may stay missing; what would break numbering is refused.
 *
 * @summary
 * Create or update an invoicing profile.
 *
 * @example
 * await saveProfileWorkflow(container).run({ input: { id: "invprof_123", data: { vat_id: "DE136695976" } } })
 */
export const saveProfileWorkflow = createWorkflow(
  saveProfileWorkflowId,
  (input: WorkflowData<SaveProfileInput>) => new WorkflowResponse(saveProfileStep(input))
)
