import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printProforma } from "../../../../../workflows/papers/print-paper"
import { sendPaper } from "../../../../send-paper"

/** The proforma of an order or draft order. It takes no number. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  sendPaper(res, await printProforma(req.scope, req.params.id))
}
