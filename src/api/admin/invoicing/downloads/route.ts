import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminCreateDownloadResponse } from "../../../../types/download"
import { openDownload } from "../../../../workflows/downloads/open-download"
import { actorOf } from "../../../actor"
import { overdueFilter } from "../../invoices/overdue-filter"
import type { AdminCreateDownloadType } from "./validators"

/** Chooses the documents of a download, and gives an address that fetches it once. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCreateDownloadType>, res: MedusaResponse<AdminCreateDownloadResponse>) => {
  const { filters, ...input } = req.validatedBody
  const chosen = filters ? { filters: overdueFilter(filters, new Date()) } : {}
  const { id, ticket, total } = await openDownload(req.scope, { ...input, ...chosen, actor: actorOf(req) })
  res.json({ download: { id, total, url: `/admin/invoicing/downloads/${id}/file?ticket=${ticket}` } })
}
