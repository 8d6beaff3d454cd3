import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { toCreditPreview } from "../../../../../../mapping/credit-to-api"
import { planCredit } from "../../../../../../workflows/order/credit-by-hand"
import { creditRequestOf, type AdminPreviewCreditType } from "../../../action-validators"

/** Says what a credit note would be, and what is left to credit. Nothing is stored. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminPreviewCreditType>, res: MedusaResponse) => {
  const planned = await planCredit(req.scope, {
    invoice_id: req.params.id,
    request: creditRequestOf(req.validatedBody),
    reason: req.validatedBody.reason ?? "",
    now: new Date(),
  })
  res.json({ preview: toCreditPreview(planned) })
}
