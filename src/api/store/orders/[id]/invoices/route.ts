import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../../../../domain/errors"
import { toStoreInvoice } from "../../../../../mapping/invoice-to-api"
import { issuedOf, ownersOf, ownRows } from "../../../own-invoices"

/** The issued documents of one of the logged-in customer's orders. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const customerId = req.auth_context.actor_id
  const rows = await ownRows(req.scope, customerId, await issuedOf(req.scope, { order_id: id }))
  if (!rows.length && (await ownersOf(req.scope, [id])).get(id) !== customerId) {
    throw new InvoicingError("not-found", "There is no such order.")
  }
  res.json({ invoices: rows.map(toStoreInvoice), count: rows.length, offset: 0, limit: rows.length })
}
