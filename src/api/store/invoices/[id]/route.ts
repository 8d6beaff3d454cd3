import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toStoreInvoice } from "../../../../mapping/invoice-to-api"
import { ownInvoice } from "../../own-invoices"

/** One issued document of the logged-in customer. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ invoice: toStoreInvoice(await ownInvoice(req.scope, req.auth_context.actor_id, req.params.id)) })
}
