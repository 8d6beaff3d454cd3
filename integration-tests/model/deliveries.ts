import type { Market } from "../helpers/trade"
import { regionOf } from "../helpers/demo-shop"
import type { Ask } from "../helpers/desk"
import type { Story } from "./story"

interface Item {
  id: string
  quantity: number
  detail: { fulfilled_quantity: number }
}

/** Sends and delivers whatever of the order has not been: only then can goods come back. */
export async function deliverAll(story: Story): Promise<void> {
  const { office } = story.desk
  const path = `/admin/orders/${story.orderId}`
  const { items } = await story.order("id,*items,*items.detail")
  const left = (items as Item[])
    .map(({ id, quantity, detail }) => ({ id, quantity: quantity - detail.fulfilled_quantity }))
    .filter(({ quantity }) => quantity > 0)
  if (!left.length) {
    return
  }
  await office("POST", `${path}/fulfillments`, { items: left, location_id: await locationOf(story) })
  const { fulfillments } = await story.order("id,*fulfillments")
  for (const { id, delivered_at, canceled_at } of fulfillments) {
    if (!delivered_at && !canceled_at) {
      await office("POST", `${path}/fulfillments/${id}/mark-as-delivered`, {})
    }
  }
}

let location: Promise<string> | undefined

/** The warehouse of the demo store. */
export const locationOf = ({ desk }: Story): Promise<string> =>
  (location ??= desk.office("GET", "/admin/stock-locations?limit=1&fields=id").then(({ stock_locations }) => stock_locations[0].id))

const options = new Map<Market, Promise<string>>()

/** The way back to the warehouse, at a price that each return says for itself. */
export function returnFeeOption({ desk, market }: Story): Promise<string> {
  const known = options.get(market) ?? makeOption(desk.office, market)
  options.set(market, known)
  return known
}

async function makeOption(office: Ask, market: Market): Promise<string> {
  const { shipping_options } = await office("GET", "/admin/shipping-options?limit=50&fields=id,name,service_zone_id,shipping_profile_id,*type")
  const name = `Return, ${market}`
  const made = shipping_options.find((option: { name: string }) => option.name === name)
  if (made) {
    return made.id
  }
  const way = shipping_options.find(({ type }: { type: { code: string } }) => type.code === (market === "sa" ? "standard" : "parcel"))
  const { shipping_option } = await office("POST", "/admin/shipping-options", {
    name,
    service_zone_id: way.service_zone_id,
    shipping_profile_id: way.shipping_profile_id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: name, description: "Back to the warehouse", code: "return" },
    prices: [
      { currency_code: market === "sa" ? "sar" : "eur", amount: 5 },
      { region_id: await regionOf(market), amount: 5 },
    ],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "true" },
    ],
  })
  return shipping_option.id
}
