import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InvoiceDocument } from "../../../../../domain/document"
import { InvoicingError } from "../../../../../domain/errors"
import { requestOf } from "../../../../../domain/manual-credit"
import { creditInvoiceWorkflow } from "../../../../../workflows/credit-invoice"
import { syncOrderWorkflow } from "../../../../../workflows/sync-order"
import { actorOf } from "../../../../actor"
import { retrieveInvoice } from "../../retrieve-invoice"
import { runWorkflow } from "../../../../run-workflow"

type Draft = Awaited<ReturnType<typeof retrieveInvoice>> & { source: string; corrects_id: string | null }

/** A credit by hand that was held back is made anew, as it was asked for, from what is left of its invoice today. */
async function creditAgain(req: AuthenticatedMedusaRequest, draft: Draft, invoice_id: string): Promise<void> {
  const original = await retrieveInvoice(req.scope, invoice_id, ["document"])
  const note = draft.document as InvoiceDocument
  await runWorkflow(creditInvoiceWorkflow, req.scope, {
    invoice_id,
    request: requestOf(note, original.document as InvoiceDocument),
    reason: note.references.reason ?? "",
    actor: actorOf(req),
    source: draft.source,
  })
}

/** Issues a draft: it is made anew from the order and today's settings and issued when the checks pass. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const draft = (await retrieveInvoice(req.scope, id, ["order_id", "source", "corrects_id", "document"])) as Draft
  const isByHand = draft.source.startsWith("manual:") && draft.corrects_id !== null
  if (draft.status === "void" || (!draft.order_id && !isByHand)) {
    throw new InvoicingError("not-a-draft", "Only a draft can be issued. This document is void; make a new one from the order.")
  }
  if (draft.status === "draft" && isByHand) {
    await creditAgain(req, draft, draft.corrects_id as string)
  } else if (draft.status === "draft") {
    await runWorkflow(syncOrderWorkflow, req.scope, { order_id: draft.order_id as string, forced: true, actor: actorOf(req) })
  }
  res.json({ invoice: await retrieveInvoice(req.scope, id, req.queryConfig.fields) })
}
