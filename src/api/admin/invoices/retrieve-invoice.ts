import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../../domain/errors"
import { toAdminInvoice, type InvoiceRow } from "../../../mapping/invoice-to-api"
import { DETAIL_FIELDS, withDerived } from "./query-config"

/** Reads one document for the dashboard. Throws `not-found` for an unknown or malformed id. */
export async function retrieveInvoice(container: MedusaContainer, id: string, fields: string[] = DETAIL_FIELDS) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "invoice",
    fields: withDerived(fields),
    filters: { id },
  })
  if (!data.length) {
    throw new InvoicingError("not-found", `There is no invoice with id ${id}`)
  }
  return toAdminInvoice(data[0] as unknown as InvoiceRow, new Date())
}
