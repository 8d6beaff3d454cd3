import { buy, invoiceOf, variantOf } from "./demo-shop"
import { capture, itemOf } from "./demo-office"
import { admin } from "./demo-store"
import { settled } from "./order-documents"

/** Two cups: 2 × 135 + 20 = 290 and 15 % = 333.50. */
export async function twoCups({ paid }: { paid: boolean }) {
  const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
  const invoice = await invoiceOf(order.id)
  if (paid) {
    await capture(order.id)
    await settled(invoice.id, "paid")
  }
  return { order, invoice }
}

interface Claim {
  type: "refund" | "replace"
  /** One of it was bad. */
  bad: string
  /** The bad one is to be sent back. */
  back?: boolean
  /** One of it is sent instead, for nothing when `gratis`. */
  instead?: string
  gratis?: boolean
}

/** The customer complains and the operator agrees. */
export async function claim(orderId: string, { type, bad, back = false, instead, gratis = false }: Claim): Promise<string> {
  const items = [{ id: (await itemOf(orderId, bad)).id, quantity: 1 }]
  const { claim: opened } = await admin("POST", "/admin/claims", { order_id: orderId, type })
  const path = `/admin/claims/${opened.id}`
  await admin("POST", `${path}/claim-items`, { items: items.map((item) => ({ ...item, reason: "production_failure" })) })
  if (back) {
    await admin("POST", `${path}/inbound/items`, { items })
  }
  if (instead) {
    const item = { variant_id: await variantOf(instead), quantity: 1, ...(gratis ? { unit_price: 0 } : {}) }
    await admin("POST", `${path}/outbound/items`, { items: [item] })
  }
  await admin("POST", `${path}/request`, {})
  return opened.id
}

/** One of the goods is exchanged for one of others. */
export async function exchange(orderId: string, back: string, forth: string): Promise<string> {
  const { id } = await itemOf(orderId, back)
  const { exchange: opened } = await admin("POST", "/admin/exchanges", { order_id: orderId })
  const path = `/admin/exchanges/${opened.id}`
  await admin("POST", `${path}/inbound/items`, { items: [{ id, quantity: 1 }] })
  await admin("POST", `${path}/outbound/items`, { items: [{ variant_id: await variantOf(forth), quantity: 1 }] })
  await admin("POST", `${path}/request`, {})
  return opened.id
}

/** The customer announces that one comes back, and is to pay for its way; gives the return. */
export async function announceReturn(orderId: string, sku: string, { fee }: { fee: number }): Promise<string> {
  const { id } = await itemOf(orderId, sku)
  const [{ stock_locations }, { shipping_options }] = await Promise.all([
    admin("GET", "/admin/stock-locations?limit=1"),
    admin("GET", "/admin/shipping-options?limit=50&fields=id,*type,*service_zone"),
  ])
  const option = shipping_options.find(({ type }: { type: { code: string } }) => type.code === "standard")
  const { return: opened } = await admin("POST", "/admin/returns", { order_id: orderId, location_id: stock_locations[0].id })
  await admin("POST", `/admin/returns/${opened.id}/request-items`, { items: [{ id, quantity: 1 }] })
  await admin("POST", `/admin/returns/${opened.id}/shipping-method`, { shipping_option_id: option.id, custom_amount: fee })
  await admin("POST", `/admin/returns/${opened.id}/request`, {})
  return opened.id
}

/** The customer keeps it after all: the parcel is called off first. */
export async function cancelReturn(returnId: string): Promise<void> {
  const { return: announced } = await admin("GET", `/admin/returns/${returnId}?fields=id,*fulfillments`)
  for (const { id } of announced.fulfillments ?? []) {
    await admin("POST", `/admin/fulfillments/${id}/cancel`, {})
  }
  await admin("POST", `/admin/returns/${returnId}/cancel`, {})
}

/** One of what was announced arrives. */
export async function receiveReturn(orderId: string, returnId: string, sku: string): Promise<void> {
  const { id } = await itemOf(orderId, sku)
  await admin("POST", `/admin/returns/${returnId}/receive`, {})
  await admin("POST", `/admin/returns/${returnId}/receive-items`, { items: [{ id, quantity: 1 }] })
  await admin("POST", `/admin/returns/${returnId}/receive/confirm`, {})
}

/** The return that belongs to an order's claim or exchange. */
export const returnOf = async (orderId: string): Promise<string> =>
  (await admin("GET", `/admin/returns?order_id=${orderId}&fields=id`)).returns[0].id
