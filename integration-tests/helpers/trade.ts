import { anEmail, lena, omar } from "./demo-people"
import { regionOf, variantOf } from "./demo-shop"
import type { Ask, Desk } from "./desk"

export type Market = "sa" | "eu"

/** What a customer puts in the cart. */
export interface Cart {
  market: Market
  /** Quantity by SKU. */
  items: Record<string, number>
  /** Charged at once, or authorised and captured later. */
  pay: "card" | "later"
  promotions?: string[]
  email?: string
}

const PROVIDERS = { card: "pp_card_demo", later: "pp_system_default" }

const linesOf = (items: Record<string, number>) =>
  Promise.all(Object.entries(items).map(async ([sku, quantity]) => ({ variant_id: await variantOf(sku), quantity })))

const deliveries = new Map<Market, string>()

/** The market's ordinary delivery; a shop front looks it up once. */
async function deliveryTo(shop: Ask, market: Market, cartId: string): Promise<string> {
  const known = deliveries.get(market)
  if (known) {
    return known
  }
  const { shipping_options } = await shop("GET", `/store/shipping-options?cart_id=${cartId}&fields=id,*type`)
  const wanted = market === "sa" ? "standard" : "parcel"
  const { id } = shipping_options.find(({ type }: { type: { code: string } }) => type.code === wanted)
  deliveries.set(market, id)
  return id
}

/** Buys as a shop front does; gives the order's id. */
export async function checkout({ shop }: Desk, { market, items, pay, promotions = [], email = anEmail("model") }: Cart): Promise<string> {
  const address = market === "sa" ? omar : lena
  const { cart } = await shop("POST", "/store/carts", {
    region_id: await regionOf(market),
    email,
    items: await linesOf(items),
    shipping_address: address,
    billing_address: address,
    ...(promotions.length ? { promo_codes: promotions } : {}),
  })
  await shop("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: await deliveryTo(shop, market, cart.id) })
  const { payment_collection } = await shop("POST", "/store/payment-collections", { cart_id: cart.id })
  await shop("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: PROVIDERS[pay] })
  const result = await shop("POST", `/store/carts/${cart.id}/complete`, {})
  if (result.type !== "order") {
    throw new Error(`The cart did not become an order: ${JSON.stringify(result.error)}`)
  }
  return result.order.id
}

/** A quote of the back office that becomes an order; gives its id. */
export async function convertDraft({ office }: Desk, { market, items }: Pick<Cart, "market" | "items">): Promise<string> {
  const address = market === "sa" ? omar : lena
  const { sales_channels } = await office("GET", "/admin/sales-channels?limit=1&fields=id")
  const { draft_order } = await office("POST", "/admin/draft-orders", {
    email: anEmail("quote"),
    region_id: await regionOf(market),
    sales_channel_id: sales_channels[0].id,
    shipping_address: address,
    billing_address: address,
    items: await linesOf(items),
  })
  await office("POST", `/admin/draft-orders/${draft_order.id}/convert-to-order`, {})
  return draft_order.id
}
