import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const revokeInvoiceLinksStepId = "revoke-invoice-links"

/** Ends all links to a document. Not undone: a link that was cut off must not come back by itself. */
export const revokeInvoiceLinksStep = createStep(
  revokeInvoiceLinksStepId,
  async ({ invoice_id, actor }: { invoice_id: string; actor: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const links = await service.listInvoiceLinks({ invoice_id, revoked_at: null }, { select: ["id"], take: null })
    if (links.length) {
      await service.updateInvoiceLinks(links.map(({ id }) => ({ id, revoked_at: new Date() })))
      await service.recordEvent({ invoice_id, kind: "links_revoked", actor, data: { count: links.length } })
    }
    return new StepResponse({ revoked: links.length })
  }
)
