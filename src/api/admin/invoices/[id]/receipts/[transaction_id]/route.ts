import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printReceipt } from "../../../../../../workflows/papers/print-receipt"
import { sendPaper } from "../../../../../send-paper"

/** The receipt of a payment on an invoice. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  sendPaper(res, await printReceipt(req.scope, req.params.id, req.params.transaction_id))
}
