import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { AdminGetSeriesCsv, AdminGetSeriesNumbers } from "./validators"

const policies = [{ resource: "invoice", operation: PolicyOperation.read }]

const plain = { defaults: [], isList: false }

export const adminSeriesMiddlewares: MiddlewareRoute[] = [
  { method: ["GET"], matcher: "/admin/invoicing/series", policies },
  {
    method: ["GET"],
    matcher: "/admin/invoicing/series/numbers",
    middlewares: [validateAndTransformQuery(AdminGetSeriesNumbers, plain)],
    policies,
  },
  {
    method: ["GET"],
    matcher: "/admin/invoicing/series/numbers.csv",
    middlewares: [validateAndTransformQuery(AdminGetSeriesCsv, plain)],
    policies,
  },
]
