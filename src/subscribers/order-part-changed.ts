import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { OrderPart } from "../workflows/find-orders"
import { lookAtOrdersOf } from "../workflows/look-at-order"

/**
 * Events that carry the id of something else than the order (docs/medusa.md, Events). Those of payment collections are not among them: whatever
 * moves money on one has an event of its own, and every checkout writes one a moment after its order, which then would be looked at twice.
 */
const PARTS: Record<string, OrderPart> = {
  "payment.captured": "payment",
  "payment.refunded": "payment",
  "payment.capture.created": "capture",
  "payment.refund.created": "refund",
  "shipment.created": "fulfillment",
  "delivery.created": "fulfillment",
  "order.return.created": "return",
  "order.return.updated": "return",
  "order.return-item.created": "return_item",
  "order.return-item.updated": "return_item",
  "order.order-claim.created": "order_claim",
  "order.order-claim.updated": "order_claim",
  "order.order-exchange.created": "order_exchange",
  "order.order-exchange.updated": "order_exchange",
  "order.order-transaction.created": "order_transaction",
  "order.order-credit-line.created": "order_credit_line",
}

/** Looks at an order when money moved, goods were sent, or a return, claim or exchange of it changed, even where only a row tells of it. */
export default async function invoicingOrderPartChanged({ event, container }: SubscriberArgs<{ id?: unknown } | undefined>): Promise<void> {
  await lookAtOrdersOf(container, PARTS[event.name], event.data?.id)
}

export const config: SubscriberConfig = {
  event: Object.keys(PARTS),
  context: { subscriberId: "invoicing-order-part-changed" },
}
