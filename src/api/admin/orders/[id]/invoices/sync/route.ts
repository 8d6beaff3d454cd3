import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toAdminInvoice, type InvoiceRow } from "../../../../../../mapping/invoice-to-api"
import { syncOrderWorkflow } from "../../../../../../workflows/sync-order"
import { actorOf } from "../../../../../actor"
import { listInvoicesConfig } from "../../../../invoices/query-config"
import { runWorkflow } from "../../../../../run-workflow"

/** Looks at an order now and answers with all of its documents. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const order_id = req.params.id
  await runWorkflow(syncOrderWorkflow, req.scope, { order_id, actor: actorOf(req) })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "invoice", fields: listInvoicesConfig.defaults, filters: { order_id } })
  const now = new Date()
  res.json({ invoices: data.map((row) => toAdminInvoice(row as unknown as InvoiceRow, now)) })
}
