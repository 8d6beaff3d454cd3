import type { LedgerEntry } from "../../src/domain/ledger"
import { draft, issue, type Wish } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const entry = (key: string, amount: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key,
  kind: amount.startsWith("-") ? "refund" : "capture",
  amount,
  method: null,
  reference: null,
  occurred_at: new Date("2026-11-21T10:00:00.000Z"),
  ...changes,
})

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000)

describeInvoicing("Health", (bed) => {
  const { service } = bed
  const found = async (check: string) => (await service.listHealth(check, { limit: 50, offset: 0 })).items
  const wrong = async () => Object.fromEntries(Object.entries(await service.countHealth()).filter(([, count]) => count > 0))
  /** Issued, rendered and settled, as on the normal road. */
  const sound = async (order: string, wish: Wish = {}, entries: LedgerEntry[] = [entry(`capt_${order}${wish.source ?? ""}`, wish.total ?? "119.00")]) => {
    const { id } = await issue(service, order, wish)
    await service.createInvoiceFiles({ invoice_id: id, format: "pdf", media_type: "application/pdf", file_name: "a.pdf", status: "stored", file_id: `file_${id}`, sha256: "00" })
    await service.settleOrder(order, wish.type === "credit_note" ? [] : entries)
    await service.recordSynced(order, new Date())
    return id
  }
  const credit = (order: string, corrects_id: string, total: string) =>
    sound(order, { type: "credit_note", source: `return:${order}:${total}`, series: { prefix: "CN-" }, corrects_id, total })
  /** What no one may do: the laws of the database are put aside for one statement. */
  const damage = async (sql: string, params: unknown[] = []) => {
    await bed.database.query("ALTER TABLE invoice DISABLE TRIGGER invoice_keep")
    await bed.database.query(sql, params)
    await bed.database.query("ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep")
  }

  it("is all zero when there is nothing, and when everything is paid, credited, refunded and written off as it should be", async () => {
    expect(await wrong()).toEqual({})
    await sound("paid")
    const returned = await sound("returned")
    await credit("returned", returned, "19.00")
    await service.settleOrder("returned", [entry("ref_1", "-19.00")])
    await sound("overpaid", {}, [entry("capt_over", "120.00")])
    await service.settleOrder("overpaid", [entry("ref_over", "-1.00")])
    await sound("written_off", {}, [entry("capt_w", "100.00"), entry("off_w", "50.00", { kind: "write_off" })])
    // 119.00 is charged where Medusa captures 118.99667: equal in cents.
    await sound("long", {}, [entry("capt_long", "118.99667")])
    await sound("dinar", { currency: { code: "KWD", digits: 3 }, total: "3.334" }, [entry("capt_dinar", "3.33366666")])
    expect(await wrong()).toEqual({})
  })

  it("finds a paid total, a credited total, a write-off and a status that the ledger does not say, until they are settled again", async () => {
    const paid = await sound("order_1")
    const credited = await sound("order_2")
    await credit("order_2", credited, "19.00")
    const written = await sound("order_3", {}, [entry("off", "119.00", { kind: "write_off" })])
    const open = await sound("order_4", {}, [])
    expect(await wrong()).toEqual({})
    await damage("UPDATE invoice SET paid_total = 118.99 WHERE id = $1", [paid])
    await damage("UPDATE invoice SET credited_total = 0 WHERE id = $1", [credited])
    await damage("UPDATE invoice SET written_off_total = 100 WHERE id = $1", [written])
    await damage("UPDATE invoice SET payment_status = 'paid' WHERE id = $1", [open])
    expect(await wrong()).toEqual({ "wrong-totals": 4 })
    const items = await found("wrong-totals")
    expect(items.find(({ subject }) => subject === paid)).toMatchObject({
      order_id: "order_1",
      invoice_id: paid,
      currency_code: "EUR",
      data: { stored: { paid: "118.99", status: "paid" }, expected: { paid: "119.00", status: "paid" } },
    })
    expect(items.find(({ subject }) => subject === open)?.data).toMatchObject({ stored: { status: "paid" }, expected: { status: "unpaid", paid: "0.00" } })
    for (const order of ["order_1", "order_2", "order_3", "order_4"]) {
      await service.settleOrder(order, [])
      await service.recordSynced(order, new Date())
    }
    expect(await wrong()).toEqual({})
  })

  it("is patient with an order at work, and not with one whose process died", async () => {
    const id = await sound("order_1")
    await damage("UPDATE invoice SET paid_total = 0 WHERE id = $1", [id])
    await bed.database.query("UPDATE invoice_order SET updated_at = now(), synced_at = now() - interval '1 minute'")
    expect(await wrong()).toEqual({})
    await bed.database.query("UPDATE invoice_order SET updated_at = now() - interval '3 minutes', synced_at = now() - interval '4 minutes'")
    expect(await wrong()).toEqual({ "wrong-totals": 1 })
  })

  it("finds a gap in the middle and at the end of a series, and none at its beginning", async () => {
    const ids = []
    for (let order = 1; order <= 6; order++) {
      ids.push(await sound(`order_${order}`, { series: { start: 100 } }))
    }
    expect(await wrong()).toEqual({})
    await damage("UPDATE invoice SET deleted_at = now() WHERE id = ANY($1)", [[ids[1], ids[2], ids[5]]])
    // 100 is the first; 101 and 102 are gone, and 105 was the last one taken.
    expect(await found("number-gaps")).toMatchObject([
      { data: { series: "INV", period: "2026", first: 101, last: 102, missing: 2 } },
      { data: { first: 105, last: 105, missing: 1 }, number: "105" },
    ])
    await damage("UPDATE invoice SET deleted_at = NULL")
    expect(await wrong()).toEqual({})
  })

  it("finds a number that two documents have", async () => {
    const first = await sound("order_1")
    const second = await sound("order_2")
    await bed.database.query('DROP INDEX "IDX_invoice_profile_id_number_unique"')
    await damage("UPDATE invoice SET number = (SELECT number FROM invoice WHERE id = $1) WHERE id = $2", [first, second])
    expect(await wrong()).toEqual({ "number-duplicates": 1 })
    expect(await found("number-duplicates")).toMatchObject([{ number: "INV-2026-00001", data: { documents: 2 } }])
    await damage("UPDATE invoice SET number = 'INV-2026-00002' WHERE id = $1", [second])
    expect(await wrong()).toEqual({})
  })

  it("finds drafts, failed syncs, and files that are missing, failed or damaged", async () => {
    const { id } = await draft(service, "order_draft")
    await service.recordSyncFailed("order_failed", "The tax service did not answer.")
    const late = await issue(service, "order_late", { issued_at: ago(6), total: "0.00" })
    await issue(service, "order_young", { issued_at: ago(1) })
    const failed = await sound("order_pdf")
    const damaged = await sound("order_damaged")
    await bed.database.query("UPDATE invoice_file SET status = 'failed', error = 'No font', attempts = 3 WHERE invoice_id = $1", [failed])
    await bed.database.query("UPDATE invoice_file SET damaged_at = now(), error = 'Other bytes' WHERE invoice_id = $1", [damaged])
    await service.settleInvoice(late.id, [])
    await service.recordSynced("order_late", new Date())
    expect(await wrong()).toEqual({ drafts: 1, "failed-syncs": 1, "not-rendered": 1, "failed-renderings": 1, "damaged-files": 1 })
    expect(await found("drafts")).toMatchObject([{ subject: id, error: "It does not add up.", number: null }])
    expect(await found("failed-syncs")).toMatchObject([{ order_id: "order_failed", attempts: 1, error: "The tax service did not answer." }])
    expect(await found("not-rendered")).toMatchObject([{ invoice_id: late.id }])
    expect(await found("failed-renderings")).toMatchObject([{ invoice_id: failed, attempts: 3, error: "No font" }])
    expect(await found("damaged-files")).toMatchObject([{ invoice_id: damaged, error: "Other bytes" }])
  })

  it("finds credit notes that take back more than was invoiced, and a refund that nothing explains", async () => {
    const invoice = await sound("order_1")
    await service.settleOrder("order_1", [entry("ref_1", "-20.00")])
    await service.recordSynced("order_1", new Date())
    // 20.00 given back of 119.00; nothing is credited and nothing was paid too much.
    expect(await wrong()).toEqual({ "refunds-without-credit": 1 })
    expect(await found("refunds-without-credit")).toMatchObject([{ order_id: "order_1", data: { unexplained: "20.00", refunded: "20.00" } }])
    await credit("order_1", invoice, "20.00")
    expect(await wrong()).toEqual({})
    await credit("order_1", invoice, "99.01")
    expect(await wrong()).toEqual({ "documents-do-not-add-up": 1 })
    expect(await found("documents-do-not-add-up")).toMatchObject([{ order_id: "order_1", data: { invoiced: "119.00", credited: "119.01" } }])
  })

  it("does not ask for the credit of a refund because something was added to the order after it", async () => {
    const refunded = entry("ref_1", "-1.00", { occurred_at: new Date("2026-11-21T11:00:00.000Z") })
    const invoice = await sound("order_1", {}, [entry("capt_1", "120.00"), refunded])
    const debit = (source: string, hour: number) =>
      sound("order_1", { type: "debit_note", source, total: "50.00", corrects_id: invoice, series: { prefix: "DN-" }, issued_at: new Date(Date.UTC(2026, 10, 21, hour)) }, [])
    await debit("later", 12)
    expect(await wrong()).toEqual({})
    // What was added before the refund, and not paid, was there to be forgiven: nothing had been paid too much.
    await debit("earlier", 10)
    expect(await found("refunds-without-credit")).toMatchObject([{ order_id: "order_1", data: { unexplained: "1.00", refunded: "1.00" } }])
  })

  it("says that reconcile has not come to an end for an hour", async () => {
    await bed.database.query("INSERT INTO invoice_checkpoint (id, last_run_at) VALUES ('reconcile-orders', now() - interval '61 minutes')")
    expect(await wrong()).toEqual({ "reconcile-overdue": 1 })
    await service.recordCheckpoint("reconcile-orders", new Date())
    expect(await wrong()).toEqual({})
  })

  it("says that the reconcile of the night has not come to an end for two days, though that of every quarter of an hour has", async () => {
    await service.recordCheckpoint("reconcile-orders", new Date())
    await bed.database.query("INSERT INTO invoice_checkpoint (id, last_run_at) VALUES ('reconcile-full', now() - interval '49 hours')")
    expect(await found("reconcile-overdue")).toMatchObject([{ subject: "reconcile-full" }])
    await service.recordCheckpoint("reconcile-full", new Date())
    expect(await wrong()).toEqual({})
  })

  it("keeps what a job found since it was first found, page by page, and forgets what is gone", async () => {
    const item = (subject: string) => ({ subject, order_id: subject, data: { order_number: "7" } })
    await service.keepFindings("orders-without-document", { lookedAt: ["a", "b", "c"], found: [item("a"), item("b")] })
    await bed.database.query("UPDATE invoice_finding SET found_at = '2026-01-01'")
    await service.keepFindings("orders-without-document", { lookedAt: ["b", "c"], found: [item("c")] })
    expect((await found("orders-without-document")).map(({ subject }) => subject)).toEqual(["c", "a"])
    await service.keepFindings("orders-without-document", { lookedAt: ["a"], found: [item("a")] })
    expect((await found("orders-without-document")).find(({ subject }) => subject === "a")).toMatchObject({ order_number: "7", since: new Date("2026-01-01") })
    expect(await service.listFindingSubjects("orders-without-document", "a", 10)).toEqual(["c"])
    expect((await service.listHealth("orders-without-document", { limit: 1, offset: 1 })).count).toBe(2)
  })
})

describeInvoicing("Stored files", (bed) => {
  const { service } = bed
  const file = async (order: string, verified: string | null, damaged = false, created = "now()") => {
    const { id } = await issue(service, order)
    await bed.database.query(
      `INSERT INTO invoice_file (id, invoice_id, format, status, media_type, file_name, file_id, sha256, verified_at, damaged_at, created_at)
       VALUES ($1, $2, 'pdf', 'stored', 'application/pdf', 'a.pdf', 'key', '00', now() - $3::interval, CASE WHEN $4 THEN now() END, ${created})`,
      [order, id, verified, damaged]
    )
    return id
  }
  const due = async (before = new Date()) => (await service.listFilesToVerify(before, 10)).map(({ id, is_late }) => (is_late ? `${id} late` : id))

  it("are verified once a week: damaged ones first, then new ones, then those longest unverified; late after 30 days", async () => {
    await file("yesterday", "1 day")
    await file("last_week", "8 days")
    await file("long_ago", "31 days")
    await file("new", null)
    await file("never", null, false, "now() - interval '40 days'")
    await file("broken", "1 hour", true)
    expect(await due()).toEqual(["broken", "never late", "new", "long_ago late", "last_week"])
  })

  it("come once in a run, whether they are sound or not", async () => {
    const invoice_id = await file("broken", "1 hour", true)
    const began = new Date()
    await service.recordFileDamaged({ id: "broken", invoice_id, format: "pdf", error: "Other bytes" })
    expect(await due(began)).toEqual([])
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_event WHERE kind = 'file_damaged'")).toBe(0)
    await service.recordFileSound({ id: "broken", invoice_id })
    expect(await bed.database.query("SELECT damaged_at, error FROM invoice_file")).toEqual([{ damaged_at: null, error: null }])
  })
})

describeInvoicing("A run that must not be done twice at once", (bed) => {
  const { service } = bed

  it("is one process's; it is taken over, where it stopped, once that process is dead", async () => {
    expect(await service.claimRun("job", "start")).toEqual({ cursor: "start", done_until: null })
    expect(await service.claimRun("job", "other")).toBeNull()
    expect(await service.moveRun("job", "start", "page 1")).toBe(true)
    await bed.database.query("UPDATE invoice_checkpoint SET updated_at = now() - interval '13 seconds'")
    const claims = await Promise.all(Array.from({ length: 8 }, () => service.claimRun("job", "other")))
    expect(claims.filter(Boolean)).toEqual([{ cursor: "page 1", done_until: null }])
    expect(await service.moveRun("job", "page 1", "page 2")).toBe(true)
    // The first process wakes up again and learns that it has lost the run.
    expect(await service.moveRun("job", "page 1", "page 3")).toBe(false)
    const done = new Date("2026-11-21T10:00:00.000Z")
    await service.endRun("job", "page 2", done)
    expect(await service.claimRun("job", "next")).toEqual({ cursor: "next", done_until: done })
  })

  it("that failed is free at once", async () => {
    await service.claimRun("job", "start")
    await service.dropRun("job", "start")
    expect(await service.claimRun("job", "next")).toMatchObject({ cursor: "start" })
  })
})
