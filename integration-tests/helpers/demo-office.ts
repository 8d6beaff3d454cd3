import { admin, askAdmin, eventually } from "./demo-store"
import { regionOf, variantOf } from "./demo-shop"

const series = (prefix: string) =>
  Object.fromEntries(
    [["invoice", "INV"], ["credit_note", "CN"], ["debit_note", "DN"]].map(([type, kind]) => [
      type,
      { prefix: `${prefix}-${kind}-`, date: "YYYY", padding: 5, start: 1, reset: "yearly" },
    ])
  )

export const SAUDI_SELLER = {
  name: "Saudi Arabia",
  legal_name: "Qahwa Supply Trading Co. Ltd.",
  trading_name: "Qahwa Supply",
  address: {
    line1: "King Fahd Branch Rd",
    line2: null,
    building_number: "8118",
    district: "Al Olaya",
    city: "Riyadh",
    postal_code: "12214",
    province: "Riyadh",
    country_code: "SA",
  },
  vat_id: "310987654300003",
  tax_number: null,
  registration: { scheme: "CRN", value: "1010987654" },
  email: "billing@qahwa-supply.example",
  phone: "+966112000400",
  support: { email: "care@qahwa-supply.example", phone: "+966112000400", url: "https://qahwa-supply.example/help", hours: null },
  bank_accounts: [
    { holder: "Qahwa Supply Trading Co. Ltd.", bank: "Al Rajhi Bank", account: "SA0380000000608010167519", bic: "RJHISARI", currency_code: "SAR" },
  ],
  series: series("SA"),
  trigger: "placed",
  payment_days: 14,
  payment_terms: "Payable within 14 days of issue.",
  language: "en",
  time_zone: "Asia/Riyadh",
}

export const EUROPEAN_SELLER = {
  name: "Europe",
  legal_name: "Qahwa Supply Europe GmbH",
  trading_name: "Qahwa Supply",
  address: {
    line1: "Speicherstraße 57",
    line2: null,
    building_number: null,
    district: null,
    city: "Frankfurt am Main",
    postal_code: "60327",
    province: null,
    country_code: "DE",
  },
  vat_id: "DE136695976",
  tax_number: null,
  registration: { scheme: "HRB", value: "HRB 112358" },
  email: "rechnung@qahwa-supply.example",
  phone: "+4969900110",
  support: { email: "hilfe@qahwa-supply.example", phone: "+4969900110", url: null, hours: null },
  bank_accounts: [
    { holder: "Qahwa Supply Europe GmbH", bank: "Commerzbank", account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" },
  ],
  series: series("EU"),
  trigger: "placed",
  payment_days: 14,
  payment_terms: "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
  language: "de",
  time_zone: "Europe/Berlin",
  tax_codes: { "EU-TEACHING": { category: "exempt", reason: "Article 132(1)(i) of Directive 2006/112/EC: vocational training" } },
}

export interface Sellers {
  saudi: string
  europe: string
}

/**
 * Two complete sellers: the default one sells in Saudi Arabia, the other in Europe. Each story begins with them as they are here,
 * and with nothing left undone by the stories before it: no order of theirs takes a number in the middle of this one.
 */
export async function openOffice(): Promise<Sellers> {
  const { profiles } = await admin("GET", "/admin/invoicing/profiles?limit=200")
  const europe = await regionOf("eu")
  const main = profiles.find((profile: { name: string }) => profile.name === SAUDI_SELLER.name) ?? profiles.find((profile: { is_default: boolean }) => profile.is_default)
  const second = profiles.find((profile: { name: string }) => profile.name === EUROPEAN_SELLER.name)
  await admin("POST", `/admin/invoicing/profiles/${main.id}`, { ...SAUDI_SELLER, is_default: true, region_ids: [], sales_channel_ids: [] })
  const { profile } = await admin("POST", `/admin/invoicing/profiles${second ? `/${second.id}` : ""}`, { ...EUROPEAN_SELLER, region_ids: [europe] })
  await reconcile("recent")
  return { saudi: main.id, europe: profile.id }
}

export const changeProfile = (id: string, data: Record<string, unknown>) => admin("POST", `/admin/invoicing/profiles/${id}`, data)

export const nextInvoiceNumber = async (profileId: string): Promise<string> =>
  (await admin("GET", `/admin/invoicing/profiles/${profileId}`)).profile.next_numbers.invoice

/** The number that follows: the digits after the last hyphen, one more. */
export function after(number: string, steps = 1): string {
  const [, head, digits] = /^(.*-)(\d+)$/.exec(number) as RegExpExecArray
  return head + String(Number(digits) + steps).padStart(digits.length, "0")
}

export const orderOf = async (id: string) =>
  (await admin("GET", `/admin/orders/${id}?fields=id,display_id,total,version,status,*items,*items.detail,*payment_collections,*payment_collections.payments`)).order

export const paymentOf = async (orderId: string) =>
  (await orderOf(orderId)).payment_collections.flatMap((collection: { payments: { id: string }[] }) => collection.payments)[0]

export const capture = async (orderId: string, amount?: number) =>
  admin("POST", `/admin/payments/${(await paymentOf(orderId)).id}/capture`, amount === undefined ? {} : { amount })

export const refund = async (orderId: string, amount: number) =>
  admin("POST", `/admin/payments/${(await paymentOf(orderId)).id}/refund`, { amount, note: "test" })

export const cancel = (orderId: string) => admin("POST", `/admin/orders/${orderId}/cancel`, {})

interface Item {
  id: string
  quantity: number
  variant_sku: string
}

export const itemOf = async (orderId: string, sku: string): Promise<Item> =>
  (await orderOf(orderId)).items.find((item: Item) => item.variant_sku === sku)

/** Sends everything that was ordered. */
export async function fulfil(orderId: string): Promise<void> {
  const { items } = await orderOf(orderId)
  await admin("POST", `/admin/orders/${orderId}/fulfillments`, {
    items: items.map(({ id, quantity }: Item) => ({ id, quantity })),
  })
}

/** Delivers everything, so that it can be returned. */
export async function deliver(orderId: string): Promise<void> {
  await fulfil(orderId)
  const { order } = await admin("GET", `/admin/orders/${orderId}?fields=id,*fulfillments,*fulfillments.items`)
  const [fulfillment] = order.fulfillments
  await admin("POST", `/admin/orders/${orderId}/fulfillments/${fulfillment.id}/mark-as-delivered`, {})
}

/** The customer sends some of it back, and it arrives. */
export async function returnGoods(orderId: string, sku: string, quantity: number, receive = true): Promise<string> {
  const { id } = await itemOf(orderId, sku)
  const { stock_locations } = await admin("GET", "/admin/stock-locations?limit=1")
  const { return: opened } = await admin("POST", "/admin/returns", { order_id: orderId, location_id: stock_locations[0].id })
  await admin("POST", `/admin/returns/${opened.id}/request-items`, { items: [{ id, quantity }] })
  await admin("POST", `/admin/returns/${opened.id}/request`, {})
  if (receive) {
    await admin("POST", `/admin/returns/${opened.id}/receive`, {})
    await admin("POST", `/admin/returns/${opened.id}/receive-items`, { items: [{ id, quantity }] })
    await admin("POST", `/admin/returns/${opened.id}/receive/confirm`, {})
  }
  return opened.id
}

/** Changes what was ordered after it was placed. */
export async function editOrder(orderId: string, change: { sku: string; quantity: number; unit_price?: number }): Promise<void> {
  const { id } = await itemOf(orderId, change.sku)
  const body = { quantity: change.quantity, ...(change.unit_price === undefined ? {} : { unit_price: change.unit_price }) }
  await edit(orderId, `items/item/${id}`, body)
}

/** Adds goods to an order. */
export async function addToOrder(orderId: string, sku: string, quantity: number): Promise<void> {
  await edit(orderId, "items", { items: [{ variant_id: await variantOf(sku), quantity }] })
}

async function edit(orderId: string, what: string, body: unknown): Promise<void> {
  await admin("POST", "/admin/order-edits", { order_id: orderId })
  await admin("POST", `/admin/order-edits/${orderId}/${what}`, body)
  await admin("POST", `/admin/order-edits/${orderId}/request`, {})
  await admin("POST", `/admin/order-edits/${orderId}/confirm`, {})
}

/** Runs the reconcile job now; when the scheduled one is at it, after that. */
export async function reconcile(scope: "recent" | "full" = "recent"): Promise<{ synced: number; failed: number; rendered: number }> {
  const answer = await eventually("the reconcile job to be free", async () => {
    const tried = await askAdmin("POST", "/admin/invoicing/reconcile", { scope })
    return tried.status >= 400 && /lock/i.test(tried.text) ? null : tried
  })
  if (answer.status !== 200) {
    throw new Error(`Reconcile answered ${answer.status}: ${answer.text}`)
  }
  return answer.body.reconcile
}
