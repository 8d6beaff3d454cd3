import { randomBytes } from "node:crypto"
import { Client } from "pg"
import { openOffice, paymentOf, reconcile } from "../helpers/demo-office"
import { buy, detailOf, invoiceOf } from "../helpers/demo-shop"
import { askAdmin, eventually, sql } from "../helpers/demo-store"
import { correctionsOf, issuedOf, stands } from "../helpers/order-documents"

beforeAll(async () => void (await openOffice()))

interface Entry {
  kind: string
  amount: number
}

const ledgerOf = (invoice: { transactions: Entry[] }) => invoice.transactions.map(({ kind, amount }) => [kind, amount])

/** Money as Medusa writes it down, of which no event tells. */
async function silently(table: "capture" | "refund", orderId: string, amount: number): Promise<void> {
  const { id } = await paymentOf(orderId)
  await sql(`INSERT INTO "${table}" (id, payment_id, amount, raw_amount) VALUES ($1, $2, $3, $4)`, [
    `${table}_${randomBytes(8).toString("hex")}`,
    id,
    amount,
    { value: String(amount), precision: 20 },
  ])
}

/** Stops whoever wants to settle a document, until `meanwhile` is done. */
async function whileSettling(invoiceId: string, begin: () => Promise<unknown>, meanwhile: () => Promise<void>): Promise<void> {
  const holder = new Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  let begun: Promise<unknown> | undefined
  try {
    await holder.query("BEGIN")
    await holder.query("SELECT 1 FROM invoice WHERE id = $1 FOR UPDATE", [invoiceId])
    begun = begin()
    await eventually("the look to wait for the document", async () => {
      const [waiting] = await sql("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")
      return waiting
    })
    await meanwhile()
  } finally {
    await holder.query("COMMIT")
    await holder.end()
    await begun
  }
}

describe("Money of which no event tells", () => {
  it("that came in is in the ledger after the next reconcile, and the invoice is paid", async () => {
    // 650 and 15 % = 747.50
    const order = await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })
    const { id } = await invoiceOf(order.id)
    await silently("capture", order.id, 747.5)
    expect(await detailOf(id)).toMatchObject({ payment_status: "unpaid", transactions: [] })
    await reconcile("recent")
    const paid = await detailOf(id)
    expect(paid).toMatchObject({ payment_status: "paid", paid_total: 747.5, balance: 0 })
    expect(ledgerOf(paid)).toEqual([["capture", 747.5]])
  })

  it("that went back in the middle of a look is neither settled nor forgotten: reconcile credits it", async () => {
    const order = await buy({ delivery: null, pay: "card", items: { "CRS-BAR-1": 1 } })
    const { id } = await invoiceOf(order.id)
    const look = () => askAdmin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    await whileSettling(id, look, () => silently("refund", order.id, 11.5))
    // The look did not know of it when it planned: had it settled it, nobody would ever look again. A look that began later knew of both.
    const refunds = ledgerOf(await detailOf(id)).filter(([kind]) => kind === "refund")
    expect(refunds).toHaveLength((await issuedOf(order.id, "credit_note")).length)
    await reconcile("recent")
    const [credit] = await correctionsOf(order.id, "credit_note")
    // 11.50 = 10.00 and 15 %
    expect(credit.document.totals).toMatchObject({ net: "10.00", tax: "1.50", gross: "11.50" })
    expect(ledgerOf(await detailOf(id))).toEqual(expect.arrayContaining([["capture", 747.5], ["refund", -11.5]]))
    await stands(order.id, { worth: "736.00", paid: "736.00", open: "0.00" })
  })
})
