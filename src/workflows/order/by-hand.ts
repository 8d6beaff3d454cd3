import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import type { IssuedDocument } from "../../mapping/issued-document"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { issuedDocuments } from "./load-corrections"

/** What a person's doing on a document needs to know of it. */
export interface DocumentByHand {
  id: string
  type: InvoiceDocument["type"]
  status: "draft" | "issued" | "void"
  number: string | null
  order_id: string | null
  customer_id: string | null
  profile_id: string
  document: InvoiceDocument
}

/** Reads the document that a person does something with. Throws `not-found`. */
export async function readByHand(container: MedusaContainer, id: string): Promise<DocumentByHand> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const select = ["id", "type", "status", "number", "order_id", "customer_id", "profile_id", "document"]
  const [row] = await service.listInvoices({ id }, { select, take: 1 })
  if (!row) {
    throw new InvoicingError("not-found", `There is no invoice with id ${id}`)
  }
  return row as unknown as DocumentByHand
}

/** The issued documents that a document stands among: those of its order; without one, it and what corrects it. */
export async function issuedWith(container: MedusaContainer, { id, order_id }: DocumentByHand): Promise<IssuedDocument[]> {
  if (order_id) {
    return issuedDocuments(container, order_id)
  }
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const rows = await service.listInvoices(
    { $or: [{ id }, { corrects_id: id }], status: "issued" },
    { select: ["id", "source", "type", "number", "profile_id", "corrects_id", "document"], take: null, order: { issued_at: "ASC", id: "ASC" } }
  )
  return rows as unknown as IssuedDocument[]
}
