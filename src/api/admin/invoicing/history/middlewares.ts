import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { checkIds } from "../../../check-ids"
import { AdminGetHistory, AdminHistoryAction, AdminStartHistory } from "./validators"

const policy = (operation: string) => [{ resource: "invoice", operation }]

const paged = validateAndTransformQuery(AdminGetHistory, { defaults: [], isList: false })

const action = (matcher: string): MiddlewareRoute => ({
  method: ["POST"],
  matcher,
  middlewares: [checkIds, validateAndTransformBody(AdminHistoryAction)],
  policies: policy(PolicyOperation.create),
})

export const adminHistoryMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/admin/invoicing/history", middlewares: [paged], policies: policy(PolicyOperation.read) },
  {
    method: ["POST"],
    matcher: "/admin/invoicing/history",
    middlewares: [validateAndTransformBody(AdminStartHistory)],
    policies: policy(PolicyOperation.create),
  },
  { method: ["GET"], matcher: "/admin/invoicing/history/:id", middlewares: [checkIds], policies: policy(PolicyOperation.read) },
  { method: ["GET"], matcher: "/admin/invoicing/history/:id/errors", middlewares: [checkIds, paged], policies: policy(PolicyOperation.read) },
  action("/admin/invoicing/history/:id/stop"),
  action("/admin/invoicing/history/:id/resume"),
]
