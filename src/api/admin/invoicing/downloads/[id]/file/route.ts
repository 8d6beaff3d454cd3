import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../../../../../domain/errors"
import { sendDownload, startDownload } from "../../../../../../workflows/downloads/send-download"
import type { AdminGetDownloadFileType } from "../../validators"

/** A browser that saves a file sends no token along: the ticket, good for once and ten minutes, is what lets it in. */
export const AUTHENTICATE = false

const KINDS = { pdf: { type: "application/pdf", name: "documents.pdf" }, zip: { type: "application/zip", name: "documents.zip" } }

/** Sends a download while it is written. */
export const GET = async (req: MedusaRequest<unknown, AdminGetDownloadFileType>, res: MedusaResponse) => {
  if (req.method === "HEAD") {
    // Asking whether it is there must not use it up.
    res.end()
    return
  }
  const download = await startDownload(req.scope, (req.validatedQuery as AdminGetDownloadFileType).ticket)
  if (!download || download.id !== req.params.id) {
    throw new InvoicingError("not-found", "This download was fetched already or has expired. Start it anew.")
  }
  const { type, name } = KINDS[download.kind]
  res.setHeader("Content-Type", type)
  res.setHeader("Content-Disposition", `attachment; filename="${name}"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("Referrer-Policy", "no-referrer")
  res.setHeader("X-Content-Type-Options", "nosniff")
  await sendDownload(req.scope, download, res)
}
