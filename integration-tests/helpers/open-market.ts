import { forgetCatalogue } from "./demo-shop"
import { admin } from "./demo-store"

interface NewMarket {
  name: string
  currency_code: string
  country: string
  /** Added to every price. */
  tax: { name: string; code: string; rate: number }
  delivery: number
}

const MARKETS: Record<"jp" | "kw", NewMarket> = {
  jp: { name: "Japan", currency_code: "jpy", country: "jp", tax: { name: "消費税", code: "JP-10", rate: 10 }, delivery: 500 },
  // Kuwait has no VAT today: the rate of the Gulf treaty lets three decimals meet a tax.
  kw: { name: "Kuwait", currency_code: "kwd", country: "kw", tax: { name: "VAT", code: "KW-5", rate: 5 }, delivery: 1.5 },
}

async function shipTo(region_id: string, { name, country, delivery }: NewMarket): Promise<void> {
  const [{ stock_locations }, { shipping_profiles }] = await Promise.all([
    admin("GET", "/admin/stock-locations?limit=1&fields=id,*fulfillment_sets"),
    admin("GET", "/admin/shipping-profiles?type=default"),
  ])
  const [set] = stock_locations[0].fulfillment_sets
  const { fulfillment_set } = await admin("POST", `/admin/fulfillment-sets/${set.id}/service-zones?fields=id,*service_zones`, {
    name,
    geo_zones: [{ type: "country", country_code: country }],
  })
  await admin("POST", "/admin/shipping-options", {
    name: "Parcel",
    price_type: "flat",
    provider_id: "manual_manual",
    service_zone_id: fulfillment_set.service_zones.find((zone: { name: string }) => zone.name === name).id,
    shipping_profile_id: shipping_profiles[0].id,
    type: { label: "Parcel", description: "A week", code: "parcel" },
    prices: [{ region_id, amount: delivery }],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  })
}

/** The store begins to sell in another country, as an operator would set it up. Does nothing when it does so already. */
export async function openMarket(key: "jp" | "kw"): Promise<void> {
  const market = MARKETS[key]
  const { regions } = await admin("GET", "/admin/regions?limit=50&fields=id,currency_code")
  if (regions.some(({ currency_code }: { currency_code: string }) => currency_code === market.currency_code)) {
    return
  }
  const { region } = await admin("POST", "/admin/regions", {
    name: market.name,
    currency_code: market.currency_code,
    countries: [market.country],
    payment_providers: ["pp_system_default", "pp_card_demo", "pp_wallet_demo"],
    automatic_taxes: true,
    is_tax_inclusive: false,
  })
  await admin("POST", "/admin/tax-regions", { country_code: market.country, provider_id: "tp_system", default_tax_rate: market.tax })
  await shipTo(region.id, market)
  forgetCatalogue()
}
