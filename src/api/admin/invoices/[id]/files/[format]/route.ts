import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStoredFile } from "../../../../../../workflows/files/read-stored-file"
import { sendFile } from "../../../../../send-file"
import { retrieveInvoice } from "../../../retrieve-invoice"

/** A stored file of a document by its format, e.g. `pdf`. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = await retrieveInvoice(req.scope, req.params.id, ["id"])
  sendFile(res, await readStoredFile(req.scope, id, req.params.format))
}
