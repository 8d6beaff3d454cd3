import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { amendDraftWorkflow } from "../../../../../workflows/amend-draft"
import { actorOf } from "../../../../actor"
import { runWorkflow } from "../../../../run-workflow"
import type { AdminAmendType } from "../../action-validators"
import { retrieveInvoice } from "../../retrieve-invoice"

/** Mends a draft: it is made anew with what is said, and issued when nothing else holds it back. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminAmendType>, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(amendDraftWorkflow, req.scope, { invoice_id: id, amendments: req.validatedBody, actor: actorOf(req) })
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
