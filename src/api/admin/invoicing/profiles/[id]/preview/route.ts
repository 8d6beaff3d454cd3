import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { printPreview } from "../../../../../../workflows/papers/preview"
import { sendPaper } from "../../../../../send-paper"
import type { AdminPreviewProfileType } from "../../validators"

/** A real document as it would be printed if these settings were saved. Nothing is stored. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminPreviewProfileType>, res: MedusaResponse) => {
  sendPaper(res, await printPreview(req.scope, req.params.id, req.validatedBody))
}
