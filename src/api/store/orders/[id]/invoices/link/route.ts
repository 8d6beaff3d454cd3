import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { InvoicingError } from "../../../../../../domain/errors"
import { createInvoiceLinksWorkflow } from "../../../../../../workflows/create-invoice-links"
import { hostedUrl } from "../../../../../hosted-url"
import { allowAttempt } from "../../../../../rate-limit"
import type { StoreCreateLinksType } from "../../../../invoices/validators"
import { issuedOf } from "../../../../own-invoices"
import { runWorkflow } from "../../../../../run-workflow"

const sameEmail = (one: string, other: string | null | undefined) =>
  one.trim().toLowerCase() === (other ?? "").trim().toLowerCase() && one.trim() !== ""

/**
 * Gives a guest links to the documents of an order whose e-mail address they know. Whether the order exists or the
 * address is wrong, the answer is the same.
 */
export const POST = async (req: MedusaRequest<StoreCreateLinksType>, res: MedusaResponse) => {
  const { id } = req.params
  await allowAttempt(req, `links:${id}`)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "email"], filters: { id } })
  if (!data.length || !sameEmail(req.validatedBody.email, data[0].email)) {
    throw new InvoicingError("not-found", "There is no order with this number and e-mail address.")
  }
  const invoices = await issuedOf(req.scope, { order_id: id })
  if (!invoices.length) {
    res.json({ links: [] })
    return
  }
  const result = await runWorkflow(createInvoiceLinksWorkflow, req.scope, { invoice_ids: invoices.map((invoice) => invoice.id), actor: "guest" })
  const links = await Promise.all(
    result.map(async ({ invoice_id, number, token, expires_at }) => ({
      invoice_id,
      number,
      url: await hostedUrl(req, token),
      expires_at,
    }))
  )
  res.json({ links })
}
