import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { buy, detailOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, askAdmin, eventually, filesDir, send, sql } from "../helpers/demo-store"
import { capture, changeProfile, deliver, EUROPEAN_SELLER, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { loseEvent, missed, withTrigger } from "../helpers/missed-orders"
import { damage, moneyWithoutEvent, placedEarlier } from "../helpers/damage"
import { checkNow, found, wrong } from "../helpers/health-checks"
import { cloneDatabase, startOwnStore } from "../helpers/own-store"

// Only a store of one's own can be all in order.
let sellers: Awaited<ReturnType<typeof openOffice>>
let store: Awaited<ReturnType<typeof startOwnStore>>
let dropDatabase: () => Promise<void>

const sync = (orderId: string) => askAdmin("POST", `/admin/orders/${orderId}/invoices/sync`, {})

/** Waits until nothing is wrong that mends itself within moments. */
const inOrder = () => eventually("the store to be in order", async () => Object.keys(await checkNow()).length === 0)

beforeAll(async () => {
  dropDatabase = await cloneDatabase("health_store")
  store = await startOwnStore()
  sellers = await openOffice()
  // The store was set up moments ago, and some stories tell of what happened ten minutes before.
  const starts_at = new Date(Date.now() - 86_400_000).toISOString()
  await Promise.all([sellers.saudi, sellers.europe].map((id) => changeProfile(id, { trigger: "placed", starts_at })))
})

afterAll(async () => {
  await store?.stop()
  await dropDatabase?.()
})

describe("A store that sells, is paid, takes back and refunds", () => {
  it("is healthy: every check is zero, and says when it was last run", async () => {
    const paid = await buy({ pay: "card", items: { "CUP-CAP-IVR": 2 } })
    await withPdf((await invoiceOf(paid.id)).id)
    await deliver(paid.id)
    await returnGoods(paid.id, "CUP-CAP-IVR", 1)
    await refund(paid.id, 155.25)
    const later = await buy({ items: { "FLT-100-02": 3 } })
    await withPdf((await invoiceOf(later.id)).id)
    await capture(later.id, 10)
    await reconcile("full")
    await inOrder()
    const health = await admin("GET", "/admin/invoicing/health")
    expect(health.healthy).toBe(true)
    expect(health.checks).toHaveLength(15)
    for (const check of health.checks) {
      expect(check).toEqual({ id: expect.any(String), count: 0, last_run_at: expect.stringMatching(/^\d{4}-.*Z$/) })
      expect(await admin("GET", `/admin/invoicing/health/${check.id}`)).toEqual({ items: [], count: 0, limit: 20, offset: 0 })
    }
  })

  it("is told to the operator alone; an unknown check is a 404, an unknown field a 400", async () => {
    expect((await send("GET", "/admin/invoicing/health")).status).toBe(401)
    const unknown = await askAdmin("GET", "/admin/invoicing/health/nonsense")
    expect([unknown.status, unknown.body.message]).toEqual([404, expect.stringContaining("orders-without-document")])
    expect((await askAdmin("GET", "/admin/invoicing/health/drafts?limit=9999")).status).toBe(400)
    expect((await askAdmin("POST", "/admin/invoicing/health", { scope: "all" })).status).toBe(400)
  })
})

describe("Each check finds what is wrong and forgets it once it is mended", () => {
  afterEach(async () => {
    expect(await checkNow()).toEqual({})
  })

  it("an order that was never looked at: it has no document until somebody retries", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await loseEvent([order.id])
    await withTrigger(sellers, "placed")
    await placedEarlier(order.id)
    expect(await wrong()).toEqual({})
    expect(await checkNow()).toEqual({ "orders-without-document": 1 })
    expect(await found("orders-without-document")).toMatchObject([{ order_id: order.id, order_number: String(order.display_id), currency_code: "SAR", invoice_id: null }])
    await sync(order.id)
    expect(await invoiceOf(order.id)).toMatchObject({ total: 44.08 })
  })

  it("a capture that sent no event: it is not in the ledger until reconcile finds it", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const invoice = await invoiceOf(order.id)
    await withPdf(invoice.id)
    await moneyWithoutEvent("capture", order.id, 4.08)
    expect(await checkNow()).toEqual({ "captures-not-in-ledger": 1 })
    expect(await found("captures-not-in-ledger")).toMatchObject([
      { order_id: order.id, invoice_id: invoice.id, number: invoice.number, currency_code: "SAR", data: { amount: "4.08" } },
    ])
    await reconcile("recent")
    // 44.08 less 4.08
    expect(await detailOf(invoice.id)).toMatchObject({ paid_total: 4.08, balance: 40, payment_status: "partially_paid" })
  })

  it("a refund that sent no event: no credit note explains it until reconcile makes one", async () => {
    const order = await buy({ pay: "card", items: { "FLT-100-02": 1 } })
    const invoice = await invoiceOf(order.id)
    await withPdf(invoice.id)
    await moneyWithoutEvent("refund", order.id, 11.5)
    expect(await checkNow()).toEqual({ "refunds-without-credit": 1 })
    expect(await found("refunds-without-credit")).toMatchObject([{ order_id: order.id, invoice_id: invoice.id, data: { amount: "11.5" } }])
    await reconcile("recent")
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 11.5, payment_status: "paid", balance: 0 })
  })

  it("a look at an order that failed: with what failed, how often, and when it is tried again", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    await withPdf((await invoiceOf(order.id)).id)
    await sql(`UPDATE invoice_profile SET time_zone = 'Nowhere/Nothing'`)
    await withTrigger(sellers, "placed").catch(() => undefined)
    const second = await buy({ items: { "FLT-100-02": 1 } })
    const items = await eventually("the failure", async () => {
      const failed = await found("failed-syncs")
      return failed.length ? failed : null
    })
    expect(items).toMatchObject([{ order_id: second.id, order_number: String(second.display_id), attempts: expect.any(Number), error: expect.any(String), next_attempt_at: expect.any(String) }])
    expect(new Date(items[0].next_attempt_at).getTime()).toBeGreaterThan(Date.now() - 5000)
    await sql(`UPDATE invoice_profile SET time_zone = 'Asia/Riyadh' WHERE id = $1`, [sellers.saudi])
    await sql(`UPDATE invoice_profile SET time_zone = 'Europe/Berlin' WHERE id = $1`, [sellers.europe])
    expect((await sync(second.id)).status).toBe(200)
    await withPdf((await invoiceOf(second.id)).id)
  })

  it("a draft: with the first thing that keeps it from being issued", async () => {
    await changeProfile(sellers.europe, { vat_id: null, tax_number: null })
    const order = await buy({ market: "eu", items: { "DRP-CER-02": 1 } })
    const draft = await invoiceOf(order.id, "draft")
    expect(await checkNow()).toEqual({ drafts: 1 })
    expect(await found("drafts")).toMatchObject([{ invoice_id: draft.id, order_id: order.id, number: null, error: draft.issues.find(({ severity }: { severity: string }) => severity === "error").message }])
    await changeProfile(sellers.europe, { vat_id: EUROPEAN_SELLER.vat_id })
    await admin("POST", `/admin/invoices/${draft.id}/issue`, {})
    await withPdf(draft.id)
  })

  it("a document without its PDF, because the process died after it was issued", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const { id } = await withPdf((await invoiceOf(order.id)).id)
    await sql("DELETE FROM invoice_file WHERE invoice_id = $1", [id])
    expect(await checkNow()).toEqual({})
    await damage("UPDATE invoice SET issued_at = now() - interval '6 minutes' WHERE id = $1", [id])
    expect(await wrong()).toEqual({ "not-rendered": 1 })
    expect(await found("not-rendered")).toMatchObject([{ invoice_id: id, order_id: order.id }])
    expect(await reconcile("recent")).toMatchObject({ rendered: 1 })
  })

  it("a PDF that could not be stored, until Retry stores it", async () => {
    const aside = `${filesDir()}-aside`
    mkdirSync(filesDir(), { recursive: true })
    renameSync(filesDir(), aside)
    writeFileSync(filesDir(), "in the way")
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const invoice = await invoiceOf(order.id)
    const [item] = await eventually("the failure", async () => {
      const failed = await found("failed-renderings")
      return failed.length ? failed : null
    })
    expect(item).toMatchObject({ invoice_id: invoice.id, attempts: expect.any(Number), error: expect.stringMatching(/EEXIST|ENOTDIR/) })
    rmSync(filesDir())
    renameSync(aside, filesDir())
    await admin("POST", `/admin/invoices/${invoice.id}/render`, {})
  })

  it("a file whose bytes were changed: it is not served, and made again byte for byte", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const { id } = await withPdf((await invoiceOf(order.id)).id)
    const before = (await askAdmin("GET", `/admin/invoices/${id}/pdf`)).bytes
    const [{ file_id }] = await sql<{ file_id: string }>("SELECT file_id FROM invoice_file WHERE invoice_id = $1", [id])
    writeFileSync(path.join(filesDir(), file_id), "something else")
    expect((await askAdmin("GET", `/admin/invoices/${id}/pdf`)).status).toBe(500)
    expect(await wrong()).toEqual({ "damaged-files": 1 })
    expect(await found("damaged-files")).toMatchObject([{ invoice_id: id, since: expect.any(String) }])
    expect(await detailOf(id)).toMatchObject({ has_issues: true })
    await admin("POST", `/admin/invoices/${id}/render`, {})
    const after = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
    expect(after.status).toBe(200)
    expect(after.bytes.equals(before)).toBe(true)
    const invoice = await detailOf(id)
    expect(invoice.has_issues).toBe(false)
    const kinds = invoice.events.map(({ kind }: { kind: string }) => kind)
    expect(kinds.filter((kind: string) => kind === "file_damaged")).toHaveLength(1)
    expect(kinds.filter((kind: string) => kind === "pdf_stored")).toHaveLength(2)
  })

  it("a file that vanished is found and restored at night; one that cannot come out the same stays a finding", async () => {
    const order = await buy({ items: { "FLT-100-02": 1 } })
    const { id } = await withPdf((await invoiceOf(order.id)).id)
    const [{ file_id, sha256 }] = await sql<{ file_id: string; sha256: string }>("SELECT file_id, sha256 FROM invoice_file WHERE invoice_id = $1", [id])
    rmSync(path.join(filesDir(), file_id))
    expect(await reconcile("full")).toMatchObject({ damaged: 1 })
    expect(await wrong()).toEqual({})
    expect((await askAdmin("GET", `/admin/invoices/${id}/pdf`)).status).toBe(200)

    await sql("UPDATE invoice_file SET sha256 = $2, verified_at = NULL WHERE invoice_id = $1", [id, "0".repeat(64)])
    expect(await reconcile("full")).toMatchObject({ damaged: 1 })
    expect(await found("damaged-files")).toMatchObject([{ invoice_id: id, error: expect.stringContaining("byte for byte") }])
    await sql("UPDATE invoice_file SET sha256 = $2 WHERE invoice_id = $1", [id, sha256])
    expect(await reconcile("full")).toMatchObject({ damaged: 0 })
  })

  it("a number that was taken and belongs to no document", async () => {
    const [{ series, next }] = await sql<{ series: string; next: string }>("SELECT series, next FROM invoice_sequence WHERE series = 'SA-INV'")
    await sql("UPDATE invoice_sequence SET next = next + 2 WHERE series = $1", [series])
    expect(await wrong()).toEqual({ "number-gaps": 1 })
    expect(await found("number-gaps")).toMatchObject([{ data: { series: "SA-INV", first: Number(next), last: Number(next) + 1, missing: 2 } }])
    await sql("UPDATE invoice_sequence SET next = next - 2 WHERE series = $1", [series])
  })

  it("a number that two documents have", async () => {
    const [one, two] = await sql<{ id: string; number: string }>("SELECT id, number FROM invoice WHERE series = 'SA-INV' AND status = 'issued' ORDER BY sequence LIMIT 2")
    await sql('DROP INDEX "IDX_invoice_profile_id_number_unique"')
    await damage("UPDATE invoice SET number = $1 WHERE id = $2", [one.number, two.id])
    expect(await wrong()).toEqual({ "number-duplicates": 1 })
    expect(await found("number-duplicates")).toMatchObject([{ number: one.number, data: { documents: 2 } }])
    await damage("UPDATE invoice SET number = $1 WHERE id = $2", [two.number, two.id])
    await sql('CREATE UNIQUE INDEX "IDX_invoice_profile_id_number_unique" ON invoice (profile_id, number) WHERE number IS NOT NULL AND deleted_at IS NULL')
  })

  it("totals that the ledger does not say: Retry works them out anew", async () => {
    const order = await buy({ pay: "card", items: { "FLT-100-02": 1 } })
    const { id } = await withPdf((await invoiceOf(order.id)).id)
    await sql("UPDATE invoice SET paid_total = 40, payment_status = 'partially_paid' WHERE id = $1", [id])
    expect(await wrong()).toEqual({ "wrong-totals": 1 })
    expect(await found("wrong-totals")).toMatchObject([
      { invoice_id: id, data: { stored: { paid: "40", status: "partially_paid" }, expected: { paid: "44.08", status: "paid" } } },
    ])
    await sync(order.id)
    expect(await detailOf(id)).toMatchObject({ paid_total: 44.08, payment_status: "paid" })
  })

  it("credit notes that take back more than was invoiced", async () => {
    const [note] = await sql<{ id: string; order_id: string; total: string }>("SELECT id, order_id, total FROM invoice WHERE type = 'credit_note' AND status = 'issued' ORDER BY issued_at LIMIT 1")
    await damage("UPDATE invoice SET total = 100000 WHERE id = $1", [note.id])
    expect(await wrong()).toMatchObject({ "documents-do-not-add-up": 1 })
    expect(await found("documents-do-not-add-up")).toMatchObject([{ order_id: note.order_id, data: { credited: "100000" } }])
    await damage("UPDATE invoice SET total = $2 WHERE id = $1", [note.id, note.total])
  })

  it("a reconcile that has not come to its end for an hour", async () => {
    await sql("UPDATE invoice_checkpoint SET last_run_at = now() - interval '61 minutes' WHERE id = 'reconcile-orders'")
    expect(await wrong()).toEqual({ "reconcile-overdue": 1 })
    await reconcile("recent")
  })
})

describe("Reconcile", () => {
  it("is not stopped by an order that fails", async () => {
    await withTrigger(sellers, "manual")
    const bad = await missed({ items: { "FLT-100-02": 1 } })
    const good = await missed({ items: { "FLT-100-02": 1 } })
    await withTrigger(sellers, "placed")
    await sql(`UPDATE "order" SET currency_code = 'xqx' WHERE id = $1`, [bad.id])
    await loseEvent([bad.id, good.id])
    expect(await reconcile("recent")).toMatchObject({ failed: expect.any(Number) })
    expect(await invoiceOf(good.id)).toMatchObject({ total: 44.08 })
    expect(await found("failed-syncs")).toMatchObject([{ order_id: bad.id, error: expect.stringMatching(/xqx/i) }])
    await sql(`UPDATE "order" SET currency_code = 'sar' WHERE id = $1`, [bad.id])
    await sync(bad.id)
    expect(await invoiceOf(bad.id)).toMatchObject({ total: 44.08 })
  })

  it("goes on where a run was cut off, and leaves the rest to the next one", async () => {
    await withTrigger(sellers, "manual")
    const order = await missed({ items: { "FLT-100-02": 1 } })
    await withTrigger(sellers, "placed")
    await loseEvent([order.id])
    const now = new Date().toISOString()
    const cut = { scope: "recent", since: now, began: now, phase: "unrendered", after: "", broken: false, result: { synced: 7, failed: 0, rendered: 0, verified: 0, damaged: 0 } }
    await sql("UPDATE invoice_checkpoint SET cursor = $1, updated_at = now() - interval '1 minute' WHERE id = 'reconcile-orders'", [JSON.stringify(cut)])
    expect(await reconcile("recent")).toMatchObject({ synced: 7 })
    expect((await admin("GET", `/admin/invoices?order_id=${order.id}`)).count).toBe(0)
    await reconcile("recent")
    await withPdf((await invoiceOf(order.id)).id)
  })

  it("is not done by two processes at once", async () => {
    await sql("UPDATE invoice_checkpoint SET cursor = '{}', updated_at = now() WHERE id = 'reconcile-orders'")
    const answer = await askAdmin("POST", "/admin/invoicing/reconcile", {})
    expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("at work already")])
    await sql("UPDATE invoice_checkpoint SET cursor = NULL WHERE id = 'reconcile-orders'")
    await reconcile("recent")
  })
})

it("Documents in a folder that the store serves to everyone are a finding outside development", async () => {
  await store.stop()
  const served = path.resolve(__dirname, "../store/static/health-spec-files")
  store = await startOwnStore(served)
  expect(await wrong()).toEqual({ "local-file-provider": 1 })
  expect(await found("local-file-provider")).toMatchObject([{ data: { folder: served } }])
  rmSync(served, { recursive: true, force: true })
})

