import { Client } from "pg"
import { anEmail, omar } from "../helpers/demo-people"
import { documentsOf, invoiceOf, regionOf, variantOf } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, sql } from "../helpers/demo-store"
import { cancel, changeProfile, deliver, fulfil, openOffice, orderOf, reconcile, returnGoods } from "../helpers/demo-office"
import { placedEarlier } from "../helpers/damage"
import { found } from "../helpers/health-checks"
import { importOrders } from "../helpers/import-orders"
import { leftAlone, linesOf, loseEvent, missed, withTrigger } from "../helpers/missed-orders"

let sellers: Awaited<ReturnType<typeof openOffice>>

async function draftOrder(items: Record<string, number>): Promise<string> {
  const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
  const { draft_order } = await admin("POST", "/admin/draft-orders", {
    email: anEmail("quote"),
    region_id: await regionOf("sa"),
    sales_channel_id: sales_channels[0].id,
    shipping_address: omar,
    billing_address: omar,
    items: await Promise.all(Object.entries(items).map(async ([sku, quantity]) => ({ variant_id: await variantOf(sku), quantity }))),
  })
  return draft_order.id
}

describe("Reconcile", () => {
  beforeAll(async () => {
    sellers = await openOffice()
  })

  afterAll(() => withTrigger(sellers, "placed"))

  it("invoices what was left alone while the trigger was manual, once the trigger is back", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await withTrigger(sellers, "placed")
    await reconcile("full")
    // 18.33 + 20 = 38.33 and 15 % = 44.0795
    expect(await invoiceOf(order.id)).toMatchObject({ total: 44.08 })
  })

  it("case 26: invoices orders that were made without any event, also those without address, items or region", async () => {
    const region = await regionOf("sa")
    const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
    const line = { title: "Imported kettle", quantity: 2, unit_price: 50, tax_lines: [{ rate: 15, code: "SA-15" }] }
    const common = { currency_code: "sar", email: anEmail("import"), sales_channel_id: sales_channels[0].id }
    const [whole, homeless, empty, nowhere] = await importOrders([
      { ...common, region_id: region, shipping_address: omar, billing_address: omar, items: [line] },
      { ...common, region_id: region, items: [line] },
      { ...common, region_id: region, shipping_address: omar, items: [] },
      { ...common, shipping_address: omar, billing_address: omar, items: [line] },
    ])
    await reconcile("recent")
    for (const id of [whole, homeless, nowhere]) {
      const invoice = await invoiceOf(id)
      expect(invoice).toMatchObject({ total: 115, payment_status: "unpaid", has_issues: false })
      // 2 × 50 and 15 %
      expect(invoice.document.lines).toMatchObject([{ name: "Imported kettle", quantity: "2", price: { net: "50.00" }, net: "100.00", tax_amount: "15.00", gross: "115.00" }])
      expect(invoice.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "100.00", tax: "15.00" }])
      expect(invoice.document.totals).toMatchObject({ net: "100.00", tax: "15.00", gross: "115.00", payable: "115.00" })
    }
    const rules = (await invoiceOf(homeless)).issues.map(({ rule, severity }: { rule: string; severity: string }) => `${severity} ${rule}`)
    expect(rules).toEqual(expect.arrayContaining(["warning buyer-name", "warning buyer-address"]))
    const [document] = await documentsOf(empty)
    expect(document).toMatchObject({ status: "draft", number: null, has_issues: true })
    expect(document.issues.map(({ rule }: { rule: string }) => rule)).toContain("no-lines")
  })

  it("leaves draft orders alone until they are converted, and then invoices them as they were sold", async () => {
    const id = await draftOrder({ "CUP-CAP-IVR": 2 })
    await reconcile("full")
    expect(await documentsOf(id)).toEqual([])
    await admin("POST", `/admin/draft-orders/${id}/convert-to-order`, {})
    const invoice = await invoiceOf(id)
    expect(invoice).toMatchObject({ total: 310.5, payment_status: "unpaid" })
    expect(linesOf(invoice.document)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
  })

  it("invoices a converted draft order as converted when the event was lost and goods came back", async () => {
    await withTrigger(sellers, "manual")
    const id = await draftOrder({ "CUP-CAP-IVR": 1 })
    const item = (await orderOf(id)).items[0]
    await admin("POST", `/admin/draft-orders/${id}/edit`, {})
    await admin("POST", `/admin/draft-orders/${id}/edit/items/item/${item.id}`, { quantity: 3 })
    await admin("POST", `/admin/draft-orders/${id}/edit/confirm`, {})
    await admin("POST", `/admin/draft-orders/${id}/convert-to-order`, {})
    await leftAlone(id)
    await fulfil(id)
    await returnGoods(id, "CUP-CAP-IVR", 1)
    await loseEvent([id])
    await withTrigger(sellers, "placed")
    await reconcile("recent")
    // 3 × 135 = 405 and 15 % = 465.75
    const invoice = await invoiceOf(id)
    expect(linesOf(invoice.document)).toEqual([["CUP-CAP-IVR", "3", "405.00", "465.75"]])
    expect(invoice.total).toBe(465.75)
  })

  it("leaves orders alone that were placed before the seller began to invoice", async () => {
    const { profile } = await admin("GET", `/admin/invoicing/profiles/${sellers.saudi}`)
    await changeProfile(sellers.saudi, { starts_at: new Date(Date.now() + 3_600_000).toISOString() })
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await loseEvent([order.id])
    await reconcile("full")
    expect(await documentsOf(order.id)).toEqual([])
    // A person may still ask for it.
    await admin("POST", "/admin/invoices", { order_id: order.id })
    expect(await documentsOf(order.id)).toMatchObject([{ status: "issued", total: 44.08 }])
    await changeProfile(sellers.saudi, { starts_at: profile.starts_at })
  })

  it("leaves a cancelled order alone that has no document", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await cancel(order.id)
    await loseEvent([order.id])
    await withTrigger(sellers, "placed")
    await reconcile("recent")
    expect(await documentsOf(order.id)).toEqual([])
  })

  it("leaves an order that failed alone until its next attempt, though it is known to lack its document", async () => {
    // Placed ten minutes ago: before this store was set up.
    const { profile } = await admin("GET", `/admin/invoicing/profiles/${sellers.saudi}`)
    await changeProfile(sellers.saudi, { starts_at: new Date(Date.now() - 86_400_000).toISOString() })
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await withTrigger(sellers, "placed")
    await loseEvent([order.id])
    await placedEarlier(order.id)
    const currency = (code: string) => sql(`UPDATE "order" SET currency_code = $2, updated_at = now() WHERE id = $1`, [order.id, code])
    const attempts = async () => (await sql("SELECT attempts FROM invoice_order WHERE order_id = $1", [order.id]))[0]
    await currency("xqx")
    await reconcile("recent")
    expect(await attempts()).toEqual({ attempts: 1 })
    await reconcile("recent")
    await reconcile("full")
    expect(await attempts()).toEqual({ attempts: 1 })
    expect((await found("orders-without-document")).map(({ order_id }: { order_id: string }) => order_id)).toContain(order.id)
    await currency("sar")
    await sql("UPDATE invoice_order SET next_attempt_at = now() WHERE order_id = $1", [order.id])
    await reconcile("recent")
    expect(await invoiceOf(order.id)).toMatchObject({ total: 44.08 })
    await changeProfile(sellers.saudi, { starts_at: profile.starts_at })
  })

  it("invoices and corrects an order whose customer, region and sales channel were deleted", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
    await deliver(order.id)
    await withTrigger(sellers, "placed")
    await loseEvent([order.id])
    await sql(`UPDATE "order" SET customer_id = 'cus_gone', region_id = 'reg_gone', sales_channel_id = 'sc_gone', updated_at = now() WHERE id = $1`, [order.id])
    await reconcile("recent")
    // 2 × 135 + 20 = 290 and 15 % = 333.50
    const invoice = await invoiceOf(order.id)
    expect(invoice).toMatchObject({ total: 333.5, profile_id: sellers.saudi })
    expect(invoice.document.buyer).toMatchObject({ name: expect.stringContaining("Omar") })
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    const note = await eventually("the credit of what came back", async () => (await documentsOf(order.id)).find(({ type }: { type: string }) => type === "credit_note"))
    // 135 and 15 % = 155.25
    expect(note).toMatchObject({ status: "issued", total: 155.25, corrects_id: invoice.id })
  })

  it("notes when everything was looked at last: the job of the night asks for it", async () => {
    const last = async () => (await sql<{ last_run_at: Date }>("SELECT last_run_at FROM invoice_checkpoint WHERE id = 'reconcile-full'"))[0]?.last_run_at.getTime() ?? 0
    const before = await last()
    await reconcile("recent")
    expect(await last()).toBe(before)
    await reconcile("full")
    expect(await last()).toBeGreaterThan(before)
  })

  it("does nothing when there is nothing to do", async () => {
    await reconcile("recent")
    const before = await sql("SELECT id, updated_at FROM invoice ORDER BY id")
    await reconcile("recent")
    expect(await sql("SELECT id, updated_at FROM invoice ORDER BY id")).toEqual(before)
  })
})

describe("Reconcile that is asked for while it is at work", () => {
  it("says so, and the one at work goes on", async () => {
    const holder = new Client({ connectionString: process.env.DATABASE_URL })
    await holder.connect()
    let first: ReturnType<typeof askAdmin> | undefined
    try {
      await holder.query(`BEGIN; LOCK TABLE "order" IN ACCESS EXCLUSIVE MODE`)
      first = askAdmin("POST", "/admin/invoicing/reconcile", { scope: "recent" })
      await eventually("reconcile to wait for the orders", async () => {
        const [waiting] = await sql("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
        return waiting
      })
      const second = await askAdmin("POST", "/admin/invoicing/reconcile", { scope: "recent" })
      expect([second.status, second.body.message]).toEqual([409, expect.stringContaining("at work already")])
    } finally {
      await holder.query("COMMIT")
      await holder.end()
    }
    expect((await first)?.status).toBe(200)
  })
})
