import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { CreditByHandInput } from "./order/credit-by-hand"
import { creditInvoiceStep } from "./steps/credit-invoice"
import { findByHandStep } from "./steps/find-by-hand"
import { followUpStep } from "./steps/follow-up"
import { holdLockStep, releaseHeldLockStep } from "./steps/hold-lock"

export const creditInvoiceWorkflowId = "credit-invoice"

/**
 * Issues a credit note that a person asks for: of some lines, or of an amount; never beyond what is left.
 *
 * @summary
 * Credit an invoice by hand.
 *
 * @example
 * await creditInvoiceWorkflow(container).run({
 *   input: { invoice_id: "inv_123", request: { amount: "10.00" }, reason: "Late delivery", actor: "user:user_123" },
 * })
 */
export const creditInvoiceWorkflow = createWorkflow(creditInvoiceWorkflowId, (input: WorkflowData<CreditByHandInput>) => {
  const found = findByHandStep({ invoice_id: input.invoice_id })
  const lock = holdLockStep({ key: found.lock, patience: 30, lasts: 120 })
  const note = creditInvoiceStep(input)
  releaseHeldLockStep(lock)
  when("a-note-was-issued", { note }, (data) => data.note.issued).then(() => {
    const events = transform({ input, note }, (data) => ({ issued: [{ id: data.note.id }], credited: [{ id: data.input.invoice_id }] }))
    emitEventStep({ eventName: "invoice.issued", data: events.issued }).config({ name: "emit-credit-note-issued" })
    emitEventStep({ eventName: "invoice.credited", data: events.credited }).config({ name: "emit-invoice-credited-by-hand" })
  })
  const followUp = transform({ input, note }, (data) => ({
    invoice_id: data.input.invoice_id,
    order_id: data.note.order_id,
    actor: data.input.actor,
  }))
  followUpStep(followUp)
  return new WorkflowResponse(note)
})
