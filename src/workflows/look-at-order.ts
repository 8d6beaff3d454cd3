import type { MedusaContainer } from "@medusajs/framework/types"
import { findOrdersWorkflow, type OrderPart } from "./find-orders"
import { warmPrinter } from "./printing/printer"
import { syncOrderWorkflow } from "./sync-order"
import { toldIds } from "./told-ids"

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

function lookAtOrder(container: MedusaContainer, orderId: string): Promise<void> {
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

/**
 * Runs `syncOrderWorkflow` for the orders that an event tells of: an event that comes before the look at its order has begun is answered by that look,
 * because it sees everything that happened until then. Resolves when the looks are over; rejects when one of them failed, after all of them.
 */
export async function lookAtOrders(container: MedusaContainer, told: unknown): Promise<void> {
  const looks = await Promise.allSettled(toldIds(told).map((id) => lookAtOrder(container, id)))
  const failed = looks.find(({ status }) => status === "rejected")
  if (failed) {
    throw (failed as PromiseRejectedResult).reason
  }
}

/** Looks at the orders that some parts of them belong to; at none where there is none (yet): then `order.placed` follows. */
export async function lookAtOrdersOf(container: MedusaContainer, part: OrderPart, told: unknown): Promise<void> {
  const id = toldIds(told)
  if (id.length) {
    const { result } = await findOrdersWorkflow(container).run({ input: { part, id } })
    await lookAtOrders(container, result.order_ids)
  }
}
