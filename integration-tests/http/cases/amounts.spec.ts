import { aProduct } from "../../helpers/a-product"
import { aPromotion } from "../../helpers/a-promotion"
import { omar } from "../../helpers/demo-people"
import { buy, detailOf, invoiceOf, regionOf, withPdf } from "../../helpers/demo-shop"
import { after, nextInvoiceNumber, openOffice } from "../../helpers/demo-office"
import { admin, askAdmin, sql } from "../../helpers/demo-store"
import { openMarket } from "../../helpers/open-market"
import { stands } from "../../helpers/order-documents"
import { pdfText } from "../../../src/pdf/__tests__/pdf-tools"
import { withTrigger } from "../../helpers/missed-orders"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
  await Promise.all([openMarket("jp"), openMarket("kw")])
}, 60_000)

interface Part {
  net: string
  tax_amount: string
  gross: string
}

const figures = (parts: Part[]) => parts.map(({ net, tax_amount, gross }) => [net, tax_amount, gross])

const rates = ({ taxes }: { taxes: { category: string; rate: string; taxable: string; tax: string }[] }) =>
  taxes.map(({ category, rate, taxable, tax }) => [category, rate, taxable, tax])

/** Meanwhile a price in euros that does not name the region is one without tax; those of the catalogue name it. */
async function withoutTaxInEuro<Result>(work: () => Promise<Result>): Promise<Result> {
  const { price_preferences } = await admin("GET", "/admin/price-preferences?attribute=currency_code&value=eur")
  const path = `/admin/price-preferences/${price_preferences[0].id}`
  await admin("POST", path, { is_tax_inclusive: false })
  try {
    return await work()
  } finally {
    await admin("POST", path, { is_tax_inclusive: price_preferences[0].is_tax_inclusive })
  }
}

describe("The amounts of an invoice", () => {
  it("case 1: the measured order of 126.4885 is invoiced at the 126.49 that were charged", async () => {
    const number = await nextInvoiceNumber(sellers.saudi)
    const sku = await aProduct("Measured cup", [{ amount: 33.33, currency_code: "sar" }])
    const order = await buy({ items: { [sku]: 3 }, promotions: [await aPromotion("TEN", { type: "fixed", value: 10, currency_code: "sar" })] })
    // 3 × 33.33 = 99.99 less 10 = 89.99; and 20 for shipping: 109.99. 15 % of it: 16.4985. Together 126.4885.
    expect(order.total).toBeCloseTo(126.4885, 6)
    const invoice = await invoiceOf(order.id)
    const { document } = invoice
    expect(invoice).toMatchObject({ number, total: 126.49, net_total: 109.99, tax_total: 16.5, balance: 126.49, has_issues: false })
    expect(document.lines).toMatchObject([{ quantity: "3", price: { net: "33.33" }, allowances: [{ amount: "10.00", reason: "TEN" }] }])
    // 15 % of 89.99 is 13.4985, of 20.00 it is 3.00.
    expect(figures(document.lines)).toEqual([["89.99", "13.50", "103.49"]])
    expect(figures(document.charges)).toEqual([["20.00", "3.00", "23.00"]])
    expect(rates(document)).toEqual([["standard", "15", "109.99", "16.50"]])
    expect(document.totals).toEqual({
      lines: "89.99",
      allowances: "0.00",
      charges: "20.00",
      net: "109.99",
      tax: "16.50",
      gross: "126.49",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "126.49",
    })
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(after(number))
  })

  it("case 2: a price without tax, a discount with tax and shipping with tax stand in one order", async () => {
    const plain = await aProduct("Cup without tax", [{ amount: 33.33, currency_code: "eur" }])
    const code = await aPromotion("TENINCL", { type: "fixed", value: 10, currency_code: "eur", is_tax_inclusive: true })
    const order = await withoutTaxInEuro(() => buy({ market: "eu", items: { [plain]: 3 }, promotions: [code] }))
    expect(order.items).toMatchObject([{ is_tax_inclusive: false, adjustments: [{ is_tax_inclusive: true, amount: 10 }] }])
    expect(order.shipping_methods).toMatchObject([{ is_tax_inclusive: true, amount: 5.9 }])
    // 99.99 × 1.19 = 118.9881 less 10 = 108.9881; and 5.90: 114.8881
    expect(order.total).toBeCloseTo(114.8881, 6)
    const { document, total } = await invoiceOf(order.id)
    expect(total).toBe(114.89)
    // 114.89 / 1.19 = 96.5462…, tax 18.34; the base is shared 108.99 : 5.90 = 91.5918… : 4.9582…
    expect(figures(document.lines)).toEqual([["91.59", "17.40", "108.99"]])
    expect(figures(document.charges)).toEqual([["4.96", "0.94", "5.90"]])
    // 10 / 1.19 = 8.4033…
    expect(document.lines[0].allowances).toEqual([{ amount: "8.40", reason: "TENINCL" }])
    expect(rates(document)).toEqual([["standard", "19", "96.55", "18.34"]])
    expect(document.totals).toMatchObject({ net: "96.55", tax: "18.34", gross: "114.89", rounding: "0.00", payable: "114.89" })
    expect(document.prices_include_tax).toBe(false)
  })

  it("case 3: yen have no decimals, on no line and in no tax", async () => {
    const sku = await aProduct("Tea bowl", [{ amount: 333, currency_code: "jpy", rules: { region_id: await regionOf("jp") } }])
    const order = await buy({ market: "jp", pay: "card", items: { [sku]: 3 } })
    // 999 and 500 for shipping: 1,499. 10 %: 149.9. Together 1,648.9.
    expect(order.total).toBeCloseTo(1648.9, 6)
    const invoice = await invoiceOf(order.id)
    const { document } = invoice
    expect(document.currency).toEqual({ code: "JPY", digits: 0 })
    // 999 × 1.1 = 1,098.9; 500 × 1.1 = 550
    expect(figures(document.lines)).toEqual([["999", "100", "1099"]])
    expect(figures(document.charges)).toEqual([["500", "50", "550"]])
    expect(rates(document)).toEqual([["standard", "10", "1499", "150"]])
    expect(document.totals).toMatchObject({ net: "1499", tax: "150", gross: "1649", prepaid: "1649", rounding: "0", payable: "0" })
    expect(invoice).toMatchObject({ total: 1649, payment_status: "paid", paid_total: 1649, balance: 0 })
    await stands(order.id, { worth: "1649", paid: "1649", open: "0" })
  })

  it("case 4: dinars have three decimals", async () => {
    const sku = await aProduct("Dinar cup", [{ amount: 1.235, currency_code: "kwd", rules: { region_id: await regionOf("kw") } }])
    const order = await buy({ market: "kw", pay: "card", items: { [sku]: 3 } })
    // 3 × 1.235 = 3.705 and 1.500: 5.205. 5 %: 0.26025. Together 5.46525.
    expect(order.total).toBeCloseTo(5.46525, 8)
    const invoice = await invoiceOf(order.id)
    const { document } = invoice
    expect(document.currency).toEqual({ code: "KWD", digits: 3 })
    // 5 % of 3.705 is 0.18525, of 1.500 it is 0.075: together 0.260
    expect(figures(document.lines)).toEqual([["3.705", "0.185", "3.890"]])
    expect(figures(document.charges)).toEqual([["1.500", "0.075", "1.575"]])
    expect(rates(document)).toEqual([["standard", "5", "5.205", "0.260"]])
    expect(document.totals).toMatchObject({ net: "5.205", tax: "0.260", gross: "5.465", prepaid: "5.465", rounding: "0.000", payable: "0.000" })
    expect(invoice).toMatchObject({ total: 5.465, payment_status: "paid", paid_total: 5.465, balance: 0 })
    await stands(order.id, { worth: "5.465", paid: "5.465", open: "0.000" })
  })
})

describe("Orders that another system made", () => {
  let ids: string[]
  const LINES = 400
  const ORDERS = 50

  beforeAll(async () => {
    await withTrigger(sellers, "manual")
    const [{ sales_channels }, region_id] = [await admin("GET", "/admin/sales-channels?limit=1"), await regionOf("sa")]
    const common = { currency_code: "sar", region_id, sales_channel_id: sales_channels[0].id, shipping_address: omar, billing_address: omar }
    const line = (title: string, unit_price: number, quantity = 1) => ({ title, quantity, unit_price, tax_lines: [{ rate: 15, code: "SA-15" }] })
    const long = { ...common, email: "many.lines@example.com", items: Array.from({ length: LINES }, (_, index) => line(`Part ${index + 1}`, (11 * (index + 1)) / 100)) }
    const weighed = { ...common, email: "by.weight@example.com", items: [line("Green coffee, by the kilo", 18.33, 2.5)] }
    const small = Array.from({ length: ORDERS }, (_, index) => ({ ...common, email: `parallel.${index}@example.com`, items: [line("Subscription", 10)] }))
    const make = async (orders: unknown[]) => (await admin("POST", "/admin/demo/orders", { orders })).ids
    ids = [...(await make([long])), ...(await make([weighed, ...small]))]
  }, 120_000)

  afterAll(() => withTrigger(sellers, "placed"))

  it("case 32: four hundred lines add up to the cent and are printed to the last", async () => {
    const { invoice: made } = await admin("POST", "/admin/invoices", { order_id: ids[0] })
    const invoice = await withPdf(made.id)
    const { document } = invoice
    // 0.11 × (1 + 2 + … + 400) = 0.11 × 80,200 = 8,822.00; 15 % of it 1,323.30
    expect(document.totals).toMatchObject({ lines: "8822.00", net: "8822.00", tax: "1323.30", gross: "10145.30", rounding: "0.00", payable: "10145.30" })
    expect(document.lines).toHaveLength(LINES)
    const cents = (key: "net" | "tax_amount" | "gross") =>
      document.lines.reduce((total: number, part: Part) => total + Number(part[key].replace(".", "")), 0)
    expect([cents("net"), cents("tax_amount"), cents("gross")]).toEqual([882200, 132330, 1014530])
    const text = pdfText((await askAdmin("GET", `/admin/invoices/${invoice.id}/pdf`)).bytes)
    for (const printed of ["Part 1", "Part 200", "Part 400", "44.00", "10,145.30"]) {
      expect(text).toContain(printed)
    }
  })

  it("case 37: two and a half kilos are two and a half kilos", async () => {
    const { invoice } = await admin("POST", "/admin/invoices", { order_id: ids[1] })
    // 2.5 × 18.33 = 45.825, a half cent that goes up; charged were 45.825 × 1.15 = 52.69875
    expect(invoice).toMatchObject({ status: "issued", total: 52.7 })
    const { document } = await detailOf(invoice.id)
    expect(document.lines).toMatchObject([{ quantity: "2.5", price: { net: "18.33", base_quantity: "1" }, net: "45.83", tax_amount: "6.87", gross: "52.70" }])
    // 15 % of 45.83 is 6.8745
    expect(rates(document)).toEqual([["standard", "15", "45.83", "6.87"]])
    expect(document.totals).toMatchObject({ net: "45.83", tax: "6.87", gross: "52.70", rounding: "0.00", payable: "52.70" })
  })

  it("case 33: fifty invoices issued at the same time have fifty numbers in a row", async () => {
    const first = await nextInvoiceNumber(sellers.saudi)
    const orders = ids.slice(2)
    const answers = await Promise.all(orders.map((order_id) => askAdmin("POST", "/admin/invoices", { order_id })))
    expect(answers.map(({ status }) => status)).toEqual(Array(ORDERS).fill(200))
    const numbers = new Set(answers.map(({ body }) => body.invoice.number))
    expect([...numbers].sort()).toEqual(orders.map((_, index) => after(first, index)))
    const rows = await sql<{ order_id: string }>("SELECT order_id FROM invoice WHERE order_id = ANY($1) AND status = 'issued' AND total = 11.5", [orders])
    expect(rows).toHaveLength(ORDERS)
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(after(first, ORDERS))
  })
})
