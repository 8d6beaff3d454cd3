import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { PrintedWith } from "../printing/printed-with"
import { makePdf, PDF, storePdf } from "./make-pdf"
import { restoreFile } from "./restore-file"

/** How a rendering ended. */
export interface RenderResult {
  id: string
  status: "stored" | "failed"
  error: string | null
}

const safeName = (text: string) => text.replace(/[^A-Za-z0-9._-]+/g, "-")

/** Waits 1, 2, 4, … minutes after each failure, at most 12 hours. */
const nextAttempt = (attempts: number) =>
  new Date(Date.now() + Math.min(12 * 60, 2 ** Math.min(attempts - 1, 10)) * 60_000)

async function openFile(service: InvoicingModuleService, invoiceId: string, number: string) {
  const [found] = await service.listInvoiceFiles({ invoice_id: invoiceId, format: PDF.format }, { take: 1 })
  if (found) {
    return found.status === "stored" ? found : service.updateInvoiceFiles({ id: found.id, attempts: found.attempts + 1 })
  }
  return service.createInvoiceFiles({
    invoice_id: invoiceId,
    ...PDF,
    file_name: `${safeName(number)}.pdf`,
    attempts: 1,
  })
}

/**
 * Makes the PDF of an issued document and stores it, once: a stored file is left as it is, unless it is damaged.
 * A failure is kept on the file's row and shown to the operator; it is not thrown, because the invoice stands without it.
 * Throws `not-found` and `not-issued`.
 */
export async function renderDocument(container: MedusaContainer, invoiceId: string): Promise<RenderResult> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [invoice] = await service.listInvoices({ id: invoiceId }, { take: 1 })
  if (!invoice) {
    throw new InvoicingError("not-found", `There is no invoice with id ${invoiceId}`)
  }
  if (invoice.status !== "issued" || !invoice.number) {
    throw new InvoicingError("not-issued", "Only an issued document has a PDF. Issue it first.")
  }
  const row = await openFile(service, invoice.id, invoice.number)
  if (row.status === "stored" && !row.damaged_at) {
    return { id: invoice.id, status: "stored", error: null }
  }
  if (row.status === "stored") {
    const damaged = { ...row, invoice_id: invoice.id, sha256: row.sha256 ?? "", printed_with: row.printed_with as PrintedWith | null }
    const error = await restoreFile(container, damaged, invoice)
    return { id: invoice.id, status: error ? "failed" : "stored", error }
  }
  try {
    const stored = await storePdf(container, await makePdf(container, invoice))
    await service.updateInvoices({ id: invoice.id, has_issues: false })
    await service.recordEvent({ invoice_id: invoice.id, kind: "pdf_stored", actor: "system", data: { sha256: stored.sha256 } })
    // Last: whoever sees the file stored sees everything else too, and a crash before this makes it again.
    await service.updateInvoiceFiles({ id: row.id, ...stored, status: "stored", error: null, next_attempt_at: null })
    return { id: invoice.id, status: "stored", error: null }
  } catch (cause) {
    const error = plainMessage(cause).slice(0, 500)
    await service.updateInvoices({ id: invoice.id, has_issues: true })
    await service.recordEvent({ invoice_id: invoice.id, kind: "pdf_failed", actor: "system", data: { error } })
    await service.updateInvoiceFiles({ id: row.id, status: "failed", error, next_attempt_at: nextAttempt(row.attempts) })
    return { id: invoice.id, status: "failed", error }
  }
}
