import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import type { PrintedWith } from "../printing/printed-with"
import { makePdfAgain, storePdf, type Printable } from "./make-pdf"

const OTHER_BYTES =
  "The stored file is damaged and cannot be made again byte for byte (it was printed by another version of the plugin, or under another jwtSecret). Restore it from a backup of the file storage."

interface DamagedFile {
  id: string
  invoice_id: string
  format: string
  sha256: string
  printed_with: PrintedWith | null
}

/**
 * Makes a damaged file again, with the look it had. It is stored only when its bytes are those that were stored first: what a customer has been
 * given must not change. Gives what is wrong, or null when the file is whole again.
 */
export async function restoreFile(container: MedusaContainer, file: DamagedFile, invoice: Printable): Promise<string | null> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const made = await makePdfAgain(container, invoice, file.printed_with)
  if (made.sha256 !== file.sha256) {
    await service.recordFileDamaged({ id: file.id, invoice_id: file.invoice_id, format: file.format, error: OTHER_BYTES })
    return OTHER_BYTES
  }
  await service.updateInvoiceFiles({ id: file.id, ...(await storePdf(container, made)) })
  await service.recordEvent({
    invoice_id: file.invoice_id,
    kind: "pdf_stored",
    actor: "system",
    data: { sha256: made.sha256, restored: true },
  })
  await service.recordFileSound({ id: file.id, invoice_id: file.invoice_id })
  return null
}
