import { spawn } from "node:child_process"
import path from "node:path"
import { buy, documentsOf, invoiceOf, regionOf, variantOf, type Order } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, send, sql } from "../helpers/demo-store"
import { cancel, changeProfile, EUROPEAN_SELLER, openOffice } from "../helpers/demo-office"
import { anEmail, omar } from "../helpers/demo-people"
import { loseEvent, missed, withTrigger } from "../helpers/missed-orders"

let sellers: Awaited<ReturnType<typeof openOffice>>
let placed_from: string

const root = path.resolve(__dirname, "../..")

const run = async (id: string) => (await admin("GET", `/admin/invoicing/history/${id}`)).run
const start = async (body: Record<string, unknown>) => (await admin("POST", "/admin/invoicing/history", { placed_from, ...body })).run
const ended = (id: string) =>
  eventually(`the end of run ${id}`, async () => {
    const now = await run(id)
    return ["done", "stopped", "failed"].includes(now.status) ? now : null
  })

/** Orders of before: nobody has ever looked at them. */
async function past(baskets: Parameters<typeof buy>[0][]): Promise<Order[]> {
  const orders = []
  for (const basket of baskets) {
    orders.push(await missed(basket))
  }
  await loseEvent(orders.map(({ id }) => id))
  return orders
}

/** 18.33 + 20 = 38.33 and 15 % = 44.08 */
const FILTERS = { items: { "FLT-100-02": 1 } }

async function aDraftOrder(): Promise<void> {
  const { sales_channels } = await admin("GET", "/admin/sales-channels?limit=1")
  await admin("POST", "/admin/draft-orders", {
    email: anEmail("quote"),
    region_id: await regionOf("sa"),
    sales_channel_id: sales_channels[0].id,
    shipping_address: omar,
    billing_address: omar,
    items: [{ variant_id: await variantOf("CUP-CAP-IVR"), quantity: 1 }],
  })
}

/** Runs the script as an operator does; gives what it printed. Medusa's command takes options for itself unless `--` stands before them. */
function script(...args: string[]): Promise<string> {
  const cli = path.join(root, "node_modules", "@medusajs", "cli", "cli.js")
  const file = "../../node_modules/medusa-plugin-invoicing/.medusa/server/src/scripts/invoice-history.js"
  const env = { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", DISABLE_DASHBOARD: "true", MEDUSA_DISABLE_TELEMETRY: "true", JWT_SECRET: "only-for-the-demo-store", COOKIE_SECRET: "only-for-the-demo-store" }
  const child = spawn(process.execPath, [cli, "exec", file, "--", ...args], { cwd: path.join(root, "integration-tests", "store"), env, stdio: ["ignore", "pipe", "pipe"] })
  let output = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => (output += String(chunk)))
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject)
    child.once("close", () => resolve(output))
  })
}

beforeAll(async () => {
  sellers = await openOffice()
  await withTrigger(sellers, "manual")
})

beforeEach(() => {
  placed_from = new Date().toISOString()
})

afterAll(async () => {
  await changeProfile(sellers.europe, { vat_id: EUROPEAN_SELLER.vat_id })
  await withTrigger(sellers, "placed")
})

describe("The orders of the past", () => {
  it("are tried first: the report says what would be issued, what would be a draft and why, and nothing is stored", async () => {
    await changeProfile(sellers.europe, { vat_id: null, tax_number: null })
    const orders = await past([FILTERS, FILTERS, { market: "eu", items: { "DRP-CER-02": 1 } }, FILTERS])
    await cancel(orders[3].id)
    await loseEvent(orders.map(({ id }) => id))
    await aDraftOrder()
    const begun = await start({})
    expect(begun).toMatchObject({ status: "running", is_dry_run: true, total: 5 })
    const done = await ended(begun.id)
    expect(done).toMatchObject({
      status: "done",
      done: 5,
      report: {
        invoiced: 2,
        drafted: 1,
        failed: 0,
        skipped: { has_document: 0, draft_order: 1, cancelled: 1 },
        rules: { "seller-tax-id": 1 },
        // 2 × 44.08
        sums: { SAR: { count: 2, total: "88.16" } },
      },
    })
    const { items } = await admin("GET", `/admin/invoicing/history/${begun.id}/errors`)
    expect(items).toMatchObject([{ order_id: orders[2].id, order_number: String(orders[2].display_id), error: expect.any(String), data: { outcome: "drafted" } }])
    for (const { id } of orders) {
      expect(await documentsOf(id)).toEqual([])
      expect(await sql("SELECT 1 FROM invoice_order WHERE order_id = $1 AND revision > 0", [id])).toEqual([])
    }
    await changeProfile(sellers.europe, { vat_id: EUROPEAN_SELLER.vat_id })
  })

  it("are invoiced in a series of their own, the oldest first, and only once", async () => {
    const orders = await past([FILTERS, { market: "eu", items: { "DRP-CER-02": 1 } }, FILTERS])
    const series = { prefix: "OLD-", start: 500 }
    const { id } = await start({ is_dry_run: false, series })
    // 21.50 + 5.90
    expect(await ended(id)).toMatchObject({ status: "done", report: { invoiced: 3, drafted: 0, sums: { SAR: { count: 2, total: "88.16" }, EUR: { count: 1, total: "27.4" } } } })
    const documents = []
    for (const order of orders) {
      documents.push(await invoiceOf(order.id))
    }
    // Each seller counts by itself.
    expect(documents.map(({ number }) => number)).toEqual(["OLD-00500", "OLD-00500", "OLD-00501"])
    expect(documents[0].document.references.order_date).toBe(new Date(orders[0].created_at).toLocaleDateString("sv-SE", { timeZone: "Asia/Riyadh" }))
    const again = await start({ is_dry_run: false, series })
    expect(await ended(again.id)).toMatchObject({ status: "done", done: 3, report: { invoiced: 0, skipped: { has_document: 3 } } })
  })

  it("are stopped and resumed, and each is counted once", async () => {
    await past(Array.from({ length: 5 }, () => FILTERS))
    const { id } = await start({ is_dry_run: false })
    const second = await askAdmin("POST", "/admin/invoicing/history", {})
    expect(second.status === 409 || (await run(id)).status === "done").toBe(true)
    await askAdmin("POST", `/admin/invoicing/history/${id}/stop`, {})
    const stopped = await ended(id)
    if (stopped.status === "stopped") {
      expect(stopped.done).toBeLessThan(5)
      expect((await askAdmin("POST", `/admin/invoicing/history/${id}/stop`, {})).status).toBe(409)
      await admin("POST", `/admin/invoicing/history/${id}/resume`, {})
    }
    expect(await ended(id)).toMatchObject({ status: "done", done: 5, report: { invoiced: 5, skipped: { has_document: 0 } } })
  })

  it("go on in another process when theirs has died: what was done stays done", async () => {
    const orders = await past([FILTERS, FILTERS, FILTERS])
    const { id } = await start({ is_dry_run: true })
    await ended(id)
    const cursor = `${new Date(orders[0].created_at).toISOString()}|${orders[0].id}`
    const report = { invoiced: 1, corrections: 0, drafted: 0, failed: 0, skipped: { has_document: 0, draft_order: 0, cancelled: 0 }, rules: {}, sums: {} }
    await sql(
      `UPDATE invoice_history SET status = 'running', finished_at = NULL, beat_at = now(), done = 1, cursor = $2, report = $3 WHERE id = $1`,
      [id, cursor, JSON.stringify(report)]
    )
    expect((await askAdmin("POST", `/admin/invoicing/history/${id}/resume`, {})).status).toBe(409)
    await sql("UPDATE invoice_history SET beat_at = now() - interval '5 minutes' WHERE id = $1", [id])
    await admin("POST", `/admin/invoicing/history/${id}/resume`, {})
    // The first was counted before; the two others are 2 × 44.08.
    expect(await ended(id)).toMatchObject({ status: "done", done: 3, report: { invoiced: 3, sums: { SAR: { count: 2, total: "88.16" } } } })
  })

  it("are not looked for between a day and one before it", async () => {
    const answer = await askAdmin("POST", "/admin/invoicing/history", { placed_from: "2026-02-01", placed_to: "2026-01-01" })
    expect([answer.status, answer.body.message]).toEqual([400, expect.stringContaining("must be later than placed_from")])
  })

  it("are not invoiced in a series whose numbers a profile may use, or that is no series; and by the operator alone", async () => {
    const taken = await askAdmin("POST", "/admin/invoicing/history", { series: { prefix: "SA-INV-2026-" } })
    expect([taken.status, taken.body.message]).toEqual([400, expect.stringContaining("Saudi Arabia")])
    expect((await askAdmin("POST", "/admin/invoicing/history", { series: { prefix: "no spaces " } })).status).toBe(400)
    expect((await askAdmin("POST", "/admin/invoicing/history", { dry: true })).status).toBe(400)
    expect((await askAdmin("GET", "/admin/invoicing/history/invhist_none")).status).toBe(404)
    expect((await send("POST", "/admin/invoicing/history", { body: {} })).status).toBe(401)
  })

  it("are invoiced from a terminal too: a dry run prints the report, and the real one issues", async () => {
    const [order] = await past([FILTERS])
    const dry = await script("--dry-run", "--from", placed_from)
    expect(dry).toContain("100 %  1 of 1 orders")
    expect(dry).toContain("This was a dry run: nothing was stored.")
    expect(dry).toContain("would be invoiced: 1")
    expect(dry).toContain("SAR 44.08 on 1 invoices")
    expect(await documentsOf(order.id)).toEqual([])
    const real = await script("--from", placed_from, "--prefix=TERM-")
    expect(real).toContain("invoiced: 1")
    expect(await documentsOf(order.id)).toMatchObject([{ status: "issued", number: "TERM-00001", total: 44.08 }])
    expect(await script("--dryrun")).toMatch(/--dryrun\\*" is not understood/)
  }, 180_000)
})
