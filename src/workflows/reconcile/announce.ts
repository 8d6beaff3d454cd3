import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/**
 * Of issued documents without a file, those of which nobody was told: our own subscriber of `invoice.issued` begins by writing the file's row, so
 * where there is none the process died between the commit and the event.
 */
export async function neverHeardOf(container: MedusaContainer, invoiceIds: string[]): Promise<string[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const files = await service.listInvoiceFiles({ invoice_id: invoiceIds }, { select: ["id", "invoice_id"], take: null })
  const heard = new Set(files.map(({ invoice_id }) => invoice_id))
  return invoiceIds.filter((id) => !heard.has(id))
}

/** Sends the events of documents whose issuing nobody was told of. */
export async function announce(container: MedusaContainer, invoiceIds: string[]): Promise<void> {
  if (!invoiceIds.length) {
    return
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const rows = await service.listInvoices({ id: invoiceIds }, { select: ["id", "type", "corrects_id"], take: null })
  const credited = rows.flatMap(({ type, corrects_id }) => (type === "credit_note" && corrects_id ? [corrects_id] : []))
  await container.resolve(Modules.EVENT_BUS).emit([
    ...rows.map(({ id }) => ({ name: "invoice.issued", data: { id } })),
    ...credited.map((id) => ({ name: "invoice.credited", data: { id } })),
  ])
}
