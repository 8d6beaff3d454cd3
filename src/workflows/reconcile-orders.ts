import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { reconcileOrdersStep, type ReconcileInput } from "./steps/reconcile-orders"

export const reconcileOrdersWorkflowId = "invoicing-reconcile-orders"

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
  // No lock of Medusa's: the run's own row keeps two processes apart, and says so where a lock would only fail.
  (input: WorkflowData<ReconcileInput>) => new WorkflowResponse(reconcileOrdersStep(input))
)
