import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MARKETS } from "./markets"
import type { RegionIds } from "./regions"

const LOCATION = {
  name: "Riyadh warehouse",
  address: {
    address_1: "8118 King Fahd Branch Rd",
    address_2: "Al Olaya",
    city: "Riyadh",
    province: "Riyadh",
    postal_code: "12214",
    country_code: "SA",
    phone: "+966112000400",
  },
}

interface Context {
  salesChannelId: string
  regionIds: RegionIds
}

/** One stock location that ships to both regions. */
export async function seedWarehouse(container: MedusaContainer, { salesChannelId, regionIds }: Context) {
  const { result: locations } = await createStockLocationsWorkflow(container).run({ input: { locations: [LOCATION] } })
  const locationId = locations[0].id
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id: locationId, add: [salesChannelId] } })

  const shippingProfileId = await goodsProfile(container)
  const zones = await connectFulfilment(container, locationId)
  await createShippingOptionsWorkflow(container).run({
    input: MARKETS.flatMap((market) =>
      market.shipping.map(({ name, code, description, amount }) => ({
        name,
        price_type: "flat" as const,
        provider_id: "manual_manual",
        service_zone_id: zones[market.name],
        shipping_profile_id: shippingProfileId,
        type: { label: name, description, code },
        prices: [{ region_id: regionIds[market.key], amount }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
          { attribute: "is_return", operator: "eq" as const, value: "false" },
        ],
      }))
    ),
  })
  return { locationId, shippingProfileId }
}

async function goodsProfile(container: MedusaContainer): Promise<string> {
  const [existing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ type: "default" })
  if (existing) return existing.id
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Goods", type: "default" }] },
  })
  return result[0].id
}

/** Gives the service zone's id for each market's name. */
async function connectFulfilment(container: MedusaContainer, locationId: string): Promise<Record<string, string>> {
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const set = await container.resolve(Modules.FULFILLMENT).createFulfillmentSets({
    name: "Delivery from Riyadh",
    type: "shipping",
    service_zones: MARKETS.map(({ name, countries }) => ({
      name,
      geo_zones: countries.map(({ code }) => ({ type: "country" as const, country_code: code })),
    })),
  })
  await link.create([
    { [Modules.STOCK_LOCATION]: { stock_location_id: locationId }, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } },
    { [Modules.STOCK_LOCATION]: { stock_location_id: locationId }, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } },
  ])
  return Object.fromEntries(set.service_zones.map(({ name, id }) => [name, id]))
}
