import { randomBytes } from "node:crypto"
import { anEmail, omar } from "../helpers/demo-people"
import { buy, invoiceOf, regionOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, caller, send, shopHeaders } from "../helpers/demo-store"
import { openOffice } from "../helpers/demo-office"
import { pdfCheck, pdfText } from "../../src/pdf/__tests__/pdf-tools"

const BIDI = "\u202Egnol\u202C \u2066x\u2069 \u200Etext\u200F \uFEFF\u200B"
const MARKUP = `"><script>alert(1)</script><img src=x onerror=alert(2)>'&amp;\`{{7*7}}`
const EMOJI = "👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☕️ é e\u0301"
const LONG = "Coffee ".repeat(1430)
const CONTROLS = "tab\tline\nnext\r\n\u0007bell\u001Bescape\u0085\u2028end"

/** Characters that reorder, hide or control. */
const HARMFUL = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/

const everyText = (value: unknown): string[] =>
  typeof value === "string" ? [value] : value !== null && typeof value === "object" ? Object.values(value).flatMap(everyText) : []

/** A product with any title, sold in Saudi Arabia without delivery. */
async function sell(title: string): Promise<string> {
  const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
  const { product } = await admin("POST", "/admin/products", {
    title,
    handle: `hostile-${randomBytes(5).toString("hex")}`,
    status: "published",
    sales_channels: [{ id: sales_channels[0].id }],
    options: [{ title: MARKUP.slice(0, 40), values: [EMOJI] }],
    variants: [
      {
        title: EMOJI,
        sku: `<b>${randomBytes(4).toString("hex")}</b>`,
        manage_inventory: false,
        options: { [MARKUP.slice(0, 40)]: EMOJI },
        prices: [{ amount: 100, currency_code: "sar" }],
      },
    ],
  })
  return product.variants[0].id
}

async function checkout(variantId: string, address: Record<string, unknown>) {
  const shop = caller(shopHeaders())
  const { cart } = await shop("POST", "/store/carts", {
    region_id: await regionOf("sa"),
    email: anEmail("hostile"),
    items: [{ variant_id: variantId, quantity: 1 }],
    shipping_address: omar,
    billing_address: address,
  })
  const { payment_collection } = await shop("POST", "/store/payment-collections", { cart_id: cart.id })
  await shop("POST", `/store/payment-collections/${payment_collection.id}/payment-sessions`, { provider_id: "pp_system_default" })
  return (await shop("POST", `/store/carts/${cart.id}/complete`, {})).order
}

beforeAll(async () => void (await openOffice()))

describe("Hostile texts", () => {
  it.each([
    ["that reorder or hide", BIDI],
    ["with markup", MARKUP],
    ["with emoji", EMOJI],
    ["of ten thousand characters", LONG],
    ["with control characters", CONTROLS],
  ])("%s in title, name and address give an issued invoice with clean text and a PDF", async (_, text) => {
    const variant = await sell(`Cup ${text}`)
    // Medusa takes 100 kB at once: eight times ten thousand characters.
    const address = { ...omar, first_name: text, company: text, address_1: text, city: `Riyadh ${text}` }
    const order = await checkout(variant, address)
    const issued = await invoiceOf(order.id)
    expect(issued).toMatchObject({ status: "issued", total: 115, has_issues: false })
    for (const part of everyText(issued.document)) {
      expect(part).not.toMatch(HARMFUL)
      expect([...part].length).toBeLessThanOrEqual(500)
    }
    const { id } = await withPdf(issued.id)
    const pdf = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
    expect(pdfCheck(pdf.bytes)).toContain("No syntax or stream encoding errors found")
    expect(pdfText(pdf.bytes)).toContain(issued.number)

    const { link } = await admin("POST", `/admin/invoices/${id}/links`, {})
    const page = await send("GET", new URL(link.url).pathname, { headers: shopHeaders() })
    expect(page.status).toBe(200)
    expect(page.text).not.toMatch(/<script|<img|<b>/i)
    expect(page.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/)
  })

  it("in the order's own fields neither break the invoice nor reach it unclean", async () => {
    const order = await buy({ delivery: null, items: { "CRS-BAR-1": 1 }, metadata: { purchase_order: `PO ${BIDI}${MARKUP}`, vat_id: { nested: true }, registration_id: 7 } })
    const { document } = await invoiceOf(order.id)
    expect(document.references.purchase_order).toMatch(/^PO gnol/)
    expect(document.references.purchase_order).not.toMatch(HARMFUL)
    expect(document.buyer).toMatchObject({ vat_id: null, registration: { value: "7" } })
  })
})
