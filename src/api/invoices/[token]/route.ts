import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findLink } from "../../../workflows/links/find-link"
import { recordInvoiceViewedWorkflow } from "../../../workflows/record-invoice-viewed"
import { issuedOf } from "../../store/own-invoices"
import { allowAttempt } from "../../rate-limit"
import { runWorkflow } from "../../run-workflow"
import { hostedPage } from "../hosted-page"
import { sendPage } from "../send-page"
import { isUnknownLink, sendUnknownLink } from "../unknown-link"

export const AUTHENTICATE = false

/** The hosted page of one document: plain HTML, no login, no script. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  try {
    const link = await findLink(req.scope, req.params.token)
    const [invoice] = await issuedOf(req.scope, { id: link.invoice_id })
    if (!link.viewed) {
      await runWorkflow(recordInvoiceViewedWorkflow, req.scope, { link_id: link.id, invoice_id: link.invoice_id })
    }
    sendPage(res, 200, hostedPage(invoice, { pdf_path: `/invoices/${req.params.token}/pdf`, now: new Date() }))
  } catch (error) {
    if (!isUnknownLink(error)) {
      throw error
    }
    // Guessing tokens is hopeless, but it must not be free either.
    await allowAttempt(req, `hosted:${req.ip}`)
    sendUnknownLink(req, res)
  }
}
