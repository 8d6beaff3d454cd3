import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createTaxRatesWorkflow,
  createTranslationsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { internalBarcode } from "./barcode"
import { CATALOGUE, type SeedProduct, type SeedVariant } from "./catalogue"
import { MARKETS } from "./markets"
import type { RegionIds } from "./regions"

interface Context {
  salesChannelId: string
  regionIds: RegionIds
  locationId: string
  shippingProfileId: string
}

/** The id of each product, by handle. */
type ProductIds = Map<string, string>

export async function seedCatalogue(container: MedusaContainer, context: Context) {
  const { result: products } = await createProductsWorkflow(container).run({
    input: { products: CATALOGUE.map((product, index) => toInput(product, index, context)) },
  })
  const ids: ProductIds = new Map(products.map(({ handle, id }) => [handle, id]))
  await seedTaxRates(container, ids)
  await seedArabic(container, ids)
  await seedStock(container, context.locationId)
}

function toInput(product: SeedProduct, index: number, { salesChannelId, regionIds, shippingProfileId }: Context) {
  return {
    handle: product.handle,
    title: product.title,
    description: product.description,
    status: ProductStatus.PUBLISHED,
    metadata: { title_ar: product.arabic },
    shipping_profile_id: product.service ? undefined : shippingProfileId,
    sales_channels: [{ id: salesChannelId }],
    options: [{ title: product.option, values: product.variants.map(({ value }) => value) }],
    variants: product.variants.map((variant, position) => ({
      title: variant.value,
      sku: variant.sku,
      barcode: internalBarcode(100 * (index + 1) + position),
      options: { [product.option]: variant.value },
      manage_inventory: !product.service,
      prices: pricesOf(variant, regionIds),
    })),
  }
}

/** Only a price with the region's rule is read with or without tax as the region says. */
function pricesOf({ sar, eur }: SeedVariant, regionIds: RegionIds) {
  return [
    { amount: sar, currency_code: "sar", rules: { region_id: regionIds.sa } },
    { amount: eur, currency_code: "eur", rules: { region_id: regionIds.eu } },
  ]
}

async function seedTaxRates(container: MedusaContainer, ids: ProductIds) {
  const regions = await container.resolve(Modules.TAX).listTaxRegions()
  const rates = MARKETS.flatMap(({ countries }) => countries).flatMap((country) =>
    country.others.map(({ classes, ...rate }) => ({
      ...rate,
      tax_region_id: regions.find(({ country_code }) => country_code === country.code)?.id ?? "",
      rules: CATALOGUE.filter(({ tax }) => classes.includes(tax)).map(({ handle }) => ({
        reference: "product",
        reference_id: ids.get(handle) ?? "",
      })),
    }))
  )
  await createTaxRatesWorkflow(container).run({ input: rates })
}

/** Medusa's own translations: a cart with the locale ar-SA becomes an order with these titles. */
async function seedArabic(container: MedusaContainer, ids: ProductIds) {
  await createTranslationsWorkflow(container).run({
    input: {
      translations: CATALOGUE.map(({ handle, arabic, arabicDescription }) => ({
        reference: "product",
        reference_id: ids.get(handle) ?? "",
        locale_code: "ar-SA",
        translations: { title: arabic, description: arabicDescription },
      })),
    },
  })
}

async function seedStock(container: MedusaContainer, locationId: string) {
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { take: 200, select: ["id"] })
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: items.map(({ id }) => ({ inventory_item_id: id, location_id: locationId, stocked_quantity: 100_000 })),
    },
  })
}
