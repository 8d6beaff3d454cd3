// @ts-check
import { lena } from "../../scripts/lib/demo-people.mjs"
import { jsonClient } from "../../scripts/lib/http.mjs"

const BASKET = { "BEAN-KHW-250": 2, "DRP-CER-02": 1, "BOOK-BRW-EN": 1, "FLT-100-02": 3 }

/**
 * Fills carts through the Store API up to the last click, so that nothing but that click is measured.
 * @param {{ url: string, publishableKey: string }} store
 */
export async function openCheckout({ url, publishableKey }) {
  const call = jsonClient(url, { "x-publishable-api-key": publishableKey })
  const { regions } = await call("GET", "/store/regions?limit=50")
  const { products } = await call("GET", "/store/products?limit=100&fields=id,variants.id,variants.sku")
  const variants = new Map(products.flatMap((/** @type {any} */ product) => product.variants.map((/** @type {any} */ variant) => [variant.sku, variant.id])))
  const europe = regions.find((/** @type {any} */ region) => region.currency_code === "eur").id
  const items = Object.entries(BASKET).map(([sku, quantity]) => ({ variant_id: variants.get(sku), quantity }))

  /** @returns {Promise<string>} */
  async function fill() {
    const { cart } = await call("POST", "/store/carts", { region_id: europe, email: "lena.guest@example.com", items, shipping_address: lena, billing_address: lena })
    const { shipping_options } = await call("GET", `/store/shipping-options?cart_id=${cart.id}&fields=id,*type`)
    const parcel = shipping_options.find((/** @type {any} */ option) => option.type.code === "parcel")
    await call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: parcel.id })
    const { payment_collection } = await call("POST", "/store/payment-collections", { cart_id: cart.id })
    await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
    return cart.id
  }

  return {
    /** @param {number} count */
    async carts(count) {
      const ids = []
      while (ids.length < count) ids.push(await fill())
      return ids
    },
    /**
     * The last click.
     * @param {string} cart
     * @returns {Promise<{ order: string, milliseconds: number }>}
     */
    async complete(cart) {
      const began = performance.now()
      const result = await call("POST", `/store/carts/${cart}/complete`, {})
      const milliseconds = performance.now() - began
      if (result.type !== "order") throw new Error(`The cart did not become an order: ${JSON.stringify(result.error)}`)
      return { order: result.order.id, milliseconds }
    },
  }
}
