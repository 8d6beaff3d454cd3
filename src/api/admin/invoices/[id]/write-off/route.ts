import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { takeBackWriteOffWorkflow } from "../../../../../workflows/take-back-write-off"
import { writeOffInvoiceWorkflow } from "../../../../../workflows/write-off-invoice"
import { actorOf } from "../../../../actor"
import { runWorkflow } from "../../../../run-workflow"
import type { AdminReasonType } from "../../action-validators"
import { retrieveInvoice } from "../../retrieve-invoice"

/** Gives up what is open on a document. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminReasonType>, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(writeOffInvoiceWorkflow, req.scope, { invoice_id: id, ...req.validatedBody, actor: actorOf(req) })
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}

/** Asks again for what was written off. */
export const DELETE = async (req: AuthenticatedMedusaRequest<AdminReasonType>, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(takeBackWriteOffWorkflow, req.scope, { invoice_id: id, ...req.validatedBody, actor: actorOf(req) })
  res.json({ invoice: await retrieveInvoice(req.scope, id) })
}
