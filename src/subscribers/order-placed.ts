import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { syncOrderWorkflow } from "../workflows/sync-order"

/** Invoices an order when it is placed, and looks at it again when it is canceled. */
export default async function invoicingOrderChanged({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await syncOrderWorkflow(container).run({ input: { order_id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: ["order.placed", "order.canceled"],
  context: { subscriberId: "invoicing-order-changed" },
}
