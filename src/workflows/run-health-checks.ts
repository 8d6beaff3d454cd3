import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { holdLockStep, releaseHeldLockStep } from "./steps/hold-lock"
import { runHealthChecksStep } from "./steps/run-health-checks"

export const runHealthChecksWorkflowId = "run-health-checks"

const LOCK = "invoicing:health-checks"

/**
 * Compares what Medusa's modules hold with the documents, mends nothing, and keeps what it found.
 *
 * @summary
 * Run the checks of the whole store now.
 *
 * @example
 * await runHealthChecksWorkflow(container).run()
 */
export const runHealthChecksWorkflow = createWorkflow(runHealthChecksWorkflowId, () => {
  const lock = holdLockStep({ key: LOCK, patience: 30, lasts: 600 })
  const result = runHealthChecksStep()
  releaseHeldLockStep(lock)
  return new WorkflowResponse(result)
})
