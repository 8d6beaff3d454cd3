import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { WriteOffInput } from "./write-off-invoice"

export const takeBackWriteOffStepId = "take-back-write-off"

/** Asks again for what was written off. Not undone: the ledger only grows. */
export const takeBackWriteOffStep = createStep(takeBackWriteOffStepId, async ({ invoice_id, reason, actor }: WriteOffInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  await service.takeBackWriteOff(invoice_id, { reason, actor, at: new Date() })
  return new StepResponse({ id: invoice_id })
})
