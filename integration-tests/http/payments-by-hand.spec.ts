import { randomUUID } from "node:crypto"
import { capture, editOrder, openOffice } from "../helpers/demo-office"
import { buy, detailOf, documentsOf, invoiceOf } from "../helpers/demo-shop"
import { admin, adminHeaders, askAdmin, eventually, send, sql } from "../helpers/demo-store"

beforeAll(openOffice)

interface Entry {
  id: string
  kind: string
  amount: number
  method: string | null
  reference: string | null
  note: string | null
  actor: string
  reverses_id: string | null
}

/** Two cups, not paid: 2 × 135 + 20 = 290 and 15 % = 333.50. */
const unpaid = async () => invoiceOf((await buy({ items: { "CUP-CAP-IVR": 2 } })).id)

const record = (id: string, body: Record<string, unknown>) => askAdmin("POST", `/admin/invoices/${id}/payments`, { method: "Bank transfer", ...body })

const recordUnder = async (key: string, id: string, body: Record<string, unknown>) =>
  send("POST", `/admin/invoices/${id}/payments`, {
    body: { method: "Bank transfer", ...body },
    headers: { ...(await adminHeaders()), "idempotency-key": key },
  })

const ledgerOf = async (id: string): Promise<Entry[]> => (await detailOf(id)).transactions

const timeline = async (id: string) => (await detailOf(id)).events.map(({ kind }: { kind: string }) => kind)

describe("A payment that came outside the store", () => {
  it("is recorded in parts until the invoice is paid, and the ledger says who, how and by which reference", async () => {
    const invoice = await unpaid()
    const first = await record(invoice.id, { amount: "100.50", reference: "TRX-1001" })
    expect(first.status).toBe(200)
    // 333.50 - 100.50
    expect(first.body.invoice).toMatchObject({ payment_status: "partially_paid", paid_total: 100.5, balance: 233 })
    const second = await record(invoice.id, { amount: 233, method: "Cash" })
    expect(second.body.invoice).toMatchObject({ payment_status: "paid", paid_total: 333.5, balance: 0 })
    const { users } = await admin("GET", "/admin/users?limit=1")
    expect(await ledgerOf(invoice.id)).toMatchObject([
      { kind: "manual", amount: 100.5, method: "Bank transfer", reference: "TRX-1001", actor: `user:${users[0].id}` },
      { kind: "manual", amount: 233, method: "Cash", reference: null },
    ])
    const told = await timeline(invoice.id)
    expect(told.filter((kind: string) => kind === "payment_recorded")).toHaveLength(2)
    expect(told.filter((kind: string) => kind === "payment_paid")).toHaveLength(1)
  })

  it("counts once under one Idempotency-Key, also when ten requests come at once; another amount under it is refused", async () => {
    const invoice = await unpaid()
    const key = randomUUID()
    const answers = await Promise.all(Array.from({ length: 10 }, () => recordUnder(key, invoice.id, { amount: "50" })))
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(await ledgerOf(invoice.id)).toHaveLength(1)
    const other = await recordUnder(key, invoice.id, { amount: "51" })
    expect([other.status, other.body.message]).toEqual([409, expect.stringContaining("Idempotency-Key")])
    const another = await unpaid()
    expect((await recordUnder(key, another.id, { amount: "51" })).status).toBe(200)
    expect(await detailOf(invoice.id)).toMatchObject({ paid_total: 50, balance: 283.5 })
  })

  it("may be more than is open; what is too much pays the order's debit note", async () => {
    const invoice = await unpaid()
    await editOrder(invoice.order_id, { sku: "CUP-CAP-IVR", quantity: 3 })
    // One more cup: 135 and 15 % = 155.25
    const debit = await eventually("a debit note", async () =>
      (await documentsOf(invoice.order_id)).find(({ type, status }: { type: string; status: string }) => type === "debit_note" && status === "issued")
    )
    // 333.50 + 155.25 = 488.75; 11.25 more than that
    const answer = await record(invoice.id, { amount: "500.00" })
    expect(answer.body.invoice).toMatchObject({ payment_status: "overpaid", balance: -11.25 })
    expect(await detailOf(debit.id)).toMatchObject({ payment_status: "paid", balance: 0 })
    await record(invoice.id, { amount: "11.25", kind: "refund" })
    expect(await detailOf(invoice.id)).toMatchObject({ payment_status: "paid", balance: 0 })
  })

  it("can be a refund that was made by hand", async () => {
    const invoice = await unpaid()
    await capture(invoice.order_id)
    await eventually("the capture", async () => (await detailOf(invoice.id)).payment_status === "paid")
    const answer = await record(invoice.id, { amount: "33.5", kind: "refund", method: "Cash" })
    expect(answer.body.invoice.transactions).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: "manual_refund", amount: -33.5, method: "Cash" })])
    )
  })

  it("is taken back once, with a reason, by an entry of its own", async () => {
    const invoice = await unpaid()
    await record(invoice.id, { amount: "333.50" })
    const [entry] = await ledgerOf(invoice.id)
    const path = `/admin/invoices/${invoice.id}/payments/${entry.id}`
    expect((await askAdmin("DELETE", path)).status).toBe(400)
    const answers = await Promise.all(Array.from({ length: 4 }, () => askAdmin("DELETE", path, { reason: "Another customer's payment" })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.message).toBe("This entry was taken back already.")
    expect(await detailOf(invoice.id)).toMatchObject({ payment_status: "unpaid", paid_total: 0, balance: 333.5 })
    const [, reversal] = await ledgerOf(invoice.id)
    expect(reversal).toMatchObject({ kind: "manual", amount: -333.5, note: "Another customer's payment", reverses_id: entry.id })
    const again = await askAdmin("DELETE", `/admin/invoices/${invoice.id}/payments/${reversal.id}`, { reason: "no" })
    expect([again.status, again.body.message]).toEqual([409, expect.stringContaining("Record a new payment instead")])
  })

  it("takes its reason from the address too, and needs an entry of this very document", async () => {
    const [one, other] = [await unpaid(), await unpaid()]
    await record(one.id, { amount: "1" })
    const [entry] = await ledgerOf(one.id)
    expect((await askAdmin("DELETE", `/admin/invoices/${other.id}/payments/${entry.id}?reason=typo`)).status).toBe(404)
    expect((await askAdmin("DELETE", `/admin/invoices/${one.id}/payments/..%2f?reason=typo`)).status).toBe(404)
    expect((await askAdmin("DELETE", `/admin/invoices/${one.id}/payments/${entry.id}?reason=typo`)).status).toBe(200)
  })

  it("leaves what the payment provider did alone", async () => {
    const invoice = await unpaid()
    await capture(invoice.order_id)
    const captured = await eventually("the capture", async () => (await ledgerOf(invoice.id))[0])
    const answer = await askAdmin("DELETE", `/admin/invoices/${invoice.id}/payments/${captured.id}`, { reason: "no" })
    expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("Refund it on the order")])
  })

  const refused: [string, Record<string, unknown>][] = [
    ["nothing", { amount: 0 }],
    ["less than nothing", { amount: "-5" }],
    ["a word", { amount: "ten" }],
    ["more decimals than the riyal has", { amount: "1.005" }],
    ["more than any invoice", { amount: "1e13" }],
    ["no method", { amount: 1, method: " " }],
    ["tomorrow's money", { amount: 1, paid_at: new Date(Date.now() + 86_400_000).toISOString() }],
    ["money from before the order", { amount: 1, paid_at: "2020-01-01" }],
    ["a field that is none", { amount: 1, currency: "EUR" }],
  ]

  it("is refused when it cannot be", async () => {
    const invoice = await unpaid()
    for (const [what, body] of refused) {
      const answer = await record(invoice.id, body)
      expect([what, answer.status]).toEqual([what, 400])
    }
    expect(await ledgerOf(invoice.id)).toEqual([])
  })

  it("is recorded on what was issued, and on invoices and debit notes alone", async () => {
    const invoice = await unpaid()
    await admin("POST", `/admin/orders/${invoice.order_id}/cancel`, {})
    const note = await eventually("a credit note", async () =>
      (await documentsOf(invoice.order_id)).find(({ type }: { type: string }) => type === "credit_note")
    )
    const answer = await record(note.id, { amount: 1 })
    expect([answer.status, answer.body.message]).toEqual([409, expect.stringContaining("Book the money there")])
    expect((await record("inv_unknown", { amount: 1 })).status).toBe(404)
  })

  it("says on which day it came, and an unreadable key is refused", async () => {
    const invoice = await unpaid()
    const paid_at = new Date(Date.now() - 1000).toISOString()
    await record(invoice.id, { amount: 1, paid_at })
    const [{ occurred_at }] = await sql<{ occurred_at: Date }>("SELECT occurred_at FROM invoice_transaction WHERE invoice_id = $1", [invoice.id])
    expect(occurred_at.toISOString()).toBe(paid_at)
    expect((await recordUnder("x".repeat(201), invoice.id, { amount: 1 })).status).toBe(400)
  })
})
