import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { InvoicingError } from "../../../domain/errors"
import { toAdminInvoice, type InvoiceRow } from "../../../mapping/invoice-to-api"
import { syncOrderWorkflow } from "../../../workflows/sync-order"
import { actorOf } from "../../actor"
import { findOrderInvoice } from "./find-order-invoice"
import { withDerived } from "./query-config"
import { overdueFilter } from "./overdue-filter"
import { retrieveInvoice } from "./retrieve-invoice"
import type { AdminCreateInvoiceType, AdminGetInvoicesParamsType } from "./validators"
import { runWorkflow } from "../../run-workflow"

/** Rows that are equal by what they are sorted by keep their order from page to page. */
const inStableOrder = <Page extends { order?: Record<string, unknown> }>(page: Page): Page => ({
  ...page,
  order: { ...page.order, id: "DESC" },
})

/** Lists documents. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetInvoicesParamsType>, res: MedusaResponse) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const now = new Date()
  const { data, metadata } = await query.graph({
    entity: "invoice",
    fields: withDerived(req.queryConfig.fields),
    filters: overdueFilter(req.filterableFields, now),
    pagination: inStableOrder(req.queryConfig.pagination),
  })
  res.json({
    invoices: data.map((row) => toAdminInvoice(row as unknown as InvoiceRow, now)),
    count: metadata?.count,
    offset: metadata?.skip,
    limit: metadata?.take,
  })
}

/** Makes the invoice of an order now, whatever the trigger. Called again it answers with the same one. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCreateInvoiceType>, res: MedusaResponse) => {
  const { order_id } = req.validatedBody
  await runWorkflow(syncOrderWorkflow, req.scope, { order_id, forced: true, actor: actorOf(req) })
  const id = await findOrderInvoice(req.scope, order_id)
  if (!id) {
    throw new InvoicingError("nothing-to-invoice", "There is nothing to invoice: the order is a draft order or was cancelled.")
  }
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
