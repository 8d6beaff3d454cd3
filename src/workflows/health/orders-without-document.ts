import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { chooseProfile } from "../../domain/choose-profile"
import type { Profile } from "../../domain/profile"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { readProfiles } from "../profile/read-profiles"
import type { PageOf, StoreCheck } from "./store-check"

/** An order that was placed just now is still on its normal road. */
const GRACE = 60_000

interface OrderRow {
  id: string
  display_id?: number | string | null
  status?: string | null
  canceled_at?: string | Date | null
  is_draft_order?: boolean | null
  created_at: string | Date
  updated_at: string | Date
  currency_code: string
  sales_channel_id?: string | null
  region_id?: string | null
}

interface SyncState {
  order_id: string
  looked_at?: string | Date | null
  error?: string | null
}

const FIELDS = ["id", "display_id", "status", "canceled_at", "is_draft_order", "created_at", "updated_at", "currency_code", "sales_channel_id", "region_id"]

async function page(container: MedusaContainer, { since, after, ids, take }: PageOf): Promise<OrderRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: ids ? { id: ids } : { id: { $gt: after ?? "" }, updated_at: { $gte: since ?? new Date(0) } },
    pagination: { take, skip: 0, order: { id: "ASC" } },
  })
  return data as unknown as OrderRow[]
}

const at = (instant: string | Date | null | undefined) => new Date(instant ?? 0).getTime()

/**
 * Whether an order must have a document. With the trigger "placed" the order alone says so; with any other the controller
 * decides, so what it has not looked at since the order changed is missing.
 */
function isMissing(order: OrderRow, profile: Profile | null, state: SyncState | undefined, now: number): boolean {
  if (!profile || order.is_draft_order || order.status === "canceled" || order.canceled_at) {
    return false
  }
  if (at(order.created_at) < at(profile.starts_at) || at(order.created_at) > now - GRACE || profile.trigger === "manual") {
    return false
  }
  const isLookedAt = state?.looked_at && !state.error && at(state.looked_at) >= at(order.updated_at)
  return profile.trigger === "placed" || !isLookedAt
}

/** Orders that should have a document and have none, whatever the reason. */
export const ordersWithoutDocument: StoreCheck<OrderRow> = {
  id: "orders-without-document",
  page,
  async find(container, orders) {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const order_id = orders.map(({ id }) => id)
    const documents = await service.listInvoices({ order_id, type: "invoice" }, { select: ["id", "order_id"], take: null })
    const documented = new Set(documents.map((document) => document.order_id))
    const states = (await service.listInvoiceOrders({ order_id }, { take: null })) as unknown as SyncState[]
    const byOrder = new Map(states.map((state) => [state.order_id, state]))
    const profiles = await readProfiles(container)
    const now = Date.now()
    return orders
      .filter(({ id }) => !documented.has(id))
      .filter((order) => {
        const scope = { sales_channel_id: order.sales_channel_id ?? null, region_id: order.region_id ?? null }
        return isMissing(order, chooseProfile(profiles, scope), byOrder.get(order.id), now)
      })
      .map((order) => ({
        subject: order.id,
        order_id: order.id,
        data: {
          order_number: order.display_id === null || order.display_id === undefined ? null : String(order.display_id),
          currency_code: order.currency_code.toUpperCase(),
          placed_at: new Date(order.created_at).toISOString(),
          error: byOrder.get(order.id)?.error ?? null,
        },
      }))
  },
}
