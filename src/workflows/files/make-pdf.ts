import { randomBytes } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { DEFAULT_LOOK } from "../../domain/look"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { printedLink } from "../printing/document-link"
import { currentDress, dressOf, keepDress, type Dress, type PrintedWith } from "../printing/printed-with"
import { printerOf } from "../printing/printer"
import { sha256Of } from "./sha256"
import { writeBytes } from "./storage"

export const PDF = { format: "pdf", media_type: "application/pdf" }

/** A document as far as its PDF needs it. */
export interface Printable {
  id: string
  profile_id: string
  document: unknown
}

/** A rendered PDF that is not stored yet. */
export interface MadePdf {
  bytes: Buffer
  sha256: string
  printed_with: PrintedWith | null
}

async function printed(container: MedusaContainer, invoice: Printable, { look, logo }: Dress, baseUrl: string | null) {
  const link = await printedLink(container, invoice.id, baseUrl)
  const printer = await printerOf(container)
  const document = invoice.document as InvoiceDocument
  const bytes = Buffer.from(await printer.print(document, { look, logo, link }))
  const findings = () => printer.check(document, { look, link })
  return { bytes, sha256: await sha256Of(bytes), findings }
}

/** Renders an issued document with the look that its profile has now, and keeps what it was printed with. */
export async function makePdf(container: MedusaContainer, invoice: Printable): Promise<MadePdf> {
  const { base_url = null } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  const dress = await currentDress(container, invoice.profile_id)
  const kept = await keepDress(container, dress, base_url)
  const { bytes, sha256, findings } = await printed(container, invoice, dress, base_url)
  return { bytes, sha256, printed_with: { ...kept, findings: await findings() } }
}

/** Renders an issued document as it was rendered first; files of before that was kept had the plain look and no link. */
export async function makePdfAgain(container: MedusaContainer, invoice: Printable, printed_with: PrintedWith | null): Promise<MadePdf> {
  const then = printed_with && (await dressOf(container, printed_with))
  const dress = then ?? { look: DEFAULT_LOOK, logo: (await currentDress(container, invoice.profile_id)).logo }
  const { bytes, sha256 } = await printed(container, invoice, dress, printed_with?.base_url ?? null)
  return { bytes, sha256, printed_with }
}

/** Stores a PDF privately; gives the columns of its row. */
export async function storePdf(container: MedusaContainer, { bytes, sha256, printed_with }: MadePdf) {
  // The local provider serves every file without asking who you are, so the name is the secret (facts, section 12).
  const name = `invoice-${randomBytes(16).toString("hex")}.pdf`
  const file = await writeBytes(container, { name, media_type: PDF.media_type, bytes })
  return { file_id: file.id, size: bytes.length, sha256, printed_with: printed_with as unknown as Record<string, unknown> | null }
}
