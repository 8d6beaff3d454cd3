import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { hashToken, newToken } from "../links/token"

/** A link as it is handed out, once: only the hash of its token is kept. */
export interface NewLink {
  invoice_id: string
  number: string
  token: string
  expires_at: string
}

export const createInvoiceLinksStepId = "create-invoice-links"

/** Makes one secret link for each of several issued documents. Undone by deleting the links. */
export const createInvoiceLinksStep = createStep(
  createInvoiceLinksStepId,
  async ({ invoice_ids, actor }: { invoice_ids: string[]; actor: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const invoices = await service.listInvoices({ id: invoice_ids }, { select: ["id", "number", "status"], take: null })
    if (invoices.length !== new Set(invoice_ids).size) {
      throw new InvoicingError("not-found", "There is no such invoice.")
    }
    if (invoices.some((invoice) => invoice.status !== "issued")) {
      throw new InvoicingError("not-issued", "Only an issued document can be shared. Issue it first.")
    }
    const { link_days } = await service.getOptions()
    const expires_at = new Date(Date.now() + link_days * 86_400_000)
    const links: NewLink[] = invoices.map(({ id, number }) => ({
      invoice_id: id,
      number: number ?? "",
      token: newToken(),
      expires_at: expires_at.toISOString(),
    }))
    const rows = await service.createInvoiceLinks(
      links.map(({ invoice_id, token }) => ({ invoice_id, token_hash: hashToken(token), expires_at }))
    )
    for (const { invoice_id } of links) {
      await service.recordEvent({ invoice_id, kind: "link_created", actor })
    }
    return new StepResponse(
      links,
      rows.map((row) => row.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve<InvoicingModuleService>(INVOICING_MODULE).deleteInvoiceLinks(ids)
    }
  }
)
