import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deliverInvoiceWorkflow } from "../../../../../workflows/deliver-invoice"
import { retrieveInvoice } from "../../retrieve-invoice"
import { runWorkflow } from "../../../../run-workflow"

/** Tries again to make a document's files. What is stored already stays as it is. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await runWorkflow(deliverInvoiceWorkflow, req.scope, { invoice_id: req.params.id })
  res.json({ invoice: await retrieveInvoice(req.scope, req.params.id, req.queryConfig.fields) })
}
