import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readStoredFile } from "../../../../workflows/files/read-stored-file"
import { findLink } from "../../../../workflows/links/find-link"
import { sendFile } from "../../../send-file"
import { isUnknownLink, sendUnknownLink } from "../../unknown-link"

export const AUTHENTICATE = false

/** The stored PDF that a link opens. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  try {
    const { invoice_id } = await findLink(req.scope, req.params.token)
    sendFile(res, await readStoredFile(req.scope, invoice_id, "pdf"))
  } catch (error) {
    if (!isUnknownLink(error)) {
      throw error
    }
    sendUnknownLink(req, res)
  }
}
