import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { checkIds } from "../../../check-ids"
import { AdminCreateDownload, AdminGetDownloadFile } from "./validators"

const policies = [{ resource: "invoice", operation: PolicyOperation.read }]

export const adminDownloadMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/invoicing/downloads",
    // Five thousand ids of thirty characters.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(AdminCreateDownload)],
    policies,
  },
  { method: ["GET", "DELETE"], matcher: "/admin/invoicing/downloads/:id", middlewares: [checkIds], policies },
  // No policy: nobody is logged in here. Whoever made the ticket was allowed to read.
  {
    method: ["GET"],
    matcher: "/admin/invoicing/downloads/:id/file",
    middlewares: [checkIds, validateAndTransformQuery(AdminGetDownloadFile, { defaults: [], isList: false })],
  },
]
