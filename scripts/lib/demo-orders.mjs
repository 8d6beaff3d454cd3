// @ts-check
import { openBackOffice } from "./back-office.mjs"
import { credentials } from "./credentials.mjs"
import { camille, diraa, lena, noura, omar, roestwerk, sander } from "./demo-people.mjs"
import { openShop } from "./shop.mjs"

/**
 * @typedef {object} DemoOrder
 * @property {string} story what this order shows
 * @property {import("./shop.mjs").Basket & { account?: boolean }} basket `account`: bought signed in
 * @property {(office: Awaited<ReturnType<typeof openBackOffice>>, order: any) => Promise<unknown>} [afterwards]
 */

/** @type {DemoOrder[]} */
export const DEMO_ORDERS = [
  {
    story: "two tax rates on one order, with an account, paid by card",
    basket: { market: "eu", email: "customer@example.com", account: true, shipTo: lena, delivery: "parcel", pay: "pp_card_demo", items: { "BEAN-KHW-250": 2, "DRP-CER-02": 1, "BOOK-BRW-EN": 1 } },
    afterwards: (office, order) => office.fulfil(order.id),
  },
  {
    story: "Arabic name and titles, paid",
    basket: { market: "sa", email: "noura@example.com", account: true, locale: "ar-SA", shipTo: noura, delivery: "same-day", pay: "pp_card_demo", items: { "SET-ARB-BRS": 1, "BEAN-KHW-1K": 1 } },
  },
  {
    story: "company with a VAT number, not paid yet",
    basket: { market: "eu", email: "einkauf@roestwerk.example", account: true, shipTo: roestwerk, delivery: "parcel", items: { "MCH-UNO-BLK": 2, "GRD-MHB-ELC": 1, "CLN-TAB-60": 6 }, metadata: { purchase_order: "PO-2291" } },
  },
  {
    story: "Saudi company with a VAT number, captured in part",
    basket: { market: "sa", email: "accounts@diraa-cafe.example", account: true, locale: "ar-SA", shipTo: diraa, delivery: "standard", items: { "MCH-UNO-SND": 1, "PIT-STL-600": 3, "FLT-100-04": 12 } },
    afterwards: (office, order) => office.capture(order.id, 1500),
  },
  {
    story: "guest with ten percent off the items",
    basket: { market: "sa", email: "omar.guest@example.com", shipTo: omar, delivery: "standard", promotions: ["WELCOME10"], items: { "GRD-MHB-HND": 1, "FLT-100-02": 3, "BEAN-YRG-250": 3 } },
    afterwards: (office, order) => office.capture(order.id),
  },
  {
    story: "guest in France, free shipping, sent",
    basket: { market: "eu", email: "camille.guest@example.com", shipTo: camille, delivery: "parcel", promotions: ["FREESHIP"], pay: "pp_card_demo", items: { "KTL-NJD-06": 1, "BEAN-YRG-1K": 1, "CUP-CAP-IVR": 1 } },
    afterwards: (office, order) => office.fulfil(order.id),
  },
  {
    story: "guest in the Netherlands, refunded in part",
    basket: { market: "eu", email: "sander.guest@example.com", shipTo: sander, billTo: { ...sander, company: "De Vries Koffie B.V." }, delivery: "express", pay: "pp_card_demo", items: { "SCL-TMR-WHT": 1, "BEAN-KHW-250": 4 } },
    afterwards: (office, order) => office.refund(order.id, 19.95, "One bag arrived torn"),
  },
  {
    story: "cancelled before it was paid",
    basket: { market: "sa", email: "noura@example.com", account: true, locale: "ar-SA", shipTo: noura, delivery: "standard", items: { "KTL-NJD-10": 1 } },
    afterwards: (office, order) => office.cancel(order.id),
  },
  {
    story: "a course that is exempt in France for a reason nobody entered: needs attention",
    basket: { market: "eu", email: "camille.guest@example.com", shipTo: camille, delivery: "parcel", pay: "pp_card_demo", items: { "CRS-BAR-1": 1, "BOOK-BRW-EN": 1 } },
  },
  {
    story: "exempt course and both promotions",
    basket: { market: "eu", email: "customer@example.com", account: true, shipTo: lena, delivery: "parcel", promotions: ["WELCOME10", "FREESHIP"], items: { "CRS-BAR-1": 1, "PIT-STL-350": 1, "BEAN-YRG-250": 2 } },
  },
]

/**
 * Places the demo orders, each through the Store API and its later life through the Admin API.
 * @param {{ url: string, publishableKey: string }} store
 * @param {typeof invoiceOf | null} [settle] what to wait for after each order; null where the plugin is absent
 * @returns {Promise<{ story: string, order: any }[]>}
 */
export async function placeDemoOrders(store, settle = invoiceOf) {
  const { admin, customer } = credentials()
  const shop = await openShop(store)
  const office = await openBackOffice({ url: store.url, credentials: admin })
  const placed = []
  for (const { story, basket, afterwards } of DEMO_ORDERS) {
    const { account, ...rest } = basket
    const customerToken = account ? await shop.signIn({ email: basket.email, password: customer.password }) : undefined
    const order = await shop.buy({ ...rest, customerToken })
    placed.push({ story, order })
    await settle?.(office, order.id)
    await afterwards?.(office, order)
  }
  return placed
}

/**
 * Waits for the order's document, so that what happens next to the order happens after it, as in life.
 * @param {Awaited<ReturnType<typeof openBackOffice>>} office
 * @param {string} orderId
 */
export async function invoiceOf(office, orderId) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const { invoices } = await office.call("GET", `/admin/invoices?order_id=${orderId}`)
    if (invoices.length > 0) return invoices[0]
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(`Order ${orderId} got no invoice within 10 seconds`)
}
