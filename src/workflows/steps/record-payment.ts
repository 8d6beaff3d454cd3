import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { manualPayment, type ManualPayment } from "../../domain/manual-payment"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readByHand } from "../order/by-hand"
import { handKey } from "../order/hand-key"

/** A payment to book on a document. */
export interface RecordPaymentInput {
  invoice_id: string
  payment: ManualPayment
  actor: string
  idempotency_key?: string
}

export const recordPaymentStepId = "record-invoice-payment"

/** Books a payment or refund recorded by hand. Not undone: the ledger only grows, and a mistake is taken back by an entry of its own. */
export const recordPaymentStep = createStep(
  recordPaymentStepId,
  async ({ invoice_id, payment, actor, idempotency_key }: RecordPaymentInput, { container }) => {
    const { document, order_id } = await readByHand(container, invoice_id)
    const key = `manual:${handKey(invoice_id, idempotency_key)}`
    const entry = manualPayment(payment, { document, now: new Date(), key, actor })
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const settled = await service.recordByHand(invoice_id, { entry, isDated: payment.paid_at !== null })
    return new StepResponse({ order_id, became_paid: settled.after === "paid" && settled.before !== "paid" })
  }
)
