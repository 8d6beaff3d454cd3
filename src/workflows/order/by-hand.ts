import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

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
