import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reversePaymentWorkflow } from "../../../../../../workflows/reverse-payment"
import { actorOf } from "../../../../../actor"
import { runWorkflow } from "../../../../../run-workflow"
import type { AdminReasonType } from "../../../action-validators"
import { retrieveInvoice } from "../../../retrieve-invoice"

/** Takes back a payment or refund that was recorded by hand. */
export const DELETE = async (req: AuthenticatedMedusaRequest<AdminReasonType>, res: MedusaResponse) => {
  const { id, transaction_id } = req.params
  const { reason } = req.validatedBody
  await runWorkflow(reversePaymentWorkflow, req.scope, { invoice_id: id, transaction_id, reason, actor: actorOf(req) })
  res.json({ invoice: await retrieveInvoice(req.scope, id) })
}
