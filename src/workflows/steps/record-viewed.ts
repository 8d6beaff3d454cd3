import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const recordViewedStepId = "record-viewed"

/** Notes that a customer has seen a document, once a link however many open it at once; null when it was noted already. Not undone: it was seen. */
export const recordViewedStep = createStep(
  recordViewedStepId,
  async ({ link_id, invoice_id }: { link_id: string; invoice_id: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const isFirst = await service.recordViewed({ link_id, invoice_id })
    return new StepResponse(isFirst ? { id: invoice_id } : null)
  }
)
