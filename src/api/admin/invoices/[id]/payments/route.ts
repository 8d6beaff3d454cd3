import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordPaymentWorkflow } from "../../../../../workflows/record-payment"
import { actorOf } from "../../../../actor"
import { idempotencyKeyOf } from "../../../../idempotency-key"
import { runWorkflow } from "../../../../run-workflow"
import type { AdminRecordPaymentType } from "../../action-validators"
import { retrieveInvoice } from "../../retrieve-invoice"

/** Records a payment, or a refund, that was made outside the store. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRecordPaymentType>, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(recordPaymentWorkflow, req.scope, {
    invoice_id: id,
    payment: req.validatedBody,
    actor: actorOf(req),
    idempotency_key: idempotencyKeyOf(req),
  })
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
