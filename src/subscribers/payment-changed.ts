import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { syncPaymentOrderWorkflow } from "../workflows/sync-payment-order"

/** Brings the ledger of an order's invoice up to date when money was captured or refunded. */
export default async function invoicingPaymentChanged({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await syncPaymentOrderWorkflow(container).run({ input: { payment_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: ["payment.captured", "payment.refunded"],
  context: { subscriberId: "invoicing-payment-changed" },
}
