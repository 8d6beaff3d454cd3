import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { retrieveInvoice } from "../retrieve-invoice"

/** One document with its files, ledger and timeline. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ invoice: await retrieveInvoice(req.scope, req.params.id, req.queryConfig.fields) })
}
