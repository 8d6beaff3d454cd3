import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStoredFile } from "../../../../../workflows/files/read-stored-file"
import { sendFile } from "../../../../send-file"
import { ownInvoice } from "../../../own-invoices"

/** The stored PDF of a document of the logged-in customer. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = await ownInvoice(req.scope, req.auth_context.actor_id, req.params.id)
  sendFile(res, await readStoredFile(req.scope, id, "pdf"))
}
