import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/** Where a page of orders begins and ends. Orders come by the instant they last changed. */
export interface OrderPage {
  since: Date
  skip: number
  take: number
}

/** Ids of orders that changed since an instant, a page at a time, oldest change first. Draft orders are no sales. */
export async function changedOrders(container: MedusaContainer, { since, skip, take }: OrderPage): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: ["id"],
    filters: { updated_at: { $gte: since }, is_draft_order: false },
    pagination: { skip, take, order: { updated_at: "ASC", id: "ASC" } },
  })
  return data.map((order) => order.id)
}

/** Of some orders, those that were not looked at since they last changed: without a sync state, failed, or stale. */
export async function unsynced(container: MedusaContainer, orderIds: string[], since: Date): Promise<string[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const states = await service.listInvoiceOrders(
    { order_id: orderIds, synced_at: { $gte: since }, error: null },
    { select: ["order_id"], take: null }
  )
  const synced = new Set(states.map((state) => state.order_id))
  return orderIds.filter((id) => !synced.has(id))
}
