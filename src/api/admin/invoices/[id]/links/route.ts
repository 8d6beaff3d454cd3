import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createInvoiceLinksWorkflow } from "../../../../../workflows/create-invoice-links"
import { revokeInvoiceLinksWorkflow } from "../../../../../workflows/revoke-invoice-links"
import { actorOf } from "../../../../actor"
import { hostedUrl } from "../../../../hosted-url"
import { retrieveInvoice } from "../../retrieve-invoice"
import { runWorkflow } from "../../../../run-workflow"

/** Makes a link to the hosted page of a document; it is shown once. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const result = await runWorkflow(createInvoiceLinksWorkflow, req.scope, { invoice_ids: [req.params.id], actor: actorOf(req) })
  const [{ invoice_id, token, expires_at }] = result
  res.json({ link: { invoice_id, url: await hostedUrl(req, token), expires_at } })
}

/** Ends all links to a document. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = await retrieveInvoice(req.scope, req.params.id, ["id"])
  await runWorkflow(revokeInvoiceLinksWorkflow, req.scope, { invoice_id: id, actor: actorOf(req) })
  res.json({ id, object: "invoice_links", deleted: true })
}
