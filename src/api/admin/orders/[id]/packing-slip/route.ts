import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printPackingSlip } from "../../../../../workflows/papers/print-paper"
import { sendPaper } from "../../../../send-paper"
import type { AdminGetPackingSlipType } from "../../../papers/validators"

/** The packing slip of an order, or of one of its fulfilments. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetPackingSlipType>, res: MedusaResponse) => {
  const { fulfillment_id } = req.validatedQuery as AdminGetPackingSlipType
  sendPaper(res, await printPackingSlip(req.scope, req.params.id, fulfillment_id))
}
