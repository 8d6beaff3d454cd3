import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument, Issue } from "../../domain/document"
import type { Profile } from "../../domain/profile"
import type { RenderOptions } from "../../pdf/render-options"
import { printerOf } from "../printing/printer"
import { orderDocument } from "./order-document"

/** A paper that is printed when it is asked for, and not kept. */
export interface Paper {
  bytes: Uint8Array
  file_name: string
  /** What of it could not be printed as it was asked for. */
  findings: Issue[]
}

const safe = (text: string) => text.replace(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "")

/** Prints a document with a seller's look. `name`: what the file is called, without its end. */
export async function printPaper(
  container: MedusaContainer,
  { document, profile, name }: { document: InvoiceDocument; profile: Pick<Profile, "look" | "logo">; name: string },
  options: RenderOptions
): Promise<Paper> {
  const printer = await printerOf(container)
  const bytes = await printer.print(document, { look: profile.look, logo: profile.logo, ...options })
  const findings = await printer.check(document, { look: profile.look, ...options })
  return { bytes, file_name: `${safe(name)}.pdf`, findings }
}

const nameOf = (kind: string, { references }: InvoiceDocument, orderId: string) => `${kind}-${references.order_number ?? orderId}`

/** What is in a parcel: of the whole order, or of what one fulfilment sent. Throws `not-found` and `nothing-to-print`. */
export async function printPackingSlip(container: MedusaContainer, orderId: string, fulfillment_id?: string): Promise<Paper> {
  const { document, profile } = await orderDocument(container, orderId, { fulfillment_id })
  return printPaper(container, { document, profile, name: nameOf("packing-slip", document, orderId) }, { print: "packing_slip" })
}

/** What an order would be invoiced as: takes no number, and is no invoice. Throws `not-found` and `nothing-to-print`. */
export async function printProforma(container: MedusaContainer, orderId: string): Promise<Paper> {
  const { document, profile } = await orderDocument(container, orderId)
  return printPaper(container, { document, profile, name: nameOf("proforma", document, orderId) }, { print: "proforma" })
}
