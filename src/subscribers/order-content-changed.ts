import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { lookAtOrders } from "../workflows/look-at-order"

/** Looks at an order when what was sold, sent or came back has changed. These events carry the order's id as `order_id`. */
export default async function invoicingOrderContentChanged({
  event,
  container,
}: SubscriberArgs<{ order_id?: unknown } | undefined>): Promise<void> {
  await lookAtOrders(container, event.data?.order_id)
}

export const config: SubscriberConfig = {
  event: [
    "order-edit.requested",
    "order-edit.confirmed",
    "order-edit.canceled",
    "order.return_requested",
    "order.return_received",
    "order.exchange_created",
    "order.claim_created",
    "order.fulfillment_created",
    "order.fulfillment_canceled",
  ],
  context: { subscriberId: "invoicing-order-content-changed" },
}
