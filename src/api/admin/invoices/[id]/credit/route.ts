import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { creditInvoiceWorkflow } from "../../../../../workflows/credit-invoice"
import { actorOf } from "../../../../actor"
import { idempotencyKeyOf } from "../../../../idempotency-key"
import { runWorkflow } from "../../../../run-workflow"
import { creditRequestOf, type AdminCreditType } from "../../action-validators"
import { retrieveInvoice } from "../../retrieve-invoice"

/** Issues a credit note of some lines, or of an amount, and answers with it. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCreditType>, res: MedusaResponse) => {
  const { id } = await runWorkflow(creditInvoiceWorkflow, req.scope, {
    invoice_id: req.params.id,
    request: creditRequestOf(req.validatedBody),
    reason: req.validatedBody.reason,
    actor: actorOf(req),
    idempotency_key: idempotencyKeyOf(req),
  })
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
