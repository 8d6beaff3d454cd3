import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { deliverInvoiceWorkflow } from "../workflows/deliver-invoice"
import { toldIds } from "../workflows/told-ids"

/** Makes the files of a document once it is issued, outside any request. */
export default async function invoicingInvoiceIssued({ event, container }: SubscriberArgs<{ id?: unknown } | undefined>): Promise<void> {
  for (const invoice_id of toldIds(event.data?.id)) {
    await deliverInvoiceWorkflow(container).run({ input: { invoice_id } })
  }
}

export const config: SubscriberConfig = {
  event: "invoice.issued",
  context: { subscriberId: "invoicing-invoice-issued" },
}
