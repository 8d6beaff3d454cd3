import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../../../../domain/errors"
import { syncOrderWorkflow } from "../../../../../workflows/sync-order"
import { actorOf } from "../../../../actor"
import { retrieveInvoice } from "../../retrieve-invoice"
import { runWorkflow } from "../../../../run-workflow"

/** Issues a draft: it is made anew from the order and today's settings and issued when the checks pass. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const invoice = await retrieveInvoice(req.scope, id, ["order_id"])
  if (invoice.status === "void" || !invoice.order_id) {
    throw new InvoicingError("not-a-draft", "Only a draft can be issued. This document is void; make a new one from the order.")
  }
  if (invoice.status === "draft") {
    await runWorkflow(syncOrderWorkflow, req.scope, { order_id: invoice.order_id, forced: true, actor: actorOf(req) })
  }
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
