import { authenticate, validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { checkIds } from "../../check-ids"
import { STORE_FIELDS } from "../own-invoices"
import { StoreCreateLinks, StoreGetInvoicesParams } from "./validators"

const customer = authenticate("customer", ["session", "bearer"])

export const storeInvoiceMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/invoices",
    middlewares: [
      customer,
      validateAndTransformQuery(StoreGetInvoicesParams, { defaults: STORE_FIELDS, isList: true, defaultLimit: 20 }),
    ],
  },
  { method: ["GET"], matcher: "/store/invoices/:id", middlewares: [checkIds, customer] },
  { method: ["GET"], matcher: "/store/invoices/:id/pdf", middlewares: [checkIds, customer] },
  { method: ["GET"], matcher: "/store/orders/:id/invoices", middlewares: [checkIds, customer] },
  {
    method: ["POST"],
    matcher: "/store/orders/:id/invoices/link",
    middlewares: [checkIds, validateAndTransformBody(StoreCreateLinks)],
  },
]
