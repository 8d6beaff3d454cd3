import { randomUUID } from "node:crypto"
import { capture, changeProfile, deliver, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { buy, detailOf, documentsOf, invoiceOf, withPdf } from "../helpers/demo-shop"
import { admin, adminHeaders, askAdmin, eventually, send } from "../helpers/demo-store"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
})

/** Two cups: 2 × 135 + 20 = 290 and 15 % = 333.50. */
const twoCups = async () => invoiceOf((await buy({ items: { "CUP-CAP-IVR": 2 } })).id)

/** Two drippers of 21.50 at 19 %, a handbook of 32.00 at 7 %, the post of 5.90 at 19 %: 80.90 with tax. */
const mixed = async () => invoiceOf((await buy({ market: "eu", items: { "DRP-CER-02": 2, "BOOK-BRW-EN": 1 } })).id)

const credit = (id: string, body: Record<string, unknown>) => askAdmin("POST", `/admin/invoices/${id}/credit`, { reason: "Goodwill", ...body })

const preview = async (id: string, body: Record<string, unknown>) => (await admin("POST", `/admin/invoices/${id}/credit/preview`, body)).preview

const creditUnder = async (key: string, id: string, body: Record<string, unknown>) =>
  send("POST", `/admin/invoices/${id}/credit`, { body: { reason: "Goodwill", ...body }, headers: { ...(await adminHeaders()), "idempotency-key": key } })

const ofType = async (orderId: string, type: string) =>
  (await documentsOf(orderId)).filter((row: { type: string; status: string }) => row.type === type && row.status === "issued")

const sync = (orderId: string) => admin("POST", `/admin/orders/${orderId}/invoices/sync`, {})

describe("A credit by hand", () => {
  it("of a line is shown before it is made, then issued with its own number, reason and PDF, and stays", async () => {
    const invoice = await twoCups()
    const lines = [{ line_id: "1", quantity: 1 }]
    const before = await preview(invoice.id, { lines })
    // 135 and 15 % = 155.25
    expect(before.totals).toMatchObject({ net: "135.00", tax: "20.25", gross: "155.25" })
    expect(before.taxes).toEqual([{ category: "standard", rate: "15", reason: null, taxable: "135.00", tax: "20.25" }])
    expect(before.left).toMatchObject({ gross: "333.50", lines: [{ line_id: "1", quantity: "2", gross: "310.50" }, { kind: "charge", gross: "23.00" }] })
    expect(await ofType(invoice.order_id, "credit_note")).toEqual([])

    const answer = await credit(invoice.id, { lines, reason: "One cup was chipped" })
    expect(answer.status).toBe(200)
    const note = answer.body.invoice
    expect(note).toMatchObject({ type: "credit_note", status: "issued", corrects_id: invoice.id, total: 155.25 })
    expect(note.source).toMatch(/^manual:/)
    expect(note.number).toMatch(/^SA-CN-\d{4}-\d{5}$/)
    expect(note.document).toMatchObject({
      totals: before.totals,
      lines: [{ sku: "CUP-CAP-IVR", quantity: "1", net: "135.00" }],
      references: { reason: "One cup was chipped", preceding: [{ invoice_id: invoice.id, number: invoice.number }] },
    })
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 155.25, balance: 178.25, payment_status: "unpaid" })
    await withPdf(note.id)

    await sync(invoice.order_id)
    await reconcile("full")
    expect(await ofType(invoice.order_id, "debit_note")).toEqual([])
    expect(await ofType(invoice.order_id, "credit_note")).toHaveLength(1)
    const told = (await detailOf(invoice.id)).events.filter(({ kind }: { kind: string }) => kind === "credited")
    expect(told).toMatchObject([{ actor: expect.stringMatching(/^user:/), data: { id: note.id, number: note.number } }])
  })

  it("is not made twice when the same goods come back later, nor when the money goes back", async () => {
    const invoice = await twoCups()
    await capture(invoice.order_id)
    await deliver(invoice.order_id)
    await credit(invoice.id, { lines: [{ line_id: "1", quantity: 1 }] })
    await returnGoods(invoice.order_id, "CUP-CAP-IVR", 1)
    await refund(invoice.order_id, 155.25)
    await sync(invoice.order_id)
    await reconcile("full")
    expect((await ofType(invoice.order_id, "credit_note")).map(({ total }: { total: number }) => total)).toEqual([155.25])
    expect(await detailOf(invoice.id)).toMatchObject({ payment_status: "paid", credited_total: 155.25, paid_total: 178.25, balance: 0 })
  })

  it("of an amount is shared over the rates, and all credits together are the invoice to the cent", async () => {
    const invoice = await mixed()
    expect(invoice.document.totals.gross).toBe("80.90")
    // 8.09 of 80.90: 48.90 and 32.00 of it, a tenth of each
    const first = (await credit(invoice.id, { amount: "8.09" })).body.invoice
    // 4.89 / 1.19 = 4.1092; 3.20 / 1.07 = 2.9906
    expect(first.document.taxes).toMatchObject([{ rate: "19", taxable: "4.11", tax: "0.78" }, { rate: "7", taxable: "2.99", tax: "0.21" }])
    // Medusa gives the items of an order in no order of its own.
    const dripper = invoice.document.lines.find(({ sku }: { sku: string }) => sku === "DRP-CER-02")
    await credit(invoice.id, { lines: [{ line_id: dripper.id, quantity: 1 }] })
    const { left } = await preview(invoice.id, { lines: [] })
    // 80.90 - 8.09 - 21.50
    expect(left.gross).toBe("51.31")
    await credit(invoice.id, { amount: left.gross })
    const notes = await Promise.all((await ofType(invoice.order_id, "credit_note")).map(({ id }: { id: string }) => detailOf(id)))
    for (const { rate, taxable, tax } of invoice.document.taxes) {
      const rows = notes.flatMap(({ document }) => document.taxes).filter((row: { rate: string }) => row.rate === rate)
      const cents = (field: "taxable" | "tax") => rows.reduce((sum: number, row: Record<string, string>) => sum + Math.round(Number(row[field]) * 100), 0)
      expect([rate, cents("taxable"), cents("tax")]).toEqual([rate, Math.round(Number(taxable) * 100), Math.round(Number(tax) * 100)])
    }
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 80.9, balance: 0, payment_status: "paid" })
    const none = await credit(invoice.id, { amount: "0.01" })
    expect([none.status, none.body.message]).toEqual([409, "Only 0.00 EUR of this document is left to credit."])
  })

  it("of shipping, in part and then the rest", async () => {
    const invoice = await twoCups()
    const [{ id: post }] = invoice.document.charges
    const part = (await credit(invoice.id, { lines: [{ line_id: post, amount: "10" }] })).body.invoice
    // 20 × 10 / 23 = 8.6956
    expect(part.document).toMatchObject({ lines: [{ method_id: invoice.document.charges[0].method_id, net: "8.70", gross: "10.00" }], charges: [] })
    const rest = (await credit(invoice.id, { lines: [{ line_id: post }] })).body.invoice
    expect(rest.document.totals).toMatchObject({ net: "11.30", tax: "1.70", gross: "13.00" })
    expect((await preview(invoice.id, { lines: [] })).left.lines.map(({ kind }: { kind: string }) => kind)).toEqual(["line"])
  })

  it("never goes beyond what is left, also when ten ask at once", async () => {
    const invoice = await twoCups()
    // 100.00 fits into 333.50 three times.
    const answers = await Promise.all(Array.from({ length: 10 }, () => credit(invoice.id, { amount: "100.00" })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 409, 409, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.message).toBe("Only 33.50 SAR of this document is left to credit.")
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 300, balance: 33.5 })
    const cups = await twoCups()
    const asked = await Promise.all(Array.from({ length: 6 }, () => credit(cups.id, { lines: [{ line_id: "1", quantity: 1 }] })))
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409, 409])
    expect(await detailOf(cups.id)).toMatchObject({ credited_total: 310.5 })
  })

  it("is made once under one Idempotency-Key; another credit under it is refused", async () => {
    const invoice = await twoCups()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 6 }, () => creditUnder(key, invoice.id, { amount: "10" })))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(new Set(answers.map(({ body }) => body.invoice.id)).size).toBe(1)
    expect((await creditUnder(key, invoice.id, { amount: "10.00" })).status).toBe(200)
    const other = await creditUnder(key, invoice.id, { amount: "11" })
    expect([other.status, other.body.message]).toEqual([409, expect.stringContaining("Idempotency-Key")])
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 10 })
  })

  it("says in words what cannot be credited, in the preview and when asked for", async () => {
    const invoice = await twoCups()
    const tooMany = { lines: [{ line_id: "1", quantity: 3 }] }
    expect((await preview(invoice.id, tooMany)).issues).toMatchObject([{ rule: "credit-quantity", params: { left: "2" } }])
    const answer = await credit(invoice.id, tooMany)
    expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("only 2 can still be credited")])
    for (const body of [{}, { amount: 0 }, { amount: "1", lines: [] }, { amount: "1", reason: " " }, { lines: [{ line_id: "1", quantity: 1, amount: 1 }] }, { lines: "1" }]) {
      expect((await credit(invoice.id, body)).status).toBe(400)
    }
    expect((await credit(invoice.id, { lines: [{ line_id: "7" }] })).status).toBe(409)
    expect((await credit("inv_unknown", { amount: 1 })).status).toBe(404)
    // As long as the list of lines may be: 260 KB.
    const lines = Array.from({ length: 5000 }, (_, index) => ({ line_id: `a-line-that-is-not-there-${index}`, quantity: "1" }))
    expect([(await credit(invoice.id, { lines })).status, (await askAdmin("POST", `/admin/invoices/${invoice.id}/credit/preview`, { lines })).status]).toEqual([409, 200])
    expect(await ofType(invoice.order_id, "credit_note")).toEqual([])
  })

  it("is made of issued invoices and debit notes, not of drafts and credit notes", async () => {
    const invoice = await twoCups()
    const note = (await credit(invoice.id, { amount: "5" })).body.invoice
    const again = await credit(note.id, { amount: "1" })
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining("Credit the document it corrects")])
    await changeProfile(sellers.saudi, { vat_id: null })
    try {
      const draft = await invoiceOf((await buy({ items: { "PIT-STL-350": 1 } })).id, "draft")
      expect((await credit(draft.id, { amount: "1" })).status).toBe(409)
      const held = await credit(invoice.id, { amount: "1" })
      expect([held.status, held.body.message]).toEqual([409, expect.stringContaining("VAT id")])
    } finally {
      await changeProfile(sellers.saudi, { vat_id: "310987654300003" })
    }
  })

  it("is found by the document that it corrects", async () => {
    const invoice = await twoCups()
    const note = (await credit(invoice.id, { amount: "5" })).body.invoice
    const found = await eventually("the note in the list", async () => (await admin("GET", `/admin/invoices?corrects_id=${invoice.id}`)).invoices)
    expect(found.map(({ id }: { id: string }) => id)).toEqual([note.id])
  })
})
