import { defineMiddlewares } from "@medusajs/framework/http"
import { adminInvoiceMiddlewares } from "./admin/invoices/middlewares"
import { adminDownloadMiddlewares } from "./admin/invoicing/downloads/middlewares"
import { adminHealthMiddlewares } from "./admin/invoicing/health/middlewares"
import { adminHistoryMiddlewares } from "./admin/invoicing/history/middlewares"
import { adminProfileMiddlewares } from "./admin/invoicing/profiles/middlewares"
import { adminReconcileMiddlewares } from "./admin/invoicing/reconcile/middlewares"
import { adminSeriesMiddlewares } from "./admin/invoicing/series/middlewares"
import { adminPaperMiddlewares } from "./admin/papers/middlewares"
import { storeInvoiceMiddlewares } from "./store/invoices/middlewares"

export default defineMiddlewares({
  routes: [
    ...adminInvoiceMiddlewares,
    ...adminDownloadMiddlewares,
    ...adminHealthMiddlewares,
    ...adminHistoryMiddlewares,
    ...adminPaperMiddlewares,
    ...adminProfileMiddlewares,
    ...adminReconcileMiddlewares,
    ...adminSeriesMiddlewares,
    ...storeInvoiceMiddlewares,
  ],
})
