import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { findOrderStep, type OrderPart } from "./steps/find-order"

export type { OrderPart } from "./steps/find-order"

export const findOrderWorkflowId = "invoicing-find-order"

/**
 * Finds the order that something belongs to: many events carry another id than the order's.
 *
 * @summary
 * Find the order of a payment, return, …
 *
 * @example
 * const { result } = await findOrderWorkflow(container).run({ input: { part: "payment", id: "pay_123" } })
 */
export const findOrderWorkflow = createWorkflow(
  findOrderWorkflowId,
  (input: WorkflowData<{ part: OrderPart; id: string }>) => new WorkflowResponse(findOrderStep(input))
)
