import type { Day, Decimal } from "../domain/document"
import type { Look } from "../domain/look"
import type { Language, Logo } from "../domain/profile"

/** What is made of a document: the document itself, or a paper that has no number of its own. */
export const PRINTS = ["document", "packing_slip", "proforma", "receipt"] as const
export type Print = (typeof PRINTS)[number]

/** A payment that a receipt confirms. */
export interface ReceivedPayment {
  amount: Decimal
  day: Day
  method: string
  reference: string | null
  /** What is still to be paid after it. Left out: what the document left to pay, less this payment. Null prints nothing of it. */
  remaining?: Decimal | null
}

/** A file inside the PDF (PDF/A-3). */
export interface Attachment {
  /** E.g. "factur-x.xml". */
  name: string
  bytes: Uint8Array
  /** E.g. "text/xml". */
  media_type: string
  relationship: "Alternative" | "Data" | "Source" | "Supplement" | "Unspecified"
  description: string
}

/** What a page needs to know besides its document. */
export interface RenderOptions {
  /** Default: "document". */
  print?: Print
  logo?: Logo | null
  /** Default: `DEFAULT_LOOK`. */
  look?: Look
  /** Title by language where a format or law asks for another than the labels', e.g. "Simplified tax invoice". */
  titles?: Partial<Record<Language, string>>
  /** Address of the document's own page: printed as QR code, and as the way to pay. */
  link?: string | null
  /** What a format asks to stand in the QR code instead of the link, e.g. the Saudi TLV in base64. */
  format_qr?: string | null
  attachments?: readonly Attachment[]
  /** XMP that a format adds: complete `rdf:Description` elements. */
  xmp?: readonly string[]
  /** Asked for by a receipt. */
  payment?: ReceivedPayment
}
