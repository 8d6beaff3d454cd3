import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { AdminGetHealthItems, AdminRunHealth } from "./validators"

const policies = [{ resource: "invoice", operation: PolicyOperation.read }]

export const adminHealthMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/admin/invoicing/health", policies },
  { method: ["POST"], matcher: "/admin/invoicing/health", middlewares: [validateAndTransformBody(AdminRunHealth)], policies },
  {
    method: ["GET"],
    matcher: "/admin/invoicing/health/:check",
    middlewares: [validateAndTransformQuery(AdminGetHealthItems, { defaults: [], isList: false })],
    policies,
  },
]
