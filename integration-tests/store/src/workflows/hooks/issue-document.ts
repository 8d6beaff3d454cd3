import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateOrderWorkflow } from "@medusajs/medusa/core-flows"
import type { InvoiceDocument } from "medusa-plugin-invoicing/types"
import { issueDocumentWorkflow, type Verdict } from "medusa-plugin-invoicing/workflows"

/** What this shop decides of an order's invoices, in the order's metadata. */
interface Wishes {
  hold_invoice?: string
  invoice_note?: string
  invoice_discount?: boolean
  tell_number?: boolean
}

async function wishesOf(container: MedusaContainer, order_id: string | null): Promise<Wishes> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "metadata"], filters: { id: order_id ?? "" } })
  return (data[0]?.metadata ?? {}) as Wishes
}

function judge({ hold_invoice, invoice_note, invoice_discount }: Wishes, document: InvoiceDocument): Verdict {
  if (hold_invoice) {
    return { veto: hold_invoice }
  }
  if (invoice_discount) {
    return { document: { ...document, totals: { ...document.totals, payable: "0.00" } } }
  }
  return invoice_note ? { document: { ...document, notes: [...document.notes, invoice_note] } } : {}
}

issueDocumentWorkflow.hooks.beforeIssue(
  async ({ order_id, document }, { container }) => new StepResponse(judge(await wishesOf(container, order_id), document))
)

issueDocumentWorkflow.hooks.invoiceIssued(async ({ order_id, number }, { container }) => {
  const { tell_number, ...wishes } = await wishesOf(container, order_id)
  if (tell_number && order_id) {
    await updateOrderWorkflow(container).run({ input: { id: order_id, user_id: "", metadata: { ...wishes, invoice_number: number } } })
  }
})
