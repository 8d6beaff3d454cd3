import { anEmail, fatima, hana, lena, omar } from "./demo-people"
import { caller, eventually, admin, shopHeaders, signIn, sql, type Call } from "./demo-store"

/** "jp" and "kw" are opened by `openMarket`. */
export type Market = "sa" | "eu" | "jp" | "kw"

export interface Basket {
  market?: Market
  email?: string
  /** Quantity by SKU. */
  items: Record<string, number>
  shipTo?: Record<string, unknown>
  /** As `shipTo` when absent; null for none at all. */
  billTo?: Record<string, unknown> | null
  /** Code of the delivery; null for a basket of services. */
  delivery?: string | null
  promotions?: string[]
  locale?: string
  /** Of a signed-in customer. */
  token?: string
  /** A card is charged at once, a wallet when its webhook says so; null when nothing is to be paid. */
  pay?: "card" | "wallet" | "later" | null
  metadata?: Record<string, unknown>
  /** Gift cards and store credit, taken off what is to be paid. */
  credits?: { amount: number; reference: "gift-card" | "store-credit"; reference_id: string }[]
}

const PROVIDERS = { card: "pp_card_demo", wallet: "pp_wallet_demo", later: "pp_system_default" }
const CURRENCIES: Record<Market, string> = { sa: "sar", eu: "eur", jp: "jpy", kw: "kwd" }
const BUYERS: Record<Market, Record<string, unknown>> = { sa: omar, eu: lena, jp: hana, kw: fatima }
const DELIVERIES: Record<Market, string> = { sa: "standard", eu: "parcel", jp: "parcel", kw: "parcel" }

let catalogue: Promise<{ regions: Map<string, string>; variants: Map<string, string> }> | undefined

async function readCatalogue() {
  const shop = caller(shopHeaders())
  const { regions } = await shop("GET", "/store/regions?limit=50")
  const { products } = await shop("GET", "/store/products?limit=100&fields=id,variants.id,variants.sku")
  const variants = products.flatMap((product: { variants: { sku: string; id: string }[] }) => product.variants)
  return {
    regions: new Map<string, string>(regions.map((region: { currency_code: string; id: string }) => [region.currency_code, region.id])),
    variants: new Map<string, string>(variants.map(({ sku, id }: { sku: string; id: string }) => [sku, id])),
  }
}

/** To be called when regions or products were added. */
export const forgetCatalogue = () => (catalogue = undefined)

export const regionOf = async (market: Market) => (await (catalogue ??= readCatalogue())).regions.get(CURRENCIES[market]) as string
export const variantOf = async (sku: string) => (await (catalogue ??= readCatalogue())).variants.get(sku) as string

async function fillCart(shop: Call, basket: Basket): Promise<{ id: string }> {
  const { market = "sa", items, promotions = [], locale, metadata } = basket
  const shipTo = basket.shipTo ?? BUYERS[market]
  const lines = await Promise.all(Object.entries(items).map(async ([sku, quantity]) => ({ variant_id: await variantOf(sku), quantity })))
  const { cart } = await shop("POST", "/store/carts", {
    region_id: await regionOf(market),
    email: basket.email ?? anEmail(),
    items: lines,
    shipping_address: shipTo,
    ...(basket.billTo === null ? {} : { billing_address: basket.billTo ?? shipTo }),
    ...(locale ? { locale } : {}),
    ...(metadata ? { metadata } : {}),
  })
  const delivery = basket.delivery === undefined ? DELIVERIES[market] : basket.delivery
  if (delivery) {
    const { shipping_options } = await shop("GET", `/store/shipping-options?cart_id=${cart.id}&fields=id,*type`)
    const option = shipping_options.find((candidate: { type: { code: string } }) => candidate.type.code === delivery)
    await shop("POST", `/store/carts/${cart.id}/shipping-methods`, { option_id: option.id })
  }
  if (promotions.length) {
    await shop("POST", `/store/carts/${cart.id}/promotions`, { promo_codes: promotions })
  }
  for (const credit of basket.credits ?? []) {
    await admin("POST", `/admin/demo/carts/${cart.id}/credit-lines`, credit)
  }
  return cart
}

// Any: an order as the Store API gives it.
export type Order = any

/** Buys as a shop front does: the Store API and nothing else. */
export async function buy(basket: Basket): Promise<Order> {
  const shop = caller(shopHeaders(basket.token))
  const cart = await fillCart(shop, basket)
  const pay = basket.pay === undefined ? "later" : basket.pay
  if (pay) {
    const { payment_collection } = await shop("POST", "/store/payment-collections", { cart_id: cart.id })
    await shop("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: PROVIDERS[pay] })
  }
  const result = await shop("POST", `/store/carts/${cart.id}/complete`, {})
  if (result.type !== "order") {
    throw new Error(`The cart did not become an order: ${JSON.stringify(result.error)}`)
  }
  return result.order
}

/** A new customer with an account, signed in. */
export async function register(email = anEmail("customer")): Promise<{ email: string; token: string; id: string }> {
  const password = "a-long-password"
  const shop = caller(shopHeaders())
  const { token } = await shop("POST", "/auth/customer/emailpass/register", { email, password })
  const { customer } = await caller(shopHeaders(token))("POST", "/store/customers", { email, first_name: "Test", last_name: "Person" })
  return { email, token: await signIn("customer", email, password), id: customer.id }
}

/** The documents of an order as the operator's list shows them. */
export const documentsOf = async (orderId: string) => (await admin("GET", `/admin/invoices?order_id=${orderId}&limit=200`)).invoices

export const detailOf = async (id: string) => (await admin("GET", `/admin/invoices/${id}`)).invoice

/** Waits for the order's document, and until what was paid before is in its ledger too; gives it in full. */
export async function invoiceOf(orderId: string, status: "issued" | "draft" | "void" = "issued") {
  const found = await eventually(`an invoice (${status}) of order ${orderId}`, async () => {
    const [row] = await sql<{ id: string }>(
      `SELECT i.id FROM invoice i JOIN invoice_order o ON o.order_id = i.order_id AND o.synced_at >= GREATEST(i.created_at, i.issued_at)
       WHERE i.order_id = $1 AND i.status = $2 AND i.type = 'invoice'`,
      [orderId, status]
    )
    return row
  })
  return detailOf(found.id)
}

/** Waits for a document's PDF to be stored and gives the document in full. */
export async function withPdf(id: string) {
  return eventually(`the PDF of ${id}`, async () => {
    const invoice = await detailOf(id)
    return invoice.files[0]?.status === "stored" ? invoice : null
  })
}
