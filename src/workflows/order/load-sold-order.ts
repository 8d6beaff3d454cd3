import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { soldVersion } from "../../domain/sold-version"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { ORDER_FIELDS } from "./order-fields"

/** Made anew for each call: Medusa takes the totals out of the list it was given. */
const versioned = () => ({
  select: ["id", "version", "currency_code", "total", "credit_line_total"],
  relations: [
    "items",
    "items.tax_lines",
    "items.adjustments",
    "shipping_methods",
    "shipping_methods.tax_lines",
    "shipping_methods.adjustments",
    "credit_lines",
  ],
})

async function versionSold(container: MedusaContainer, order: MedusaOrder, editsCount: boolean): Promise<number> {
  if (order.version <= 1) {
    return 1
  }
  const service = container.resolve(Modules.ORDER)
  const changes = await service.listOrderChanges(
    { order_id: order.id, status: "confirmed" },
    { select: ["id", "version", "change_type"] }
  )
  const placed = new Date(order.created_at).getTime()
  const fromCheckout = (order.payment_collections ?? []).some(({ created_at }) => new Date(created_at).getTime() <= placed)
  return soldVersion(
    order.version,
    changes.map(({ version, change_type }) => ({ version, change_type: change_type ?? null })),
    fromCheckout && !editsCount
  )
}

/** Loads an order as it is now; null when there is none. */
export async function loadOrder(container: MedusaContainer, orderId: string): Promise<MedusaOrder | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ORDER_FIELDS, filters: { id: orderId } })
  return (data[0] as unknown as MedusaOrder | undefined) ?? null
}

/** An order of today with the lines, shipping, credit and totals of one of its versions. */
export async function inVersion(container: MedusaContainer, order: MedusaOrder, version: number): Promise<MedusaOrder> {
  const service = container.resolve(Modules.ORDER)
  const [then] = await service.listOrders({ id: order.id, version } as Record<string, unknown>, versioned())
  const { items, shipping_methods, credit_lines, total, raw_total, credit_line_total, raw_credit_line_total } = then as unknown as MedusaOrder
  return { ...order, items, shipping_methods, credit_lines: credit_lines ?? [], total, raw_total, credit_line_total, raw_credit_line_total }
}

/**
 * The order as it was sold: today's parties and payments with the lines, shipping and totals of the version sold,
 * so that a missed invoice says what was sold even when things were returned since. `editsCount`: what was changed before the invoice
 * belongs to the sale, because the seller invoices later than the order was placed.
 */
export async function asSold(container: MedusaContainer, order: MedusaOrder, { editsCount }: { editsCount: boolean }): Promise<MedusaOrder> {
  const version = await versionSold(container, order, editsCount)
  return version >= order.version ? order : inVersion(container, order, version)
}
