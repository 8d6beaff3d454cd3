import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { deliverInvoiceWorkflow } from "../workflows/deliver-invoice"

/** Makes the files of a document once it is issued, outside any request. */
export default async function invoicingInvoiceIssued({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await deliverInvoiceWorkflow(container).run({ input: { invoice_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: "invoice.issued",
  context: { subscriberId: "invoicing-invoice-issued" },
}
