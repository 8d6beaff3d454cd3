import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/**
 * Medusa writes `updated_at` before it commits: a look in between saw the order as it was; and the clocks of two processes may differ. So what was
 * looked at that soon is looked at once more.
 */
const COMMITTING = 2 * 60_000
const PAGE = 200

interface ChangedOrder {
  id: string
  updated_at: string | Date
}

async function changedOrders(container: MedusaContainer, since: Date, afterId: string): Promise<ChangedOrder[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id", "updated_at"],
    filters: { id: { $gt: afterId }, updated_at: { $gte: since }, is_draft_order: false },
    pagination: { take: PAGE, skip: 0, order: { id: "ASC" } },
  })
  return data as unknown as ChangedOrder[]
}

/** When the sellers' settings last changed: an order that was rightly left alone before may be due since. */
async function settingsChangedAt(service: InvoicingModuleService): Promise<Date> {
  const [newest] = await service.listInvoiceProfiles({}, { select: ["id", "updated_at"], take: 1, order: { updated_at: "DESC" } })
  return new Date(newest?.updated_at ?? 0)
}

/**
 * Those that were not looked at since they, or while they have no invoice the settings, last changed, and whose last
 * failure is not waiting for its next attempt.
 */
async function stale(container: MedusaContainer, orders: ChangedOrder[], now: Date): Promise<string[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const order_id = orders.map(({ id }) => id)
  const settings = await settingsChangedAt(service)
  const states = await service.listInvoiceOrders({ order_id }, { take: null })
  const issued = await service.listInvoices({ order_id, type: "invoice", status: "issued" }, { select: ["id", "order_id"], take: null })
  const byOrder = new Map(states.map((state) => [state.order_id, state]))
  const invoiced = new Set(issued.map((invoice) => invoice.order_id))
  return orders
    .filter(({ id, updated_at }) => {
      const state = byOrder.get(id)
      const waiting = state?.next_attempt_at && new Date(state.next_attempt_at) > now
      const changed = Math.max(new Date(updated_at).getTime(), invoiced.has(id) ? 0 : settings.getTime())
      const fresh = state?.looked_at && !state.error && new Date(state.looked_at).getTime() >= changed + COMMITTING
      return !waiting && !fresh
    })
    .map(({ id }) => id)
}

/** Orders to look at, and where the list goes on after them. */
export interface OrderPage {
  ids: string[]
  after: string
}

/**
 * Ids of orders that changed since an instant and were not looked at since, a page at a time: orders without any
 * document among them, whatever the reason. Paged by id, so that nothing slips past while orders change.
 */
export async function* staleOrders(
  container: MedusaContainer,
  span: { since: Date; now: Date; after: string }
): AsyncGenerator<OrderPage> {
  let { after } = span
  for (;;) {
    const orders = await changedOrders(container, span.since, after)
    if (!orders.length) {
      return
    }
    after = orders[orders.length - 1].id
    yield { ids: await stale(container, orders, span.now), after }
  }
}

/** Of some orders, those whose last failure is not waiting for its next attempt. */
export async function notWaiting(container: MedusaContainer, orderIds: string[], now: Date): Promise<string[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const states = await service.listInvoiceOrders({ order_id: orderIds, next_attempt_at: { $gt: now } }, { select: ["order_id"], take: null })
  const waiting = new Set(states.map(({ order_id }) => order_id))
  return orderIds.filter((id) => !waiting.has(id))
}

/** Ids of orders whose last sync failed and is to be tried again now, a page at a time. */
export async function* failedOrders(container: MedusaContainer, span: { now: Date; after: string }): AsyncGenerator<OrderPage> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  let { after } = span
  for (;;) {
    const states = await service.listInvoiceOrders(
      { next_attempt_at: { $lte: span.now }, order_id: { $gt: after } },
      { select: ["order_id"], take: PAGE, order: { order_id: "ASC" } }
    )
    if (!states.length) {
      return
    }
    after = states[states.length - 1].order_id
    yield { ids: states.map(({ order_id }) => order_id), after }
  }
}
