import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
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
  acquireLockStep({ key: LOCK, timeout: 30, ttl: 600 })
  const result = runHealthChecksStep()
  releaseLockStep({ key: LOCK })
  return new WorkflowResponse(result)
})
