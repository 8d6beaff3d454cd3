import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { followUpStep } from "./steps/follow-up"
import { reversePaymentStep, type ReversePaymentInput } from "./steps/reverse-payment"

export const reversePaymentWorkflowId = "reverse-invoice-payment"

/**
 * Takes back a payment or refund that was recorded by hand, by an entry of its own, and looks at the order.
 *
 * @summary
 * Take back a payment recorded by hand.
 *
 * @example
 * await reversePaymentWorkflow(container).run({
 *   input: { invoice_id: "inv_123", transaction_id: "invtxn_123", reason: "Entered twice", actor: "user:user_123" },
 * })
 */
export const reversePaymentWorkflow = createWorkflow(reversePaymentWorkflowId, (input: WorkflowData<ReversePaymentInput>) => {
  const reversed = reversePaymentStep(input)
  when("the-reversal-settled-it", { reversed }, (data) => data.reversed.became_paid).then(() => {
    const paid = transform({ input }, (data) => [{ id: data.input.invoice_id }])
    emitEventStep({ eventName: "invoice.paid", data: paid }).config({ name: "emit-invoice-paid-by-reversal" })
  })
  const followUp = transform({ input, reversed }, (data) => ({
    invoice_id: data.input.invoice_id,
    order_id: data.reversed.order_id,
    actor: data.input.actor,
  }))
  followUpStep(followUp)
  return new WorkflowResponse(reversed)
})
