// @ts-check
import { openBackOffice } from "./back-office.mjs"
import { credentials } from "./credentials.mjs"

/**
 * What the person sees when everything runs: where to look, and how to sign in.
 * @param {{ url: string, logFile: string, took: string }} store
 */
export async function welcome({ url, logFile, took }) {
  const { admin, customer } = credentials()
  const office = await openBackOffice({ url, credentials: admin })
  const order = await orderOf(office.call, customer.email)
  const page = await hostedPage(office.call)
  return `
  The demo store runs (${took}).

  Dashboard        ${url}/app
                   ${admin.email} / ${admin.password}
  Order page       ${order ? `${url}/shop/orders/${order.id}` : "no order yet"}
                   ${customer.email} / ${customer.password}
  Hosted invoice   ${page}
  Log              ${logFile}

  Ctrl-C stops everything. \`npm run start:fresh\` begins anew.`
}

/**
 * @param {import("./http.mjs").Call} call
 * @param {string} email
 */
async function orderOf(call, email) {
  const { customers } = await call("GET", `/admin/customers?email=${encodeURIComponent(email)}&has_account=true`)
  if (customers.length === 0) return undefined
  return (await call("GET", `/admin/orders?customer_id=${customers[0].id}&order=created_at&limit=1&fields=id`)).orders[0]
}

/** @param {import("./http.mjs").Call} call */
async function hostedPage(call) {
  const { invoices } = await call("GET", "/admin/invoices?status=issued&limit=1")
  if (invoices.length === 0) return "no invoice issued yet"
  const { link } = await call("POST", `/admin/invoices/${invoices[0].id}/links`, {})
  return link.url
}
