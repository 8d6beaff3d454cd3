import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { reconcileOrdersStep, type ReconcileInput } from "./steps/reconcile-orders"

export const reconcileOrdersWorkflowId = "invoicing-reconcile-orders"

const LOCK = "invoicing:reconcile"

/**
 * Finds every order without its document and every document without its file, whatever the reason, and repairs it.
 *
 * @summary
 * Repair what events have missed.
 *
 * @example
 * const { result } = await reconcileOrdersWorkflow(container).run({ input: { scope: "recent" } })
 */
export const reconcileOrdersWorkflow = createWorkflow(
  reconcileOrdersWorkflowId,
  (input: WorkflowData<ReconcileInput>) => {
    // Saves work only: what keeps two processes apart is the run's own row.
    acquireLockStep({ key: LOCK, timeout: 1, ttl: 120 })
    const result = reconcileOrdersStep(input)
    releaseLockStep({ key: LOCK })
    return new WorkflowResponse(result)
  }
)
