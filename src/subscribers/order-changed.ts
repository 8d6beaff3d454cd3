import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { lookAtOrders } from "../workflows/look-at-order"

/**
 * Looks at an order when anything happens to it. These events carry its id as `id`; the last two are Medusa's own rows being written, which
 * tell of imports, credit lines and transfers that send no other event (docs/medusa.md, Events).
 */
export default async function invoicingOrderChanged({ event, container }: SubscriberArgs<{ id?: unknown } | undefined>): Promise<void> {
  await lookAtOrders(container, event.data?.id)
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.updated",
    "order.canceled",
    "order.completed",
    "order.archived",
    "order.transfer_requested",
    "order.order.created",
    "order.order.updated",
  ],
  context: { subscriberId: "invoicing-order-changed" },
}
