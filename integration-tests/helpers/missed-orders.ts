import { buy, type Basket, type Order } from "./demo-shop"
import { changeProfile, openOffice } from "./demo-office"
import { eventually, sql } from "./demo-store"

type Sellers = Awaited<ReturnType<typeof openOffice>>

/** Whether orders are invoiced by themselves. */
export const withTrigger = ({ saudi, europe }: Sellers, trigger: "placed" | "manual") =>
  Promise.all([changeProfile(saudi, { trigger }), changeProfile(europe, { trigger })])

/** Waits until the controller has seen the order and left it alone. */
export const leftAlone = (orderId: string) =>
  eventually(`a look at order ${orderId}`, async () => {
    const [state] = await sql("SELECT 1 FROM invoice_order WHERE order_id = $1 AND synced_at IS NOT NULL", [orderId])
    return state
  })

/** As if the event had never come. */
export const loseEvent = (orderIds: string[]) => sql("DELETE FROM invoice_order WHERE order_id = ANY($1)", [orderIds])

/** Buys while nothing is invoiced by itself. */
export async function missed(basket: Basket): Promise<Order> {
  const order = await buy(basket)
  await leftAlone(order.id)
  return order
}

/** A document's lines as [SKU, quantity, net, gross], by SKU. */
export const linesOf = (document: { lines: { sku: string; quantity: string; net: string; gross: string }[] }) =>
  document.lines.map(({ sku, quantity, net, gross }) => [sku, quantity, net, gross]).sort((a, b) => a[0].localeCompare(b[0]))
