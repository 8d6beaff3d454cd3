import type { LedgerEntry } from "../../src/modules/invoicing/types"
import { draft, failure, issue } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const at = new Date("2026-11-21T10:00:00.000Z")

const by = { reason: "Entered twice", actor: "user:user_1", at }

const entry = (key: string, amount: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key,
  kind: "manual",
  amount,
  method: "Bank transfer",
  reference: null,
  occurred_at: at,
  actor: "user:user_1",
  ...changes,
})

describeInvoicing("What a person books", (bed) => {
  const { service } = bed
  /** An invoice of 119.00. */
  const open = async () => (await issue(service, "order_1")).id
  const entries = () => bed.database.query<{ id: string; kind: string; amount: string; reverses_id: string | null }>("SELECT id, kind, amount::text, reverses_id FROM invoice_transaction ORDER BY id")
  const timeline = async (id: string) =>
    (await bed.database.query<{ kind: string }>("SELECT kind FROM invoice_event WHERE invoice_id = $1 ORDER BY id", [id])).map(({ kind }) => kind)
  const record = (id: string, one: LedgerEntry, isDated = false) => service.recordByHand(id, { entry: one, isDated })

  it("counts once by its key, also when ten processes book it at the same moment", async () => {
    const id = await open()
    const done = await Promise.all(Array.from({ length: 10 }, () => record(id, entry("manual:1", "19.00"))))
    expect(done.map(({ added }) => added).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(await entries()).toMatchObject([{ kind: "manual", amount: "19.00" }])
    expect(await timeline(id)).toEqual(["issued", "payment_recorded", "payment_partially_paid"])
  })

  it("is refused when its key stands for something else", async () => {
    const id = await open()
    await record(id, entry("manual:1", "19.00"))
    const others = [entry("manual:1", "19.01"), entry("manual:1", "19.00", { method: "Cash" }), entry("manual:1", "19.00", { reference: "R" }), entry("manual:1", "-19.00", { kind: "manual_refund" })]
    for (const other of others) {
      expect(await failure(record(id, other))).toMatchObject({ code: "key-reused" })
    }
    const later = entry("manual:1", "19.00", { occurred_at: new Date("2026-11-22T10:00:00.000Z") })
    expect(await record(id, later)).toMatchObject({ added: 0 })
    expect(await failure(record(id, later, true))).toMatchObject({ code: "key-reused" })
  })

  it("is taken back once, also when ten processes do it at the same moment", async () => {
    const id = await open()
    await record(id, entry("manual:1", "119.00"))
    const [{ id: entryId }] = await entries()
    const done = await Promise.allSettled(Array.from({ length: 10 }, () => service.reverseByHand(id, entryId, by)))
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await entries()).toMatchObject([{ amount: "119.00" }, { amount: "-119", reverses_id: entryId }])
    expect((await timeline(id)).slice(-2)).toEqual(["payment_reversed", "payment_unpaid"])
  })

  it("is the only thing that can be taken back", async () => {
    const id = await open()
    await service.settleInvoice(id, [entry("capt_1", "19.00", { kind: "capture" })])
    const [{ id: captured }] = await entries()
    expect(await failure(service.reverseByHand(id, captured, by))).toMatchObject({ code: "not-reversible" })
    expect(await failure(service.reverseByHand(id, "invtxn_unknown", by))).toMatchObject({ code: "not-found" })
  })

  it("gives up what is open once, and all of it is taken back", async () => {
    const id = await open()
    await record(id, entry("manual:1", "19.00"))
    const done = await Promise.allSettled(Array.from({ length: 10 }, () => service.writeOff(id, by)))
    expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(await entries()).toMatchObject([{ kind: "manual" }, { kind: "write_off", amount: "100.00" }])
    expect(await service.takeBackWriteOff(id, by)).toMatchObject({ after: "partially_paid", balance: "100.00", written_off: "0.00" })
    expect(await failure(service.takeBackWriteOff(id, by))).toMatchObject({ code: "nothing-open" })
    expect((await timeline(id)).slice(-2)).toEqual(["written_off", "write_off_reversed"])
  })

  it("takes back two write-offs at once", async () => {
    const id = await open()
    await record(id, entry("manual:1", "19.00"))
    await service.writeOff(id, by)
    await record(id, entry("manual:2", "-9.00", { kind: "manual_refund" }))
    // The refund opens 9.00 more.
    expect(await service.writeOff(id, by)).toMatchObject({ after: "written_off", written_off: "109.00" })
    expect(await service.takeBackWriteOff(id, by)).toMatchObject({ balance: "109.00", written_off: "0.00" })
  })

  it("needs an issued document", async () => {
    const { id } = await draft(service, "order_1")
    expect(await failure(record(id, entry("manual:1", "1.00")))).toMatchObject({ code: "not-issued" })
    expect(await failure(service.writeOff(id, by))).toMatchObject({ code: "not-issued" })
    expect(await failure(service.writeOff("inv_unknown", by))).toMatchObject({ code: "not-found" })
  })
})

describeInvoicing("What a person decides on a draft", (bed) => {
  const { service } = bed
  const amendmentsOf = (id: string) => bed.database.value("SELECT amendments FROM invoice WHERE id = $1", [id])

  it("is kept together, and makes whoever did not know of it plan again", async () => {
    const { id } = await draft(service, "order_1")
    const revision = await service.readRevision("order_1")
    await service.amendDraft(id, { amendments: { buyer: { name: "Erika" } }, actor: "user:user_1" })
    await service.amendDraft(id, { amendments: { buyer: { vat_id: "DE1" }, charged: "119.00" }, actor: "user:user_1" })
    await service.amendDraft(id, { amendments: { buyer: { name: null } }, actor: "user:user_1" })
    expect(await amendmentsOf(id)).toEqual({ buyer: { vat_id: "DE1" }, charged: "119.00" })
    expect(await failure(issue(service, "order_1", { revision }))).toMatchObject({ code: "stale-plan" })
  })

  it("stays with the draft when it is made anew and issued, and ends there", async () => {
    const { id } = await draft(service, "order_1")
    await service.amendDraft(id, { amendments: { purchase_order: "PO 7" }, actor: "user:user_1" })
    expect((await draft(service, "order_1")).id).toBe(id)
    expect((await issue(service, "order_1")).id).toBe(id)
    expect(await amendmentsOf(id)).toEqual({ purchase_order: "PO 7" })
    expect(await failure(service.amendDraft(id, { amendments: { notes: [] }, actor: "user:user_1" }))).toMatchObject({ code: "not-a-draft" })
    expect(await failure(service.amendDraft("inv_unknown", { amendments: {}, actor: "user:user_1" }))).toMatchObject({ code: "not-found" })
  })
})
