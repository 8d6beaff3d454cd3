import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { findOrdersStep, type OrderPart } from "./steps/find-orders"

export type { OrderPart } from "./steps/find-orders"

export const findOrdersWorkflowId = "invoicing-find-orders"

/**
 * Finds the orders that some things belong to: many events carry other ids than the order's.
 *
 * @summary
 * Find the orders of payments, returns, …
 *
 * @example
 * const { result } = await findOrdersWorkflow(container).run({ input: { part: "payment", id: ["pay_123"] } })
 */
export const findOrdersWorkflow = createWorkflow(
  findOrdersWorkflowId,
  (input: WorkflowData<{ part: OrderPart; id: string[] }>) => new WorkflowResponse(findOrdersStep(input))
)
