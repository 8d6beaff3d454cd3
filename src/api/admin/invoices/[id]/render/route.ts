import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliverInvoiceWorkflow } from "../../../../../workflows/deliver-invoice"
import { retrieveInvoice } from "../../retrieve-invoice"

/** Tries again to make a document's files. What is stored already stays as it is. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await deliverInvoiceWorkflow(req.scope).run({ input: { invoice_id: req.params.id } })
  res.json({ invoice: await retrieveInvoice(req.scope, req.params.id, req.queryConfig.fields) })
}
