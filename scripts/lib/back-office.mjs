// @ts-check
import { jsonClient, signIn } from "./http.mjs"

/**
 * What an operator does with orders, through the Admin API.
 * @param {{ url: string, credentials: { email: string, password: string } }} store
 */
export async function openBackOffice({ url, credentials }) {
  const call = jsonClient(url, { authorization: `Bearer ${await signIn(url, "user", credentials)}` })
  const order = async (/** @type {string} */ id) =>
    (await call("GET", `/admin/orders/${id}?fields=id,display_id,total,*items,*payment_collections,*payment_collections.payments`)).order
  const payment = async (/** @type {string} */ id) =>
    (await order(id)).payment_collections.flatMap((/** @type {any} */ collection) => collection.payments)[0]

  return {
    call,
    order,
    /**
     * @param {string} id
     * @param {number} [amount] everything when absent
     */
    capture: async (id, amount) => call("POST", `/admin/payments/${(await payment(id)).id}/capture`, amount === undefined ? {} : { amount }),
    /**
     * @param {string} id
     * @param {number} amount
     * @param {string} note
     */
    refund: async (id, amount, note) => call("POST", `/admin/payments/${(await payment(id)).id}/refund`, { amount, note }),
    /** @param {string} id */
    fulfil: async (id) => {
      const { items } = await order(id)
      return call("POST", `/admin/orders/${id}/fulfillments`, { items: items.map((/** @type {any} */ item) => ({ id: item.id, quantity: item.quantity })) })
    },
    /** @param {string} id */
    cancel: (id) => call("POST", `/admin/orders/${id}/cancel`, {}),
  }
}
