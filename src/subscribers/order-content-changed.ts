import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { syncOrderWorkflow } from "../workflows/sync-order"

/** Looks at an order again when what was sold has changed. These events carry the order's id as `order_id`. */
export default async function invoicingOrderContentChanged({
  event,
  container,
}: SubscriberArgs<{ order_id: string }>): Promise<void> {
  await syncOrderWorkflow(container).run({ input: { order_id: event.data.order_id } })
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.confirmed",
    "order.return_requested",
    "order.return_received",
    "order.exchange_created",
    "order.claim_created",
  ],
  context: { subscriberId: "invoicing-order-content-changed" },
}
