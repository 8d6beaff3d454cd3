import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { hashToken, isToken } from "./token"

/** What a valid link opens. */
export interface OpenLink {
  id: string
  invoice_id: string
  viewed: boolean
}

/** Finds the link of a token. Unknown, malformed, expired and revoked tokens all throw the same `not-found`. */
export async function findLink(container: MedusaContainer, token: string): Promise<OpenLink> {
  const missing = new InvoicingError("not-found", "This link does not work (any more). Ask the store for a new one.")
  if (!isToken(token)) {
    throw missing
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [link] = await service.listInvoiceLinks({ token_hash: hashToken(token) }, { take: 1 })
  if (!link || link.revoked_at || new Date(link.expires_at).getTime() <= Date.now()) {
    throw missing
  }
  return { id: link.id, invoice_id: link.invoice_id, viewed: Boolean(link.viewed_at) }
}
