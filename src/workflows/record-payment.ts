import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { followUpStep } from "./steps/follow-up"
import { recordPaymentStep, type RecordPaymentInput } from "./steps/record-payment"

export const recordPaymentWorkflowId = "record-invoice-payment"

/**
 * Books a payment or refund that a person saw outside the store, and looks at the order: what is paid too much on one document pays the others.
 *
 * @summary
 * Record a payment by hand.
 *
 * @example
 * await recordPaymentWorkflow(container).run({
 *   input: {
 *     invoice_id: "inv_123",
 *     payment: { amount: "100.00", kind: "payment", method: "Bank transfer", reference: null, paid_at: null },
 *     actor: "user:user_123",
 *   },
 * })
 */
export const recordPaymentWorkflow = createWorkflow(recordPaymentWorkflowId, (input: WorkflowData<RecordPaymentInput>) => {
  const recorded = recordPaymentStep(input)
  when("the-payment-settled-it", { recorded }, (data) => data.recorded.became_paid).then(() => {
    const paid = transform({ input }, (data) => [{ id: data.input.invoice_id }])
    emitEventStep({ eventName: "invoice.paid", data: paid }).config({ name: "emit-invoice-paid-by-hand" })
  })
  const followUp = transform({ input, recorded }, (data) => ({
    invoice_id: data.input.invoice_id,
    order_id: data.recorded.order_id,
    actor: data.input.actor,
  }))
  followUpStep(followUp)
  return new WorkflowResponse(recorded)
})
