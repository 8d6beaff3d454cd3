// @ts-check
// Documents as the plugin itself makes them: its own calculator, from its own build.
import { createRequire } from "node:module"
import path from "node:path"
import { root } from "../../scripts/lib/paths.mjs"

const require = createRequire(import.meta.url)

/**
 * A file of the plugin as it is shipped.
 * @param {string} file below `.medusa/server/src`
 */
export const shipped = (file) => require(path.join(root, ".medusa", "server", "src", file))

const PRODUCTS = [
  "Espresso machine Uno, black", "Hand grinder Mahbash", "Gooseneck kettle Najd 1.0 l", "Khawlani beans 250 g", "Yirgacheffe beans 1 kg",
  "Ceramic dripper 02", "Paper filters, 100 pieces", "Milk pitcher 600 ml", "Scale with timer, white", "Cappuccino cup, ivory",
  "Cleaning tablets, 60 pieces", "Barista course, one day",
]
const RATES = ["19", "7", "19", "19"]

const address = (/** @type {Record<string, string>} */ given) => ({
  line1: null, line2: null, building_number: null, district: null, city: null, postal_code: null, province: null, country_code: null, ...given,
})
const party = (/** @type {Record<string, unknown>} */ given) => ({
  name: null, trading_name: null, contact_name: null, email: null, phone: null, address: address({}), vat_id: null, tax_number: null, registration: null, ...given,
})

const SELLER = party({
  name: "Qahwa Supply Europe GmbH", trading_name: "Qahwa Supply", email: "rechnung@qahwa-supply.example", phone: "+4969900110",
  address: address({ line1: "Speicherstraße 57", city: "Frankfurt am Main", postal_code: "60327", country_code: "DE" }),
  vat_id: "DE136695976", tax_number: "045 237 81234", registration: { scheme: "HRB", value: "HRB 112358, Amtsgericht Frankfurt am Main" },
})
const buyerOf = (/** @type {number} */ key) =>
  party({
    name: `Röstwerk Hamburg ${key} GmbH`, contact_name: "Jonas Brandt", email: `einkauf-${key}@roestwerk.example`, phone: "+4940428540",
    address: address({ line1: `Am Sandtorkai ${(key % 90) + 1}`, city: "Hamburg", postal_code: "20457", country_code: "DE" }), vat_id: "DE811569869",
  })

const basketLine = (/** @type {number} */ key, /** @type {number} */ index) => {
  const [quantity, cents, rate] = [1 + ((key + index) % 4), 495 + ((key * 37 + index * 1311) % 90_000), RATES[index % RATES.length]]
  const net = (quantity * cents) / 100
  return {
    id: `item_${index}`, kind: "line", quantity: String(quantity), unit_price: (cents / 100).toFixed(2), includes_tax: false,
    net: net.toFixed(2), gross: (net * (1 + Number(rate) / 100)).toFixed(6), discounts: [], tax: { category: "standard", rate, reason: null },
  }
}

const lineOf = (/** @type {any} */ element, /** @type {any} */ figures, /** @type {number} */ key, /** @type {number} */ index) => ({
  id: String(index + 1), item_id: `ordli_${key}_${index}`, name: PRODUCTS[(key + index) % PRODUCTS.length], description: null,
  options: [{ name: "Batch", value: `${key}-${index}` }], sku: `SKU-${(key * 7 + index) % 9973}`, barcode: null,
  quantity: element.quantity, unit: "piece", price: figures.price, allowances: figures.allowances, net: figures.net,
  tax: element.tax, tax_amount: figures.tax_amount, gross: figures.gross,
})

/**
 * An unpaid invoice of `count` lines at two tax rates; another `key` gives other names, amounts and quantities.
 * @param {number} key
 * @param {{ count: number, language?: string, orderId?: string }} wish
 */
export function documentOf(key, { count, language = "de", orderId = `order_bench_${key}` }) {
  const elements = Array.from({ length: count }, (_, index) => basketLine(key, index))
  const { calculate } = shipped("domain/totals.js")
  const charged = elements.reduce((total, { gross }) => total + Number(gross), 0).toFixed(2)
  const { elements: figures, taxes, totals, issues } = calculate({ currency: { code: "EUR", digits: 2 }, elements, charged })
  if (issues.length > 0) throw new Error(`The bench's own document does not add up: ${issues[0].message}`)
  return {
    version: 1, type: "invoice", number: /** @type {string | null} */ ("EU-INV-2026-00042"), issue_date: "2026-11-21", issued_at: "2026-11-21T10:00:00.000Z",
    currency: { code: "EUR", digits: 2 }, language, time_zone: "Europe/Berlin", prices_include_tax: false, seller: SELLER, buyer: buyerOf(key),
    delivery: { name: "Röstwerk Hamburg", address: buyerOf(key).address, day: null },
    references: { order_id: orderId, order_number: String(1000 + key), order_date: "2026-11-21", purchase_order: null, preceding: [], reason: null },
    lines: elements.map((element, index) => lineOf(element, figures[index], key, index)),
    charges: [], allowances: [], taxes, totals, settlements: [],
    payment: {
      due_date: "2026-12-05", terms: "Zahlbar innerhalb von 14 Tagen ohne Abzug.",
      bank_accounts: [{ holder: "Qahwa Supply Europe GmbH", bank: "Commerzbank", account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" }],
    },
    support: { email: "hilfe@qahwa-supply.example", phone: "+4969900110", url: "https://qahwa-supply.example/hilfe", hours: "Mo–Fr 9–17 Uhr" },
    notes: [],
  }
}

/**
 * The row in which the document of an order is stored.
 * @param {number} key
 * @param {string} orderId
 * @param {number} count lines
 */
export function rowOf(key, orderId, count) {
  const document = { ...documentOf(key, { count, orderId }), number: null }
  const { columnsOf } = shipped("domain/columns.js")
  return {
    ...columnsOf(document, document.totals.payable), source: `order:${orderId}`, profile_id: "invprof_default",
    customer_id: null, corrects_id: null, document, issues: [],
  }
}
