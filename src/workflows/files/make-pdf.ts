import { createHash, randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import type { Logo } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { renderPdf } from "../../pdf/render"

export const PDF = { format: "pdf", media_type: "application/pdf" }

/** A document as far as its PDF needs it. */
export interface Printable {
  profile_id: string
  document: unknown
}

/** A rendered PDF that is not stored yet. */
export interface MadePdf {
  bytes: Buffer
  sha256: string
}

/** Renders a document. The same document gives the same bytes, as long as the logo of its profile is the same. */
export async function makePdf(container: MedusaContainer, invoice: Printable): Promise<MadePdf> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [profile] = await service.listInvoiceProfiles({ id: invoice.profile_id }, { select: ["id", "logo"], take: 1 })
  const logo = (profile?.logo ?? null) as Logo | null
  const bytes = Buffer.from(await renderPdf(invoice.document as InvoiceDocument, { logo }))
  return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") }
}

/** Stores a PDF privately; gives the columns of its row. */
export async function storePdf(container: MedusaContainer, { bytes, sha256 }: MadePdf) {
  // The local provider serves every file without asking who you are, so the name is the secret (facts, section 12).
  const file = await container.resolve(Modules.FILE).createFiles({
    filename: `invoice-${randomBytes(16).toString("hex")}.pdf`,
    mimeType: PDF.media_type,
    content: bytes.toString("base64"),
    access: "private",
  })
  return { file_id: file.id, size: bytes.length, sha256 }
}
