import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readByHand } from "../order/by-hand"

/** An entry of a document's ledger to take back, and why. */
export interface ReversePaymentInput {
  invoice_id: string
  transaction_id: string
  reason: string
  actor: string
}

export const reversePaymentStepId = "reverse-invoice-payment"

/** Takes back a payment or refund recorded by hand. Not undone: the ledger only grows. */
export const reversePaymentStep = createStep(
  reversePaymentStepId,
  async ({ invoice_id, transaction_id, reason, actor }: ReversePaymentInput, { container }) => {
    const { order_id } = await readByHand(container, invoice_id)
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const settled = await service.reverseByHand(invoice_id, transaction_id, { reason, actor, at: new Date() })
    return new StepResponse({ order_id, became_paid: settled.after === "paid" && settled.before !== "paid" })
  }
)
