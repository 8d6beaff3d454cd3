import { buy, detailOf, documentsOf, invoiceOf, type Order } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, sql } from "../helpers/demo-store"
import { after, cancel, changeProfile, EUROPEAN_SELLER, nextInvoiceNumber, openOffice } from "../helpers/demo-office"

let sellers: Awaited<ReturnType<typeof openOffice>>

const rulesOf = (invoice: { issues: { rule: string; severity: string }[] }) =>
  invoice.issues.filter(({ severity }) => severity === "error").map(({ rule }) => rule)

const withoutTaxId = () => changeProfile(sellers.europe, { vat_id: null, tax_number: null })
const withTaxId = () => changeProfile(sellers.europe, { vat_id: EUROPEAN_SELLER.vat_id })

/** An order nobody has invoiced yet. */
async function uninvoiced(basket: Parameters<typeof buy>[0]): Promise<Order> {
  await changeProfile(sellers.saudi, { trigger: "manual" })
  const order = await buy(basket)
  await eventually(`a look at ${order.id}`, async () => (await sql("SELECT 1 FROM invoice_order WHERE order_id = $1 AND synced_at IS NOT NULL", [order.id]))[0])
  await changeProfile(sellers.saudi, { trigger: "placed" })
  return order
}

/** Doubles a row of an order, as parallel fulfilments do in Medusa (facts, section 12). */
async function double(table: "order_item" | "order_shipping", orderId: string): Promise<string> {
  const columns = await sql<{ column_name: string }>(
    "SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND table_schema = 'public' AND column_name <> 'id'",
    [table]
  )
  const names = columns.map(({ column_name }) => `"${column_name}"`).join(", ")
  const [{ id }] = await sql<{ id: string }>(
    `INSERT INTO ${table} (id, ${names}) SELECT id || 'X', ${names} FROM ${table} WHERE order_id = $1 LIMIT 1 RETURNING id`,
    [orderId]
  )
  return id
}

beforeAll(async () => {
  sellers = await openOffice()
})

describe("An invoice that may not be issued", () => {
  afterAll(withTaxId)

  it("of a seller without tax id is a draft that says so and takes no number; mended, the same row is issued", async () => {
    await withoutTaxId()
    const number = await nextInvoiceNumber(sellers.europe)
    const order = await buy({ market: "eu", pay: "card", items: { "DRP-CER-02": 1 } })
    const draft = await invoiceOf(order.id, "draft")
    expect(rulesOf(draft)).toEqual(["seller-tax-id"])
    // 21.50 + 5.90
    expect(draft).toMatchObject({ number: null, issued_at: null, has_issues: true, total: 27.4, files: [], overdue: false })
    expect(draft.document.number).toBeNull()
    expect(await nextInvoiceNumber(sellers.europe)).toBe(number)

    const again = await askAdmin("POST", `/admin/invoices/${draft.id}/issue`, {})
    expect(again.body.invoice).toMatchObject({ id: draft.id, status: "draft", number: null })
    const pdf = await askAdmin("GET", `/admin/invoices/${draft.id}/pdf`)
    expect([pdf.status, pdf.body.message]).toEqual([409, expect.stringContaining("Issue it first")])
    expect((await askAdmin("POST", `/admin/invoices/${draft.id}/links`, {})).status).toBe(409)
    expect((await askAdmin("POST", `/admin/invoices/${draft.id}/render`, {})).status).toBe(409)

    await withTaxId()
    const answers = await Promise.all(Array.from({ length: 4 }, () => askAdmin("POST", `/admin/invoices/${draft.id}/issue`, {})))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await detailOf(draft.id)).toMatchObject({ status: "issued", number, has_issues: false, payment_status: "paid", total: 27.4 })
    expect(await documentsOf(order.id)).toHaveLength(1)
    expect(await nextInvoiceNumber(sellers.europe)).toBe(after(number))
  })

  it("is looked at again and again without a trace", async () => {
    await withoutTaxId()
    const order = await buy({ market: "eu", items: { "DRP-CER-02": 1 } })
    const draft = await invoiceOf(order.id, "draft")
    await Promise.all(Array.from({ length: 4 }, () => admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})))
    const later = await detailOf(draft.id)
    expect(later.events.map(({ kind }: { kind: string }) => kind)).toEqual(["drafted"])
    expect(later.updated_at).toBe(draft.updated_at)
  })

  it("case 16: becomes void when the order is cancelled before it was paid, and no number was used", async () => {
    await withoutTaxId()
    const number = await nextInvoiceNumber(sellers.europe)
    const order = await buy({ market: "eu", items: { "DRP-CER-02": 1 } })
    const draft = await invoiceOf(order.id, "draft")
    await cancel(order.id)
    await invoiceOf(order.id, "void")
    await withTaxId()
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    expect(await documentsOf(order.id)).toMatchObject([{ id: draft.id, status: "void", number: null, has_issues: false }])
    const asked = await askAdmin("POST", "/admin/invoices", { order_id: order.id })
    expect([asked.status, asked.body.message]).toEqual([409, expect.stringContaining("cancelled")])
    expect(await nextInvoiceNumber(sellers.europe)).toBe(number)
  })

  it("can be given up; asked for again, the order gets a new one", async () => {
    await withoutTaxId()
    const order = await buy({ market: "eu", items: { "DRP-CER-02": 1 } })
    const draft = await invoiceOf(order.id, "draft")
    const voided = await askAdmin("POST", `/admin/invoices/${draft.id}/void`, {})
    expect(voided.body.invoice).toMatchObject({ id: draft.id, status: "void", has_issues: false })
    await withTaxId()
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    expect(await documentsOf(order.id)).toHaveLength(1)
    for (const action of ["issue", "void", "render", "links"]) {
      expect([action, (await askAdmin("POST", `/admin/invoices/${draft.id}/${action}`, {})).status]).toEqual([action, 409])
    }
    const { invoice } = await admin("POST", "/admin/invoices", { order_id: order.id })
    expect(invoice).toMatchObject({ status: "issued", source: `order:${order.id}#2`, total: 27.4 })
    expect(invoice.id).not.toBe(draft.id)
    expect((await documentsOf(order.id)).map(({ status }: { status: string }) => status).sort()).toEqual(["issued", "void"])
  })

  it("once issued can neither be voided nor issued twice", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const issued = await invoiceOf(order.id)
    const voided = await askAdmin("POST", `/admin/invoices/${issued.id}/void`, {})
    expect([voided.status, voided.body.message]).toEqual([409, expect.stringContaining("credit note")])
    expect((await admin("POST", `/admin/invoices/${issued.id}/issue`, {})).invoice).toMatchObject({ number: issued.number, status: "issued" })
  })
})

describe("An order that Medusa has corrupted", () => {
  it("with a line twice is never invoiced at several times its price, and is issued once mended", async () => {
    const number = await nextInvoiceNumber(sellers.saudi)
    const order = await uninvoiced({ items: { "CUP-CAP-IVR": 2 } })
    const copy = await double("order_item", order.id)
    const { invoice: draft } = await admin("POST", "/admin/invoices", { order_id: order.id })
    expect(draft).toMatchObject({ status: "draft", number: null, has_issues: true })
    expect(rulesOf(draft)).toEqual(expect.arrayContaining(["collected-disagrees", "duplicate-line"]))
    expect(draft.issues.find(({ rule }: { rule: string }) => rule === "collected-disagrees").params).toMatchObject({ collected: "333.50", currency: "SAR" })
    await sql("DELETE FROM order_item WHERE id = $1", [copy])
    const { invoice } = await admin("POST", `/admin/invoices/${draft.id}/issue`, {})
    expect(invoice).toMatchObject({ id: draft.id, status: "issued", number, total: 333.5, has_issues: false, issues: [] })
  })

  it("with its shipping twice stays a draft", async () => {
    const order = await uninvoiced({ items: { "CUP-CAP-IVR": 2 } })
    await double("order_shipping", order.id)
    const { invoice } = await admin("POST", "/admin/invoices", { order_id: order.id })
    expect(invoice).toMatchObject({ status: "draft", number: null })
    expect(rulesOf(invoice)).toEqual(expect.arrayContaining(["duplicate-line"]))
  })

  it("by parallel shipments after it was invoiced leaves the invoice as it was", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    const issued = await invoiceOf(order.id)
    await double("order_item", order.id)
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    expect(await documentsOf(order.id)).toMatchObject([{ id: issued.id, total: 333.5 }])
  })
})
