import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { voidInvoiceWorkflow } from "../../../../../workflows/void-invoice"
import { actorOf } from "../../../../actor"
import { retrieveInvoice } from "../../retrieve-invoice"
import { runWorkflow } from "../../../../run-workflow"

/** Ends a draft for good. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await runWorkflow(voidInvoiceWorkflow, req.scope, { id: req.params.id, actor: actorOf(req) })
  res.json({ invoice: await retrieveInvoice(req.scope, req.params.id, req.queryConfig.fields) })
}
