import LocalEventBusService from "@medusajs/event-bus-local/dist/services/event-bus-local"
import type { EventBusTypes } from "@medusajs/framework/types"
import { meet } from "./fate"

/** Medusa's own event bus, but what the plugin hears of it can be lost, doubled, late and out of order. */
export class UnreliableEventBus extends LocalEventBusService {
  subscribe(event: string | symbol, subscriber: EventBusTypes.Subscriber, context: EventBusTypes.SubscriberContext): this {
    const ours = context?.subscriberId?.startsWith("invoicing-")
    return super.subscribe(event, ours ? (data, ...rest) => meet(async () => void (await subscriber(data, ...rest))) : subscriber, context)
  }
}
