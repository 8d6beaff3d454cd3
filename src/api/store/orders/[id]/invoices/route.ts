import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../../../../domain/errors"
import { toStoreInvoice } from "../../../../../mapping/invoice-to-api"
import { issuedOf, ownOrders } from "../../../own-invoices"

/** The issued documents of one of the logged-in customer's orders. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  if (!(await ownOrders(req.scope, req.auth_context.actor_id, [id])).has(id)) {
    throw new InvoicingError("not-found", "There is no such order.")
  }
  const rows = await issuedOf(req.scope, { order_id: id })
  res.json({ invoices: rows.map(toStoreInvoice), count: rows.length, offset: 0, limit: rows.length })
}
