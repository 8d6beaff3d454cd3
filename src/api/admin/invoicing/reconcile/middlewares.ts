import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { AdminReconcile } from "./validators"

export const adminReconcileMiddlewares: MiddlewareRoute[] = [
  {
    method: ["POST"],
    matcher: "/admin/invoicing/reconcile",
    middlewares: [validateAndTransformBody(AdminReconcile)],
    policies: [{ resource: "invoice", operation: PolicyOperation.create }],
  },
]
