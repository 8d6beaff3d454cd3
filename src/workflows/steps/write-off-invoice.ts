import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/** A document of which the open amount is given up, or asked for again, and why. */
export interface WriteOffInput {
  invoice_id: string
  reason: string
  actor: string
}

export const writeOffInvoiceStepId = "write-off-invoice"

/** Gives up what is open on a document. Not undone: the ledger only grows, and a write-off is taken back by an entry of its own. */
export const writeOffInvoiceStep = createStep(writeOffInvoiceStepId, async ({ invoice_id, reason, actor }: WriteOffInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  await service.writeOff(invoice_id, { reason, actor, at: new Date() })
  return new StepResponse({ id: invoice_id })
})
