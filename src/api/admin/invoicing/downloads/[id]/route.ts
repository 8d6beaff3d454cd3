import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDownloadResponse } from "../../../../../types/download"
import { cancelDownload, readDownload } from "../../../../../workflows/downloads/read-download"
import { actorOf } from "../../../../actor"

/** How far a download is. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminDownloadResponse>) => {
  res.json({ download: await readDownload(req.scope, req.params.id, actorOf(req)) })
}

/** Cancels a download. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await cancelDownload(req.scope, id, actorOf(req))
  res.json({ id, object: "invoice_download", deleted: true })
}
