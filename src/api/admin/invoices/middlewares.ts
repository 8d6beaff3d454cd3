import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { PolicyOperation } from "@medusajs/framework/utils"
import { checkIds } from "../../check-ids"
import { AdminAmend, AdminCredit, AdminPreviewCredit, AdminReason, AdminRecordPayment } from "./action-validators"
import { listInvoicesConfig, retrieveInvoiceConfig } from "./query-config"
import { reasonFromQuery } from "./reason-from-query"
import { AdminCreateInvoice, AdminGetInvoiceParams, AdminGetInvoicesParams, AdminNoBody } from "./validators"

const policy = (operation: string) => [{ resource: "invoice", operation }]

const retrieve = validateAndTransformQuery(AdminGetInvoiceParams, retrieveInvoiceConfig)

const read = (matcher: string, middlewares: MiddlewareRoute["middlewares"] = []): MiddlewareRoute => ({
  method: ["GET"],
  matcher,
  middlewares: [checkIds, ...middlewares],
  policies: policy(PolicyOperation.read),
})

/** Five thousand lines of seventy characters; Medusa's default limit is 100 KiB. */
const CREDIT_BODY = { sizeLimit: "1mb" }

const action = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0] = AdminNoBody): MiddlewareRoute => ({
  method: ["POST"],
  matcher,
  middlewares: [checkIds, validateAndTransformBody(body), retrieve],
  policies: policy(PolicyOperation.update),
})

/** Takes something back, with a reason in the body or, for clients that send none with DELETE, in the address. */
const takeBack = (matcher: string): MiddlewareRoute => ({
  method: ["DELETE"],
  matcher,
  middlewares: [checkIds, reasonFromQuery, validateAndTransformBody(AdminReason)],
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
  read("/admin/invoices/:id", [retrieve]),
  read("/admin/invoices/:id/pdf"),
  read("/admin/invoices/:id/files/:format"),
  {
    method: ["DELETE"],
    matcher: "/admin/invoices/:id/links",
    middlewares: [checkIds],
    policies: policy(PolicyOperation.update),
  },
  action("/admin/invoices/:id/issue"),
  action("/admin/invoices/:id/void"),
  action("/admin/invoices/:id/render"),
  action("/admin/invoices/:id/links"),
  action("/admin/invoices/:id/amend", AdminAmend),
  { ...action("/admin/invoices/:id/credit", AdminCredit), bodyParser: CREDIT_BODY },
  {
    method: ["POST"],
    matcher: "/admin/invoices/:id/credit/preview",
    bodyParser: CREDIT_BODY,
    middlewares: [checkIds, validateAndTransformBody(AdminPreviewCredit)],
    policies: policy(PolicyOperation.read),
  },
  action("/admin/invoices/:id/payments", AdminRecordPayment),
  takeBack("/admin/invoices/:id/payments/:transaction_id"),
  action("/admin/invoices/:id/write-off", AdminReason),
  takeBack("/admin/invoices/:id/write-off"),
  action("/admin/orders/:id/invoices/sync"),
]
