import { randomBytes } from "node:crypto"
import { forgetCatalogue } from "./demo-shop"
import { admin } from "./demo-store"

interface Price {
  amount: number
  currency_code: string
  /** Only a price with the region's rule is read with or without tax as the region says. */
  rules?: { region_id: string }
}

/** Puts a product on sale that needs no stock; gives its SKU. */
export async function aProduct(title: string, prices: Price[]): Promise<string> {
  const [{ sales_channels }, { shipping_profiles }] = await Promise.all([
    admin("GET", "/admin/sales-channels?limit=1"),
    admin("GET", "/admin/shipping-profiles?type=default"),
  ])
  const sku = `OWN-${randomBytes(4).toString("hex").toUpperCase()}`
  await admin("POST", "/admin/products", {
    title,
    handle: sku.toLowerCase(),
    status: "published",
    shipping_profile_id: shipping_profiles[0].id,
    sales_channels: [{ id: sales_channels[0].id }],
    options: [{ title: "Size", values: ["One"] }],
    variants: [{ title: "One", sku, manage_inventory: false, options: { Size: "One" }, prices }],
  })
  forgetCatalogue()
  return sku
}
