import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toStoreInvoice, type InvoiceRow } from "../../../mapping/invoice-to-api"
import { ownRows } from "../own-invoices"

/** The issued documents of the logged-in customer's orders, newest first. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const customerId = req.auth_context.actor_id
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "invoice",
    fields: req.queryConfig.fields,
    filters: { ...req.filterableFields, customer_id: customerId, status: "issued" },
    pagination: req.queryConfig.pagination,
  })
  // `customer_id` follows a transfer at the order's next sync; the order itself is asked who owns it now.
  const own = await ownRows(req.scope, customerId, data as unknown as InvoiceRow[])
  res.json({
    invoices: own.map(toStoreInvoice),
    count: metadata?.count,
    offset: metadata?.skip,
    limit: metadata?.take,
  })
}
