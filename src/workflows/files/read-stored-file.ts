import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { sha256Of } from "./sha256"
import { readBytes } from "./storage"

const FORMATS = ["pdf"]

/** A stored artefact, verified. */
export interface StoredFile {
  bytes: Buffer
  media_type: string
  file_name: string
  sha256: string
}

const messageOf = (cause: unknown) => (cause instanceof Error ? cause.message : String(cause))

/** A draft has no files, an unknown format is never made, and everything else is on its way. */
async function whyMissing(service: InvoicingModuleService, invoiceId: string, format: string): Promise<InvoicingError> {
  const [invoice] = await service.listInvoices({ id: invoiceId }, { select: ["id", "status"], take: 1 })
  if (invoice && invoice.status !== "issued") {
    return new InvoicingError("not-issued", "Only an issued document has files. Issue it first.")
  }
  return FORMATS.includes(format)
    ? new InvoicingError("file-not-ready", "This file is being prepared. Try again in a few seconds.")
    : new InvoicingError("not-found", "This document has no file of that format.")
}

/**
 * Reads the stored file of a document and verifies its SHA-256; it never renders. Throws `not-issued`, `file-not-ready` while
 * there is none and `file-damaged` when the bytes are not those that were stored.
 */
export async function readStoredFile(container: MedusaContainer, invoiceId: string, format: string): Promise<StoredFile> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [file] = await service.listInvoiceFiles({ invoice_id: invoiceId, format }, { take: 1 })
  if (file?.status !== "stored" || !file.file_id || !file.sha256) {
    throw await whyMissing(service, invoiceId, format)
  }
  const named = { id: file.id, invoice_id: invoiceId, format }
  const bytes = await readBytes(container, file.file_id).catch(async (cause: unknown) => {
    await service.recordFileDamaged({ ...named, error: messageOf(cause) })
    throw new InvoicingError("file-damaged", "The stored file cannot be read. Tell the store's support.", { cause })
  })
  if ((await sha256Of(bytes)) !== file.sha256) {
    await service.recordFileDamaged({ ...named, error: "Its bytes are not those that were stored." })
    throw new InvoicingError("file-damaged", "The stored file is not the one that was issued. Tell the store's support.")
  }
  if (file.damaged_at) {
    // The storage did not answer for a while, or somebody put the file back.
    await service.recordFileSound(named)
  }
  return { bytes, media_type: file.media_type, file_name: file.file_name, sha256: file.sha256 }
}
