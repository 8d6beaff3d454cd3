import type { Call } from "./demo-store"

export interface ScratchStore {
  regionId: string
  variantId: string
  optionId: string
  publishableKey: string
}

/** The least that a shop needs before somebody can buy: a region with tax, a place that ships, a product. */
export async function fitOut(admin: Call): Promise<ScratchStore> {
  const { stores } = await admin("GET", "/admin/stores")
  await admin("POST", `/admin/stores/${stores[0].id}`, { supported_currencies: [{ currency_code: "eur", is_default: true }] })
  const { region } = await admin("POST", "/admin/regions", { name: "Germany", currency_code: "eur", countries: ["de"], payment_providers: ["pp_system_default"] })
  await admin("POST", "/admin/tax-regions", { country_code: "de", provider_id: "tp_system", default_tax_rate: { name: "USt", code: "DE-19", rate: 19 } })
  const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
  const channel = sales_channels[0].id
  const { shippingProfileId, optionId } = await ship(admin, channel)
  const { product } = await admin("POST", "/admin/products", {
    title: "Kettle",
    status: "published",
    shipping_profile_id: shippingProfileId,
    sales_channels: [{ id: channel }],
    options: [{ title: "Size", values: ["1 l"] }],
    variants: [{ title: "1 l", sku: "KETTLE-1", manage_inventory: false, options: { Size: "1 l" }, prices: [{ amount: 100, currency_code: "eur" }] }],
  })
  return { regionId: region.id, variantId: product.variants[0].id, optionId, publishableKey: await keyOf(admin, channel) }
}

async function ship(admin: Call, channel: string) {
  const { stock_location } = await admin("POST", "/admin/stock-locations", {
    name: "Cellar",
    address: { address_1: "Kellerweg 1", city: "Berlin", postal_code: "10115", country_code: "DE" },
  })
  const location = `/admin/stock-locations/${stock_location.id}`
  await admin("POST", `${location}/sales-channels`, { add: [channel] })
  await admin("POST", `${location}/fulfillment-providers`, { add: ["manual_manual"] })
  await admin("POST", `${location}/fulfillment-sets`, { name: "From the cellar", type: "shipping" })
  const { stock_location: fitted } = await admin("GET", `${location}?fields=*fulfillment_sets`)
  const set = fitted.fulfillment_sets[0].id
  const { fulfillment_set } = await admin("POST", `/admin/fulfillment-sets/${set}/service-zones`, { name: "Germany", geo_zones: [{ type: "country", country_code: "de" }] })
  const { shipping_profiles } = await admin("GET", "/admin/shipping-profiles?limit=1")
  const profile = shipping_profiles[0] ?? (await admin("POST", "/admin/shipping-profiles", { name: "Goods", type: "default" })).shipping_profile
  const { shipping_option } = await admin("POST", "/admin/shipping-options", {
    name: "Parcel",
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: profile.id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Parcel", description: "3 days", code: "parcel" },
    prices: [{ currency_code: "eur", amount: 5 }],
    rules: [],
  })
  return { shippingProfileId: profile.id as string, optionId: shipping_option.id as string }
}

async function keyOf(admin: Call, channel: string): Promise<string> {
  const { api_keys } = await admin("GET", "/admin/api-keys?type=publishable")
  const key = api_keys[0] ?? (await admin("POST", "/admin/api-keys", { title: "Shop", type: "publishable" })).api_key
  await admin("POST", `/admin/api-keys/${key.id}/sales-channels`, { add: [channel] })
  return key.token
}

/** Buys one of the only product, with delivery, not paid yet. Gives the order. */
export async function buyOne(shop: Call, store: ScratchStore): Promise<{ id: string; total: number }> {
  const address = { first_name: "Lena", last_name: "Hoffmann", address_1: "Oranienstraße 183", city: "Berlin", postal_code: "10999", country_code: "de" }
  const { cart } = await shop("POST", "/store/carts", {
    region_id: store.regionId,
    email: "lena@example.com",
    items: [{ variant_id: store.variantId, quantity: 1 }],
    shipping_address: address,
    billing_address: address,
  })
  await shop("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: store.optionId })
  const { payment_collection } = await shop("POST", "/store/payment-collections", { cart_id: cart.id })
  await shop("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
  return (await shop("POST", `/store/carts/${cart.id}/complete`, {})).order
}
