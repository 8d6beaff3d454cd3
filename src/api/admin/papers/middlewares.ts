import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { checkIds } from "../../check-ids"
import { AdminGetPackingSlip } from "./validators"

const policies = [{ resource: "invoice", operation: PolicyOperation.read }]

export const adminPaperMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/orders/:id/packing-slip",
    middlewares: [checkIds, validateAndTransformQuery(AdminGetPackingSlip, { defaults: [], isList: false })],
    policies,
  },
  { method: ["GET"], matcher: "/admin/orders/:id/proforma", middlewares: [checkIds], policies },
  { method: ["GET"], matcher: "/admin/invoices/:id/receipts/:transaction_id", middlewares: [checkIds], policies },
]
