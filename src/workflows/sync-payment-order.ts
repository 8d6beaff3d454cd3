import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { findPaymentOrderStep } from "./steps/find-payment-order"
import { syncOrderWorkflow } from "./sync-order"

export const syncPaymentOrderWorkflowId = "sync-payment-order"

/**
 * Looks at the order that a payment belongs to: payment events carry the payment's id only.
 *
 * @summary
 * Sync the order of a payment.
 *
 * @example
 * await syncPaymentOrderWorkflow(container).run({ input: { payment_id: "pay_123" } })
 */
export const syncPaymentOrderWorkflow = createWorkflow(
  syncPaymentOrderWorkflowId,
  (input: WorkflowData<{ payment_id: string }>) => {
    const found = findPaymentOrderStep(input)
    when("payment-has-an-order", { found }, (data) => data.found.order_id !== null).then(() => {
      const order = transform({ found }, (data) => ({ order_id: data.found.order_id as string }))
      syncOrderWorkflow.runAsStep({ input: order })
    })
    return new WorkflowResponse(found)
  }
)
