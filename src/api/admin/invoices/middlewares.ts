import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { listInvoicesConfig, retrieveInvoiceConfig } from "./query-config"
import { AdminCreateInvoice, AdminGetInvoiceParams, AdminGetInvoicesParams, AdminNoBody } from "./validators"

const policy = (operation: string) => [{ resource: "invoice", operation }]

const retrieve = validateAndTransformQuery(AdminGetInvoiceParams, retrieveInvoiceConfig)

const action = (matcher: string): MiddlewareRoute => ({
  method: ["POST"],
  matcher,
  middlewares: [validateAndTransformBody(AdminNoBody), retrieve],
  policies: policy(PolicyOperation.update),
})

export const adminInvoiceMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/admin/invoices",
    middlewares: [validateAndTransformQuery(AdminGetInvoicesParams, listInvoicesConfig)],
    policies: policy(PolicyOperation.read),
  },
  {
    method: ["POST"],
    matcher: "/admin/invoices",
    middlewares: [validateAndTransformBody(AdminCreateInvoice), retrieve],
    policies: policy(PolicyOperation.create),
  },
  { method: ["GET"], matcher: "/admin/invoices/:id", middlewares: [retrieve], policies: policy(PolicyOperation.read) },
  { method: ["GET"], matcher: "/admin/invoices/:id/pdf", policies: policy(PolicyOperation.read) },
  { method: ["GET"], matcher: "/admin/invoices/:id/files/:format", policies: policy(PolicyOperation.read) },
  { method: ["DELETE"], matcher: "/admin/invoices/:id/links", policies: policy(PolicyOperation.update) },
  action("/admin/invoices/:id/issue"),
  action("/admin/invoices/:id/void"),
  action("/admin/invoices/:id/render"),
  action("/admin/invoices/:id/links"),
  action("/admin/orders/:id/invoices/sync"),
]
