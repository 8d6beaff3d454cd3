import type { LedgerEntry } from "../../src/modules/invoicing/types"
import { draft, failure, issue, type Wish } from "./support/an-issue"
import { describeInvoicing } from "./support/invoicing-module"

const entry = (key: string, amount: string, changes: Partial<LedgerEntry> = {}): LedgerEntry => ({
  key,
  kind: amount.startsWith("-") ? "refund" : "capture",
  amount,
  method: "Stripe",
  reference: "pay_1",
  occurred_at: new Date("2026-11-21T10:00:00.000Z"),
  ...changes,
})

describeInvoicing("The settlement of a document", (bed) => {
  const { service } = bed
  const open = async (wish: Wish = {}) => (await issue(service, "order_1", wish)).id
  const standing = (id: string) =>
    bed.database
      .query(
        `SELECT paid_total::text AS paid, raw_paid_total ->> 'value' AS raw, payment_status AS status,
                (SELECT count(*)::int FROM invoice_transaction WHERE invoice_id = i.id) AS entries
         FROM invoice i WHERE id = $1`,
        [id]
      )
      .then(([row]) => row)
  const timeline = async (id: string) =>
    (await bed.database.query<{ kind: string }>("SELECT kind FROM invoice_event WHERE invoice_id = $1 ORDER BY id", [id])).map(({ kind }) => kind)

  it("starts at nothing paid", async () => {
    expect(await standing(await open())).toEqual({ paid: "0", raw: "0", status: "unpaid", entries: 0 })
  })

  it("goes from unpaid over partially paid to paid as captures come in, and each step stands on the timeline once", async () => {
    const id = await open()
    expect(await service.settleInvoice(id, [entry("capt_1", "19.00")])).toEqual({ before: "unpaid", after: "partially_paid", added: 1, paid: "19.00", booked: "19.00", balance: "100.00", written_off: "0.00" })
    expect(await standing(id)).toEqual({ paid: "19.00", raw: "19.00", status: "partially_paid", entries: 1 })
    expect(await service.settleInvoice(id, [entry("capt_1", "19.00"), entry("capt_2", "50.00")])).toMatchObject({ after: "partially_paid", added: 1 })
    expect(await standing(id)).toMatchObject({ paid: "69.00", status: "partially_paid", entries: 2 })
    expect(await service.settleInvoice(id, [entry("capt_3", "50.00")])).toEqual({ before: "partially_paid", after: "paid", added: 1, paid: "119.00", booked: "119.00", balance: "0.00", written_off: "0.00" })
    expect(await standing(id)).toEqual({ paid: "119.00", raw: "119.00", status: "paid", entries: 3 })
    expect(await timeline(id)).toEqual(["issued", "payment_partially_paid", "payment_paid"])
  })

  it("counts the same fact once, however often it is told", async () => {
    const id = await open()
    for (let time = 1; time <= 3; time++) {
      await service.settleInvoice(id, [entry("capt_1", "119.00"), entry("capt_1", "119.00")])
    }
    expect(await standing(id)).toEqual({ paid: "119.00", raw: "119.00", status: "paid", entries: 1 })
    expect(await timeline(id)).toEqual(["issued", "payment_paid"])
  })

  it("counts it once also when ten processes tell it at the same moment", async () => {
    const id = await open()
    const told = await Promise.all(Array.from({ length: 10 }, () => service.settleInvoice(id, [entry("capt_1", "119.00")])))
    expect(told.map(({ added }) => added).sort()).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    expect(told.filter(({ before, after }) => before !== after)).toHaveLength(1)
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid", entries: 1 })
    expect(await timeline(id)).toEqual(["issued", "payment_paid"])
  })

  it("adds up 20 different captures that come at the same moment", async () => {
    const id = await open()
    await Promise.all(Array.from({ length: 20 }, (_, index) => service.settleInvoice(id, [entry(`capt_${index}`, "5.95")])))
    expect(await standing(id)).toEqual({ paid: "119.00", raw: "119.00", status: "paid", entries: 20 })
    expect(await timeline(id)).toEqual(["issued", "payment_partially_paid", "payment_paid"])
  })

  it("is overpaid by a cent too much, and paid again when the cent is given back", async () => {
    const id = await open()
    expect(await service.settleInvoice(id, [entry("capt_1", "119.01")])).toMatchObject({ after: "overpaid" })
    expect(await service.settleInvoice(id, [entry("ref_1", "-0.01")])).toEqual({ before: "overpaid", after: "paid", added: 1, paid: "119.00", booked: "119.00", balance: "0.00", written_off: "0.00" })
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid", entries: 2 })
    expect(await timeline(id)).toEqual(["issued", "payment_overpaid", "payment_paid"])
  })

  it("falls back when money is refunded: to partially paid, and to unpaid when all of it is", async () => {
    const id = await open()
    await service.settleInvoice(id, [entry("capt_1", "119.00")])
    expect(await service.settleInvoice(id, [entry("ref_1", "-19.00")])).toMatchObject({ before: "paid", after: "partially_paid" })
    expect(await standing(id)).toMatchObject({ paid: "100.00" })
    expect(await service.settleInvoice(id, [entry("ref_2", "-100.00")])).toMatchObject({ before: "partially_paid", after: "unpaid" })
    expect(await standing(id)).toMatchObject({ paid: "0.00", status: "unpaid", entries: 3 })
  })

  it("takes gift cards and store credit as payment, after tax", async () => {
    const id = await open()
    await service.settleInvoice(id, [
      entry("credit:order_1:gift-card:gift_1", "20.00", { kind: "gift_card", method: null }),
      entry("credit:order_1:store-credit:acc_1", "9.00", { kind: "store_credit", method: null }),
    ])
    expect(await standing(id)).toMatchObject({ paid: "29.00", status: "partially_paid" })
    await service.settleInvoice(id, [entry("capt_1", "90.00")])
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid" })
    expect(await bed.database.query("SELECT kind, amount::text, total::text FROM invoice_transaction t JOIN invoice i ON i.id = t.invoice_id ORDER BY t.amount")).toEqual([
      { kind: "store_credit", amount: "9.00", total: "119.00" },
      { kind: "gift_card", amount: "20.00", total: "119.00" },
      { kind: "capture", amount: "90.00", total: "119.00" },
    ])
  })

  it("is paid by a capture of 61.3295 on a total of 61.33, and keeps the long decimals in the ledger only", async () => {
    const id = await open({ total: "61.33" })
    expect(await service.settleInvoice(id, [entry("capt_1", "61.3295")])).toMatchObject({ after: "paid" })
    expect(await standing(id)).toEqual({ paid: "61.33", raw: "61.33", status: "paid", entries: 1 })
    expect(await bed.database.value("SELECT amount::text FROM invoice_transaction")).toBe("61.3295")
  })

  it("is unpaid when the provider gave back 61.3295 of the 61.33 it took", async () => {
    const id = await open({ total: "61.33" })
    await service.settleInvoice(id, [entry("capt_1", "61.33"), entry("ref_1", "-61.3295")])
    expect(await standing(id)).toMatchObject({ paid: "0", status: "unpaid" })
  })

  it.each<[string, Wish, string, string, string]>([
    ["1100 yen by a capture of 1099.6", { total: "1100", currency: { code: "JPY", digits: 0 } }, "1099.6", "1100", "paid"],
    ["1100 yen in part by a capture of 1099.4", { total: "1100", currency: { code: "JPY", digits: 0 } }, "1099.4", "1099", "partially_paid"],
    ["12.345 Kuwaiti dinars by a capture of 12.3445", { total: "12.345", currency: { code: "KWD", digits: 3 } }, "12.3445", "12.345", "paid"],
    ["12.345 Kuwaiti dinars in part by a capture of 12.344", { total: "12.345", currency: { code: "KWD", digits: 3 } }, "12.344", "12.344", "partially_paid"],
  ])("settles %s", async (_, wish, captured, paid, status) => {
    const id = await open(wish)
    await service.settleInvoice(id, [entry("capt_1", captured)])
    expect(await standing(id)).toMatchObject({ paid, raw: paid, status })
  })

  it("of nothing charged is paid from the first look", async () => {
    const id = await open({ total: "0.00" })
    expect(await service.settleInvoice(id, [])).toEqual({ before: "unpaid", after: "paid", added: 0, paid: "0.00", booked: "0", balance: "0.00", written_off: "0.00" })
    expect(await service.settleInvoice(id, [])).toEqual({ before: "paid", after: "paid", added: 0, paid: "0.00", booked: "0", balance: "0.00", written_off: "0.00" })
    expect(await timeline(id)).toEqual(["issued", "payment_paid"])
  })

  it("promotes the sum of the ledger, rounded, whatever was told in whatever order", async () => {
    const id = await open({ total: "126.49" })
    const told = ["42.1628", "42.1628", "42.1629", "-10.005", "0.3333333333333333", "9.67"]
    for (const [index, amount] of told.entries()) {
      await service.settleInvoice(id, [entry(`fact_${index}`, amount)])
      const [{ paid, sum }] = await bed.database.query<{ paid: string; sum: string }>(
        `SELECT paid_total::text AS paid, round(SUM(amount), 2)::text AS sum FROM invoice_transaction t JOIN invoice i ON i.id = t.invoice_id GROUP BY i.id`
      )
      expect(paid).toBe(sum)
    }
    // 126.4885 - 10.005 + 0.3333333333333333 + 9.67 = 126.4868333333333333
    expect(await standing(id)).toMatchObject({ paid: "126.49", status: "paid", entries: 6 })
  })

  it("shows what was given up as written off, and lets a late payment take its place", async () => {
    const id = await open()
    const given = entry("write-off_1", "119.00", { kind: "write_off", note: "Customer is insolvent", actor: "user:user_1" })
    expect(await service.settleInvoice(id, [given])).toMatchObject({ after: "written_off", balance: "0.00", written_off: "119.00" })
    expect(await standing(id)).toMatchObject({ paid: "0.00", status: "written_off" })
    expect(await service.settleInvoice(id, [entry("capt_1", "19.00")])).toMatchObject({ after: "written_off", written_off: "100.00" })
    expect(await standing(id)).toMatchObject({ paid: "19.00", status: "written_off" })
    const back = entry("reversal_1", "-119.00", { kind: "write_off", reverses_id: "invtxn_1" })
    expect(await service.settleInvoice(id, [back])).toMatchObject({ after: "partially_paid", balance: "100.00", written_off: "0.00" })
    expect(await timeline(id)).toEqual(["issued", "payment_written_off", "payment_partially_paid"])
  })

  it("asks for less when part of it was credited by a credit note, which is settled by that", async () => {
    const id = await open()
    const note = await issue(service, "order_1", {
      type: "credit_note",
      source: "return:ret_1",
      total: "19.00",
      corrects_id: id,
      series: { prefix: "CN-" },
    })
    expect(await service.settleInvoice(id, [entry("capt_1", "100.00")])).toMatchObject({ after: "paid", balance: "0.00" })
    expect(await standing(note.id)).toMatchObject({ paid: "0", status: "paid" })
    expect(await timeline(id)).toEqual(["issued", "credited", "payment_paid"])
  })

  it("pays a debit note from what was paid too much on the invoice, once, and the ledger shows both sides", async () => {
    const id = await open()
    const note = await issue(service, "order_1", {
      type: "debit_note",
      source: "order-change:1:debit",
      total: "50.00",
      corrects_id: id,
      series: { prefix: "DN-" },
    })
    expect(await service.settleOrder("order_1", [entry("capt_1", "169.00")])).toEqual([id, note.id])
    expect(await service.settleOrder("order_1", [entry("capt_1", "169.00")])).toEqual([])
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid", entries: 2 })
    expect(await standing(note.id)).toMatchObject({ paid: "50.00", status: "paid", entries: 1 })
  })

  it("moves money back when the debit note that it paid is credited and the money was given back on the invoice", async () => {
    const id = await open()
    const note = await issue(service, "order_1", { type: "debit_note", source: "d", total: "50.00", corrects_id: id, series: { prefix: "DN-" } })
    await service.settleOrder("order_1", [entry("capt_1", "169.00")])
    await issue(service, "order_1", { type: "credit_note", source: "c", total: "50.00", corrects_id: note.id, series: { prefix: "CN-" } })
    await service.settleOrder("order_1", [entry("capt_1", "169.00"), entry("ref_1", "-50.00")])
    // 169 - 50 (moved) - 50 (given back) + 50 (moved back) = 119
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid", entries: 4 })
    expect(await standing(note.id)).toMatchObject({ paid: "0.00", status: "paid", entries: 2 })
  })

  it("moves 144.325 as it was booked: neither document is half a cent short", async () => {
    const id = await open({ total: "595.88" })
    const note = await issue(service, "order_1", { type: "debit_note", source: "d", total: "310.50", corrects_id: id, series: { prefix: "DN-" } })
    // The goods of the invoice are given back; what was paid for the dearer ones came in later, on the oldest document
    await issue(service, "order_1", { type: "credit_note", source: "c", total: "595.88", corrects_id: id, series: { prefix: "CN-" } })
    const facts = [entry("capt_1", "595.884"), entry("capt_2", "144.325"), entry("ref_1", "-595.884")]
    await service.settleOrder("order_1", facts)
    await service.settleOrder("order_1", facts)
    expect(await standing(id)).toMatchObject({ paid: "0.00", status: "paid", entries: 4 })
    expect(await standing(note.id)).toMatchObject({ paid: "144.33", status: "partially_paid", entries: 1 })
  })

  it("gives back all that a document was never paid, to the half cent", async () => {
    const id = await open({ total: "100.00" })
    const note = await issue(service, "order_1", { type: "debit_note", source: "d", total: "200.00", corrects_id: id, series: { prefix: "DN-" } })
    await service.settleOrder("order_1", [entry("capt_1", "300.00")])
    await service.settleOrder("order_1", [entry("capt_1", "300.00"), entry("ref_1", "-144.325")])
    // 100 - 144.325 is 44.325 less than nothing, which the note gives back: 200 - 44.325 = 155.675
    expect(await standing(id)).toMatchObject({ paid: "0.00", entries: 4 })
    expect(await standing(note.id)).toMatchObject({ paid: "155.68", entries: 2 })
  })

  it("moves the same money once when ten processes settle the order at the same moment", async () => {
    const id = await open()
    const note = await issue(service, "order_1", { type: "debit_note", source: "d", total: "50.00", corrects_id: id, series: { prefix: "DN-" } })
    await Promise.all(Array.from({ length: 10 }, () => service.settleOrder("order_1", [entry("capt_1", "130.00")])))
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid", entries: 2 })
    expect(await standing(note.id)).toMatchObject({ paid: "11.00", status: "partially_paid", entries: 1 })
  })

  it("works on a draft too, and stays with it when it is issued", async () => {
    const { id } = await draft(service, "order_1")
    await service.settleInvoice(id, [entry("capt_1", "119.00")])
    expect((await issue(service, "order_1")).id).toBe(id)
    expect(await standing(id)).toMatchObject({ paid: "119.00", status: "paid" })
  })

  it("touches no row when nothing is new", async () => {
    const id = await open()
    await service.settleInvoice(id, [entry("capt_1", "19.00")])
    const touched = () => bed.database.value<string>("SELECT xmin::text FROM invoice")
    const before = await touched()
    await service.settleInvoice(id, [entry("capt_1", "19.00")])
    expect(await touched()).toBe(before)
  })

  it("books all or nothing, and nothing on a document that is not there", async () => {
    const id = await open()
    await failure(service.settleInvoice(id, [entry("capt_1", "19.00"), entry("capt_2", "1", { kind: "bribe" as "capture" })]))
    expect(await standing(id)).toMatchObject({ entries: 0, status: "unpaid" })
    expect(await failure(service.settleInvoice("inv_unknown", [entry("capt_1", "1")]))).toMatchObject({ code: "not-found" })
    expect(await bed.database.value("SELECT count(*)::int FROM invoice_transaction")).toBe(0)
  })
})
