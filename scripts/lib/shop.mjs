// @ts-check
import { jsonClient, signIn } from "./http.mjs"

/**
 * @typedef {object} Basket
 * @property {"sa" | "eu"} market
 * @property {string} email
 * @property {Record<string, number>} items quantity by SKU
 * @property {Record<string, any>} shipTo
 * @property {Record<string, any>} [billTo]
 * @property {string} [delivery] code of the shipping option's type; none for a basket of services
 * @property {string[]} [promotions]
 * @property {string} [locale] e.g. "ar-SA": titles are stored translated
 * @property {string} [customerToken] of a signed-in customer
 * @property {"pp_system_default" | "pp_card_demo"} [pay] the card is charged at once
 * @property {Record<string, unknown>} [metadata]
 */

const MARKET_CURRENCY = { sa: "sar", eu: "eur" }

/**
 * Buys in the demo store as a shop front does: the Store API and nothing else.
 * @param {{ url: string, publishableKey: string }} store
 */
export async function openShop({ url, publishableKey }) {
  const headers = { "x-publishable-api-key": publishableKey }
  const call = jsonClient(url, headers)
  const { regions } = await call("GET", "/store/regions?limit=50")
  const { products } = await call("GET", "/store/products?limit=100&fields=id,variants.id,variants.sku")
  const variants = new Map(products.flatMap((/** @type {any} */ product) => product.variants.map((/** @type {any} */ variant) => [variant.sku, variant.id])))
  const regionOf = (/** @type {"sa" | "eu"} */ market) => regions.find((/** @type {any} */ region) => region.currency_code === MARKET_CURRENCY[market]).id

  return {
    call,
    /** @param {{ email: string, password: string }} credentials */
    signIn: (credentials) => signIn(url, "customer", credentials),
    /**
     * @param {Basket} basket
     * @returns {Promise<any>} the order
     */
    async buy(basket) {
      const client = basket.customerToken ? jsonClient(url, { ...headers, authorization: `Bearer ${basket.customerToken}` }) : call
      const lines = Object.entries(basket.items).map(([sku, quantity]) => ({ variant_id: variants.get(sku), quantity }))
      const cart = await fillCart(client, { ...basket, region_id: regionOf(basket.market), lines })
      await pay(client, cart.id, basket.pay ?? "pp_system_default")
      const result = await client("POST", `/store/carts/${cart.id}/complete`, {})
      if (result.type !== "order") throw new Error(`The cart did not become an order: ${JSON.stringify(result.error)}`)
      return result.order
    },
  }
}

/**
 * @param {import("./http.mjs").Call} call
 * @param {Basket & { region_id: string, lines: { variant_id: string, quantity: number }[] }} basket
 */
async function fillCart(call, { region_id, lines, email, shipTo, billTo, locale, metadata, promotions, delivery }) {
  const { cart } = await call("POST", "/store/carts", {
    region_id,
    email,
    items: lines,
    shipping_address: shipTo,
    billing_address: billTo ?? shipTo,
    ...(locale ? { locale } : {}),
    ...(metadata ? { metadata } : {}),
  })
  if (delivery) {
    const { shipping_options } = await call("GET", `/store/shipping-options?cart_id=${cart.id}&fields=id,*type`)
    const option = shipping_options.find((/** @type {any} */ candidate) => candidate.type.code === delivery)
    if (!option) throw new Error(`No delivery "${delivery}" for ${email}`)
    await call("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: option.id })
  }
  if (promotions?.length) await call("POST", `/store/carts/${cart.id}/promotions`, { promo_codes: promotions })
  return cart
}

/**
 * @param {import("./http.mjs").Call} call
 * @param {string} cartId
 * @param {string} provider
 */
async function pay(call, cartId, provider) {
  const { payment_collection } = await call("POST", "/store/payment-collections", { cart_id: cartId })
  await call("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: provider })
}
