import { createRegionsWorkflow, createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKETS, type SeedMarket } from "./markets"

export type RegionIds = Record<SeedMarket["key"], string>

/** Regions with their tax regions and standard rates; the other rates need the products first. */
export async function seedMarkets(container: MedusaContainer): Promise<RegionIds> {
  const { result: regions } = await createRegionsWorkflow(container).run({
    input: {
      regions: MARKETS.map((market) => ({
        name: market.name,
        currency_code: market.currency,
        countries: market.countries.map(({ code }) => code),
        payment_providers: ["pp_system_default", "pp_card_demo", "pp_wallet_demo"],
        automatic_taxes: true,
        is_tax_inclusive: market.pricesIncludeTax,
      })),
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: MARKETS.flatMap(({ countries }) => countries).map(({ code, standard }) => ({
      country_code: code,
      provider_id: "tp_system",
      default_tax_rate: standard,
    })),
  })
  const idOf = (key: SeedMarket["key"]) => {
    const name = MARKETS.find((market) => market.key === key)?.name
    const region = regions.find((candidate) => candidate.name === name)
    if (!region) throw new Error(`Region ${key} was not made`)
    return region.id
  }
  return { sa: idOf("sa"), eu: idOf("eu") }
}
