import { defineMiddlewares } from "@medusajs/framework/http"
import { adminInvoiceMiddlewares } from "./admin/invoices/middlewares"
import { adminProfileMiddlewares } from "./admin/invoicing/profiles/middlewares"
import { adminReconcileMiddlewares } from "./admin/invoicing/reconcile/middlewares"
import { storeInvoiceMiddlewares } from "./store/invoices/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminInvoiceMiddlewares,
    ...adminProfileMiddlewares,
    ...adminReconcileMiddlewares,
    ...storeInvoiceMiddlewares,
  ],
})
