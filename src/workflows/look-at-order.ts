import type { MedusaContainer } from "@medusajs/framework/types"
import { findOrderWorkflow, type OrderPart } from "./find-order"
import { warmPrinter } from "./printing/printer"
import { syncOrderWorkflow } from "./sync-order"

/** One thing done to an order sends several events at once: they are answered by one look. */
const GATHER_MS = 20

/** Looks that have not begun, by order; and those that are under way. Only saves work: another process looks for itself. */
const waiting = new Map<string, Promise<void>>()
const running = new Map<string, Promise<void>>()

async function look(container: MedusaContainer, orderId: string): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, GATHER_MS))
  await running.get(orderId)?.catch(() => undefined)
  waiting.delete(orderId)
  const run = syncOrderWorkflow(container).run({ input: { order_id: orderId } })
  const done = run.then(() => undefined)
  running.set(orderId, done)
  try {
    await done
  } finally {
    if (running.get(orderId) === done) {
      running.delete(orderId)
    }
  }
}

/**
 * Runs `syncOrderWorkflow` for an event: an event that comes before the look at its order has begun is answered by that look, because it sees
 * everything that happened until then. Resolves when the look is over; rejects when it failed.
 */
export function lookAtOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const joined = waiting.get(orderId)
  if (joined) {
    return joined
  }
  // The first order of a process soon has a document to print.
  void warmPrinter(container).catch(() => undefined)
  const begun = look(container, orderId)
  waiting.set(orderId, begun)
  return begun
}

/** Looks at the order that a part of it belongs to; at none when there is none (yet): then `order.placed` follows. */
export async function lookAtOrderOf(container: MedusaContainer, part: OrderPart, id: string): Promise<void> {
  const { result } = await findOrderWorkflow(container).run({ input: { part, id } })
  if (result.order_id) {
    await lookAtOrder(container, result.order_id)
  }
}
