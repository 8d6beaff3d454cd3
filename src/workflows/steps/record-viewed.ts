import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const recordViewedStepId = "record-viewed"

/** Notes that a customer has seen a document, once a link. Not undone: it was seen. */
export const recordViewedStep = createStep(
  recordViewedStepId,
  async ({ link_id, invoice_id }: { link_id: string; invoice_id: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    await service.updateInvoiceLinks({ id: link_id, viewed_at: new Date() })
    await service.updateInvoices({ id: invoice_id, delivery_status: "viewed" })
    await service.recordEvent({ invoice_id, kind: "viewed", actor: "link" })
    return new StepResponse({ id: invoice_id })
  }
)
