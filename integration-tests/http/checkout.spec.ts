import { aPromotion } from "../helpers/a-promotion"
import { anEmail, camille, lena, noura, omar, roestwerk } from "../helpers/demo-people"
import { buy, detailOf, documentsOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { askAdmin, sql } from "../helpers/demo-store"
import { after, nextInvoiceNumber, openOffice } from "../helpers/demo-office"
import { pdfText } from "../../src/pdf/__tests__/pdf-tools"

const dayPlus = (day: string, count: number) => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)

type Figures = { net: string; tax: string; gross: string }[]
const figuresOf = (elements: Figures) => elements.map(({ net, gross }) => ({ net, gross }))
const taxesOf = (document: { taxes: { rate: string; category: string; taxable: string; tax: string }[] }) =>
  document.taxes.map(({ rate, category, taxable, tax }) => [category, rate, taxable, tax])

describe("A checkout", () => {
  let sellers: Awaited<ReturnType<typeof openOffice>>

  beforeAll(async () => {
    sellers = await openOffice()
    await aPromotion("ALLFREE", { type: "percentage", value: 100 })
  })

  it("without tax in the prices gives one issued invoice: promotion, shipping, 15 % on both", async () => {
    const expected = await nextInvoiceNumber(sellers.saudi)
    const email = anEmail("omar")
    // 349 + 3 × 18.33 + 3 × 52 = 559.99; less 10 % = 503.991; and 20 for shipping; 15 % of 523.991 = 78.59865
    const order = await buy({ email, promotions: ["WELCOME10"], items: { "GRD-MHB-HND": 1, "FLT-100-02": 3, "BEAN-YRG-250": 3 } })
    const invoice = await invoiceOf(order.id)
    const { document } = invoice
    expect(order.total).toBeCloseTo(602.58965, 5)
    expect(invoice).toMatchObject({ number: expected, type: "invoice", currency_code: "SAR", total: 602.59, net_total: 523.99, tax_total: 78.6 })
    expect(invoice).toMatchObject({ order_id: order.id, order_number: String(order.display_id), buyer_email: email, has_issues: false })
    expect(document.totals).toEqual({
      lines: "503.99",
      allowances: "0.00",
      charges: "20.00",
      net: "523.99",
      tax: "78.60",
      gross: "602.59",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "602.59",
    })
    expect(taxesOf(document)).toEqual([["standard", "15", "523.99", "78.60"]])
    const lines = [...document.lines].sort((a, b) => a.sku.localeCompare(b.sku))
    expect(lines.map((line) => [line.sku, line.quantity, line.price.net, line.allowances, line.net])).toEqual([
      ["BEAN-YRG-250", "3", "52.00", [{ amount: "15.60", reason: "WELCOME10" }], "140.40"],
      ["FLT-100-02", "3", "18.33", [{ amount: "5.50", reason: "WELCOME10" }], "49.49"],
      ["GRD-MHB-HND", "1", "349.00", [{ amount: "34.90", reason: "WELCOME10" }], "314.10"],
    ])
    expect(lines.map((line) => line.name)).toEqual(["Yirgacheffe coffee, whole bean", "Paper filters, 100 pieces", "Mihbash burr grinder"])
    expect(document.charges).toMatchObject([{ kind: "shipping", reason: "Standard delivery", net: "20.00", tax_amount: "3.00", gross: "23.00" }])
    expect(document.buyer).toMatchObject({ name: "Omar Al-Harbi", email, phone: omar.phone, vat_id: null })
    expect(document.buyer.address).toMatchObject({ line1: omar.address_1, city: "Riyadh", postal_code: "12478", country_code: "SA" })
    expect(document.delivery).toMatchObject({ name: "Omar Al-Harbi", address: { city: "Riyadh", country_code: "SA" } })
    expect(document.seller).toMatchObject({ name: "Qahwa Supply Trading Co. Ltd.", vat_id: "310987654300003", address: { city: "Riyadh" } })
    expect(document.prices_include_tax).toBe(false)
  })

  it("that is not paid yet says unpaid and when to pay", async () => {
    const order = await buy({ items: { "KTL-NJD-10": 1 } })
    const invoice = await invoiceOf(order.id)
    // 379 + 20 = 399 and 15 % = 458.85
    expect(invoice).toMatchObject({ payment_status: "unpaid", paid_total: 0, balance: 458.85, overdue: false, transactions: [] })
    expect(invoice.due_date).toBe(dayPlus(invoice.issue_date, 14))
    expect(invoice.document.payment).toMatchObject({ due_date: invoice.due_date, terms: "Payable within 14 days of issue." })
    expect(invoice.document.payment.bank_accounts).toMatchObject([{ account: "SA0380000000608010167519" }])
  })

  it("with tax in the prices gives one invoice with 19 % and 7 %", async () => {
    const expected = await nextInvoiceNumber(sellers.europe)
    // 7 %: 2 × 19.95 + 32 = 71.90; 19 %: 21.50 + 5.90 = 27.40
    const order = await buy({ market: "eu", pay: "card", items: { "BEAN-KHW-250": 2, "DRP-CER-02": 1, "BOOK-BRW-EN": 1 } })
    const invoice = await invoiceOf(order.id)
    const { document } = invoice
    expect(order.total).toBe(99.3)
    expect(invoice).toMatchObject({ number: expected, currency_code: "EUR", total: 99.3, language: "de" })
    expect(taxesOf(document).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ["standard", "7", "67.20", "4.70"],
      ["standard", "19", "23.03", "4.37"],
    ])
    expect(document.totals).toMatchObject({ net: "90.23", tax: "9.07", gross: "99.30", prepaid: "99.30", payable: "0.00", rounding: "0.00" })
    expect(figuresOf([...document.lines].sort((a, b) => a.sku.localeCompare(b.sku)))).toEqual([
      { net: "37.29", gross: "39.90" },
      { net: "29.91", gross: "32.00" },
      { net: "18.07", gross: "21.50" },
    ])
    expect(figuresOf(document.charges)).toEqual([{ net: "4.96", gross: "5.90" }])
    expect(document.prices_include_tax).toBe(true)
    expect(document.seller.vat_id).toBe("DE136695976")
  })

  it("case 9: paid by a card that is charged at once, which no event tells, shows paid", async () => {
    const order = await buy({ market: "eu", pay: "card", items: { "SCL-TMR-WHT": 1 } })
    const invoice = await invoiceOf(order.id)
    expect(invoice).toMatchObject({ payment_status: "paid", paid_total: 55.8, balance: 0, due_date: null, due_at: null })
    expect(invoice.transactions).toMatchObject([{ kind: "capture", amount: 55.8, method: "Card" }])
    expect(invoice.document.settlements).toMatchObject([{ kind: "payment", label: "Card", amount: "55.80" }])
    expect(invoice.document.payment.due_date).toBeNull()
    // 49.90 + 5.90 = 55.80; / 1.19 = 46.8907…
    expect(taxesOf(invoice.document)).toEqual([["standard", "19", "46.89", "8.91"]])
    expect(invoice.document.totals).toMatchObject({ net: "46.89", tax: "8.91", gross: "55.80", prepaid: "55.80", payable: "0.00" })
  })

  it("case 7: with free shipping has no charge and nothing of it in the tax", async () => {
    const order = await buy({ market: "eu", promotions: ["FREESHIP"], items: { "CUP-CAP-IVR": 1 } })
    const { document, total } = await invoiceOf(order.id)
    expect(total).toBe(34.9)
    expect(document.charges).toEqual([])
    // 34.90 / 1.19 = 29.3277…
    expect(document.lines).toMatchObject([{ sku: "CUP-CAP-IVR", quantity: "1", net: "29.33", tax_amount: "5.57", gross: "34.90" }])
    expect(taxesOf(document)).toEqual([["standard", "19", "29.33", "5.57"]])
    expect(document.totals).toMatchObject({ net: "29.33", tax: "5.57", gross: "34.90", payable: "34.90" })
  })

  it("case 6: with everything free is invoiced at nothing and is paid", async () => {
    const order = await buy({ promotions: ["ALLFREE", "FREESHIP"], pay: null, items: { "PIT-STL-350": 2 } })
    const invoice = await invoiceOf(order.id)
    expect(order.total).toBe(0)
    expect(invoice).toMatchObject({ total: 0, payment_status: "paid", balance: 0, due_date: null })
    expect(invoice.document.lines).toMatchObject([
      { sku: "PIT-STL-350", quantity: "2", price: { net: "69.00" }, allowances: [{ amount: "138.00", reason: "ALLFREE" }], net: "0.00", tax_amount: "0.00" },
    ])
    expect(invoice.document.totals).toMatchObject({ lines: "0.00", charges: "0.00", net: "0.00", tax: "0.00", gross: "0.00", payable: "0.00" })
    expect(invoice.document.charges).toEqual([])
    expect(taxesOf(invoice.document)).toEqual([["standard", "15", "0.00", "0.00"]])
  })

  it("with half a cent of tax asks for exactly what was charged", async () => {
    // 7 × 18.33 = 128.31, and 20; 15 % of 148.31 = 22.2465; charged 170.5565
    const order = await buy({ items: { "FLT-100-02": 7 } })
    const { document, total } = await invoiceOf(order.id)
    expect(order.total).toBeCloseTo(170.5565, 6)
    expect(total).toBe(170.56)
    expect(document.totals).toMatchObject({ net: "148.31", tax: "22.25", gross: "170.56", rounding: "0.00", payable: "170.56" })
  })

  it("case 5: with two rates and an exempt course, all discounted, adds up rate by rate", async () => {
    // 19 %: 18.90 less 10 %; 7 %: 2 × 13.49 less 10 %; exempt: 175 less 10 %; shipping free
    const order = await buy({
      market: "eu",
      promotions: ["WELCOME10", "FREESHIP"],
      items: { "CRS-BAR-1": 1, "PIT-STL-350": 1, "BEAN-YRG-250": 2 },
    })
    const { document, total } = await invoiceOf(order.id)
    // 17.01 + 24.282 + 157.50 = 198.792
    expect(order.total).toBeCloseTo(198.792, 6)
    expect(total).toBe(198.79)
    const rates = Object.fromEntries(document.taxes.map((tax: { rate: string; category: string }) => [tax.rate, tax.category]))
    expect(rates).toEqual({ "19": "standard", "7": "standard", "0": "exempt" })
    expect(document.taxes.find((tax: { rate: string }) => tax.rate === "0")).toMatchObject({ taxable: "157.50", tax: "0.00", reason: expect.stringContaining("132(1)(i)") })
    // 17.01 / 1.19 = 14.2941…; 24.28 / 1.07 = 22.6915…
    expect(document.taxes.find((tax: { rate: string }) => tax.rate === "19")).toMatchObject({ taxable: "14.29", tax: "2.72" })
    expect(document.taxes.find((tax: { rate: string }) => tax.rate === "7")).toMatchObject({ taxable: "22.69", tax: "1.59" })
    const lines = [...document.lines].sort((a, b) => a.sku.localeCompare(b.sku))
    expect(lines.map(({ sku, net, tax_amount, gross }) => [sku, net, tax_amount, gross])).toEqual([
      ["BEAN-YRG-250", "22.69", "1.59", "24.28"],
      ["CRS-BAR-1", "157.50", "0.00", "157.50"],
      ["PIT-STL-350", "14.29", "2.72", "17.01"],
    ])
    expect(document.totals).toMatchObject({ net: "194.48", tax: "4.31", gross: "198.79", rounding: "0.00", payable: "198.79" })
  })

  it("in France uses the French rates", async () => {
    // 5.5 %: 48.50; 20 %: 84.95 + 14.90
    const order = await buy({ market: "eu", shipTo: camille, delivery: "express", items: { "KTL-NJD-06": 1, "BEAN-YRG-1K": 1 } })
    const { document, total } = await invoiceOf(order.id)
    expect(total).toBe(148.35)
    expect(taxesOf(document).sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
      ["standard", "5.5", "45.97", "2.53"],
      ["standard", "20", "83.21", "16.64"],
    ])
  })

  it("by a company carries its name, VAT id and purchase order, and the person as contact", async () => {
    const order = await buy({ market: "eu", shipTo: lena, billTo: roestwerk, metadata: { purchase_order: "PO-2291" }, items: { "CLN-TAB-60": 6 } })
    const { document, buyer_name } = await invoiceOf(order.id)
    expect(buyer_name).toBe("Röstwerk Hamburg GmbH")
    expect(document.buyer).toMatchObject({ name: "Röstwerk Hamburg GmbH", contact_name: "Jonas Brandt", vat_id: "DE811569869" })
    expect(document.buyer.address).toMatchObject({ line1: "Am Sandtorkai 32", city: "Hamburg", country_code: "DE" })
    expect(document.delivery).toMatchObject({ name: "Lena Hoffmann", address: { city: "Berlin" } })
    expect(document.references).toMatchObject({ purchase_order: "PO-2291", order_number: String(order.display_id) })
    // 6 × 12.90 + 5.90 = 83.30
    expect(document.totals).toMatchObject({ gross: "83.30", net: "70.00", tax: "13.30" })
  })

  it("case 31: in Arabic has Arabic titles, names and language, and a PDF", async () => {
    const order = await buy({ locale: "ar-SA", shipTo: noura, items: { "SET-ARB-BRS": 1, "BEAN-KHW-1K": 2 } })
    const { id, document, language, total } = await invoiceOf(order.id)
    // 420 + 2 × 269 + 20 = 978 and 15 %
    expect(total).toBe(1124.7)
    expect(language).toBe("ar")
    expect(document.buyer).toMatchObject({ name: "نورة القحطاني", address: { building_number: "7218", district: "السليمانية" } })
    expect(document.lines.map((line: { name: string }) => line.name).sort()).toEqual(
      ["بن خولاني من جازان، حبوب كاملة", "طقم قهوة عربية: دلّة وستة فناجين"].sort()
    )
    // 15 % of 978
    expect(document.totals).toMatchObject({ lines: "958.00", charges: "20.00", net: "978.00", tax: "146.70", gross: "1124.70", payable: "1124.70" })
    expect(taxesOf(document)).toEqual([["standard", "15", "978.00", "146.70"]])
    expect((await withPdf(id)).files).toMatchObject([{ status: "stored", media_type: "application/pdf" }])
  })

  it("case 36: of a course alone needs no delivery", async () => {
    const order = await buy({ delivery: null, items: { "CRS-BAR-1": 3 } })
    const { document } = await invoiceOf(order.id)
    expect(document.charges).toEqual([])
    // 3 × 650 and 15 %
    expect(document.lines).toMatchObject([{ sku: "CRS-BAR-1", quantity: "3", price: { net: "650.00" }, net: "1950.00", tax_amount: "292.50", gross: "2242.50" }])
    expect(taxesOf(document)).toEqual([["standard", "15", "1950.00", "292.50"]])
    expect(document.totals).toMatchObject({ lines: "1950.00", net: "1950.00", tax: "292.50", gross: "2242.50" })
  })

  it("prints number, seller, buyer, lines, tax and total in the PDF", async () => {
    const order = await buy({ items: { "SCL-TMR-WHT": 2, "FLT-100-04": 1 } })
    const issued = await withPdf((await invoiceOf(order.id)).id)
    const pdf = await askAdmin("GET", `/admin/invoices/${issued.id}/pdf`)
    expect(pdf.status).toBe(200)
    expect(pdf.headers.get("content-type")).toBe("application/pdf")
    const text = pdfText(pdf.bytes).replace(/\s+/g, " ")
    // 2 × 189 + 21.67 + 20 = 419.67 and 62.9505
    for (const printed of [issued.number, "Qahwa Supply Trading Co. Ltd.", "310987654300003", "Omar Al-Harbi", "SCL-TMR-WHT", "FLT-100-04", "419.67", "62.95", "482.62"]) {
      expect(text).toContain(printed)
    }
  })
})

describe("However often it is looked at, an order has one invoice", () => {
  let sellers: Awaited<ReturnType<typeof openOffice>>

  beforeAll(async () => {
    sellers = await openOffice()
  })

  it("when the event, ten syncs and ten requests to make it come together", async () => {
    const before = await nextInvoiceNumber(sellers.saudi)
    const order = await buy({ items: { "CUP-CAP-IVR": 1 } })
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => [
        askAdmin("POST", `/admin/orders/${order.id}/invoices/sync`, {}),
        askAdmin("POST", "/admin/invoices", { order_id: order.id }),
      ]).flat()
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
    const documents = await documentsOf(order.id)
    expect(documents).toMatchObject([{ status: "issued", number: before }])
    expect(new Set(answers.flatMap(({ body }) => body.invoice?.id ?? body.invoices.map(({ id }: { id: string }) => id)))).toEqual(new Set([documents[0].id]))
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(after(before))
    expect((await detailOf(documents[0].id)).events.filter(({ kind }: { kind: string }) => kind === "issued")).toHaveLength(1)
  })

  it("and many orders at once leave no gap", async () => {
    const before = await nextInvoiceNumber(sellers.saudi)
    const orders = await Promise.all(Array.from({ length: 6 }, () => buy({ delivery: null, items: { "CRS-BAR-1": 1 } })))
    const invoices = await Promise.all(orders.map(({ id }) => invoiceOf(id)))
    expect(invoices.map(({ number }) => number).sort()).toEqual(orders.map((_, index) => after(before, index)))
    const rows = await sql("SELECT 1 FROM invoice WHERE order_id = ANY($1)", [orders.map(({ id }) => id)])
    expect(rows).toHaveLength(6)
  })
})
