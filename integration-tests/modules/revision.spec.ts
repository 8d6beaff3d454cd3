import { connect } from "./support/connection"
import { aRow, draft, failure, issue, MISMATCH } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

describeInvoicing("The revision of an order", (bed) => {
  const { service } = bed
  const state = () =>
    bed.database.query(
      `SELECT (SELECT count(*)::int FROM invoice) AS documents, (SELECT count(*)::int FROM invoice_event) AS events,
              (SELECT COALESCE(max(next), 1)::int FROM invoice_sequence) AS next,
              (SELECT revision FROM invoice_order WHERE order_id = 'order_1') AS revision`
    )

  it("lets one of two plans made from it be issued; the other is stale and uses up nothing", async () => {
    const revision = await service.readRevision("order_1")
    expect(revision).toBe(0)
    expect((await issue(service, "order_1", { revision })).number).toBe("INV-2026-00001")
    const before = await state()

    const error = await failure(issue(service, "order_1", { revision, source: "return:ret_1", type: "credit_note" }))
    expect(error).toMatchObject({ code: "stale-plan" })
    expect(await state()).toEqual(before)
    expect(before).toEqual([{ documents: 1, events: 1, next: 2, revision: 1 }])
    expect((await issue(service, "order_2")).number).toBe("INV-2026-00002")
  })

  it("goes to exactly one of two parallel plans", async () => {
    const revision = await service.readRevision("order_1")
    const results = await Promise.allSettled([1, 2, 3, 4].map(() => issue(service, "order_1", { revision })))
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected", "rejected"])
    expect(await state()).toEqual([{ documents: 1, events: 1, next: 2, revision: 1 }])
  })

  it("does not help against a source that is issued already: the number taken for it is given back", async () => {
    await issue(service, "order_1")
    const before = await state()
    // The revision is the current one: only the row itself stands in the way, after the number was taken.
    const error = await failure(issue(service, "order_1"))
    expect(error).toMatchObject({ code: "stale-plan" })
    expect(await state()).toEqual(before)
    expect((await issue(service, "order_2")).number).toBe("INV-2026-00002")
  })

  it("and the number are given back when the row cannot be written", async () => {
    await issue(service, "order_2")
    await service.readRevision("order_1")
    const before = await state()
    const broken = aRow("order_1")
    const call = service.issueInvoice({
      row: { ...broken, buyer_name: "PostgreSQL stores no \u0000" },
      series: { prefix: "INV-", date: "YYYY", padding: 5, start: 1, reset: "yearly" },
      revision: 0,
      issued_at: new Date(),
      actor: "system",
    })
    await failure(call)
    expect(await state()).toEqual(before)
    expect((await issue(service, "order_1")).number).toBe("INV-2026-00002")
  })

  it("of an order nobody has looked at is none: the plan is stale", async () => {
    expect(await failure(issue(service, "order_unknown", { revision: 0 }))).toMatchObject({ code: "stale-plan" })
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_sequence")).toBe(0)
  })

  it("rises with every draft, issue and void, and not with a look", async () => {
    const revision = () => service.readRevision("order_1")
    expect([await revision(), await revision()]).toEqual([0, 0])
    const { id } = await draft(service, "order_1")
    expect(await revision()).toBe(1)
    await service.voidDraft(id, "user:1")
    expect(await revision()).toBe(2)
    await issue(service, "order_1", { source: "order:order_1#2" })
    expect(await revision()).toBe(3)
  })

  it("is made once by many who look at the same moment", async () => {
    expect(await Promise.all(Array.from({ length: 20 }, () => service.readRevision("order_1")))).toEqual(Array(20).fill(0))
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_order")).toBe(1)
  })

  it("is locked while a document is issued: who comes second waits and is told", async () => {
    const revision = await service.readRevision("order_1")
    const other = await connect(bed.url)
    await other.query("BEGIN")
    await other.query("UPDATE invoice_order SET revision = revision + 1 WHERE order_id = 'order_1'")
    const second = failure(issue(service, "order_1", { revision }))
    await other.query("COMMIT")
    await other.close()
    expect(await second).toMatchObject({ code: "stale-plan" })
  })
})

describeInvoicing("A draft", (bed) => {
  const { service } = bed
  const row = (id: string) =>
    bed.database
      .query(`SELECT status, number, series, sequence::int, has_issues, issues, issued_at, document ->> 'number' AS printed, total::text FROM invoice WHERE id = $1`, [id])
      .then(([found]) => found)

  it("has no number and says what is wrong; mended, it is issued as the same row", async () => {
    const { id } = await draft(service, "order_1", { total: "119.01" })
    expect(await row(id)).toEqual({
      status: "draft",
      number: null,
      series: null,
      sequence: null,
      has_issues: true,
      issues: [MISMATCH],
      issued_at: null,
      printed: null,
      total: "119.01",
    })
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_sequence")).toBe(0)

    const again = await draft(service, "order_1", { total: "119.02" })
    expect(again.id).toBe(id)
    const issued = await issue(service, "order_1")
    expect(issued).toEqual({ id, number: "INV-2026-00001" })
    expect(await row(id)).toMatchObject({ status: "issued", printed: "INV-2026-00001", has_issues: false, issues: [], total: "119.00" })
    expect(await bed.database.query("SELECT kind, data FROM invoice_event ORDER BY id")).toEqual([
      { kind: "drafted", data: { rules: ["charged-mismatch"] } },
      { kind: "drafted", data: { rules: ["charged-mismatch"] } },
      { kind: "issued", data: { number: "INV-2026-00001" } },
    ])
  })

  it("with warnings only has no issues to mend", async () => {
    const { id } = await draft(service, "order_1", { issues: [{ ...MISMATCH, rule: "buyer-name", severity: "warning" }] })
    expect(await row(id)).toMatchObject({ status: "draft", has_issues: false })
  })

  it("cannot take the place of an issued document", async () => {
    const { id } = await issue(service, "order_1")
    expect(await failure(draft(service, "order_1"))).toMatchObject({ code: "stale-plan" })
    expect(await row(id)).toMatchObject({ status: "issued", number: "INV-2026-00001", issues: [] })
    expect(await service.readRevision("order_1")).toBe(1)
  })

  it("can be voided once, takes no number with it, and stays void", async () => {
    const { id } = await draft(service, "order_1")
    await service.voidDraft(id, "user:1")
    expect(await row(id)).toMatchObject({ status: "void", number: null, has_issues: false })
    expect(await failure(service.voidDraft(id, "user:1"))).toMatchObject({ code: "not-a-draft" })
    expect(await failure(issue(service, "order_1"))).toMatchObject({ code: "stale-plan" })
    expect(await failure(draft(service, "order_1"))).toMatchObject({ code: "stale-plan" })
    expect(await service.readRevision("order_1")).toBe(2)
    expect((await issue(service, "order_2")).number).toBe("INV-2026-00001")
    expect(await bed.database.query("SELECT kind, actor FROM invoice_event WHERE invoice_id = $1 ORDER BY id", [id])).toEqual([
      { kind: "drafted", actor: "system" },
      { kind: "voided", actor: "user:1" },
    ])
  })

  it("is the only thing that can be voided", async () => {
    const { id } = await issue(service, "order_1")
    expect(await failure(service.voidDraft(id, "user:1"))).toMatchObject({ code: "not-a-draft", status: 409 })
    expect(await row(id)).toMatchObject({ status: "issued" })
    expect(await service.readRevision("order_1")).toBe(1)
    expect(await failure(service.voidDraft("inv_unknown", "user:1"))).toMatchObject({ code: "not-found", status: 404 })
    expect(await failure(service.voidDraft("'; DROP TABLE invoice; --", "user:1"))).toMatchObject({ code: "not-found" })
  })

  it("that is voided while somebody issues it ends in exactly one of the two", async () => {
    for (let round = 1; round <= 5; round++) {
      const order = `order_${round}`
      const { id } = await draft(service, order)
      const revision = await service.readRevision(order)
      const [issued, voided] = await Promise.allSettled([issue(service, order, { revision }), service.voidDraft(id, "user:1")])
      expect([issued.status, voided.status].sort()).toEqual(["fulfilled", "rejected"])
      expect(await row(id)).toMatchObject(issued.status === "fulfilled" ? { status: "issued" } : { status: "void", number: null })
    }
    const numbers = await bed.database.query<{ sequence: number }>("SELECT sequence::int FROM invoice WHERE status = 'issued' ORDER BY sequence")
    expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, index) => index + 1))
  })

  it("of hostile text is stored as it is, and nothing is run", async () => {
    const name = "Robert'); DROP TABLE invoice; -- ? $1 :name <script>😀"
    const row = { ...aRow("order_1"), buyer_name: name, source: "order:'; DROP TABLE invoice; --" }
    const { id } = await service.saveDraft({ row, revision: await service.readRevision("order_1"), actor: "user:'\"" })
    expect(await bed.database.query("SELECT buyer_name, source FROM invoice WHERE id = $1", [id])).toEqual([
      { buyer_name: name, source: "order:'; DROP TABLE invoice; --" },
    ])
  })

  it("that belongs to no order needs no revision", async () => {
    const { id } = await service.saveDraft({ row: aRow(null, { source: "manual:1" }), revision: 0, actor: "user:1" })
    expect(await row(id)).toMatchObject({ status: "draft" })
    await service.voidDraft(id, "user:1")
    expect(await row(id)).toMatchObject({ status: "void" })
  })
})
