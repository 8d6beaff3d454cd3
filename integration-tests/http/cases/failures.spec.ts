import { createHash } from "node:crypto"
import { whileRefused } from "../../helpers/a-failure"
import { anEmail } from "../../helpers/demo-people"
import { buy, detailOf, documentsOf, invoiceOf, register, withPdf } from "../../helpers/demo-shop"
import { after, capture, nextInvoiceNumber, openOffice, reconcile } from "../../helpers/demo-office"
import { admin, askAdmin, eventually, send, shopHeaders, sql } from "../../helpers/demo-store"
import { settled } from "../../helpers/order-documents"
import { pdfText } from "../../../src/pdf/__tests__/pdf-tools"

let sellers: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  sellers = await openOffice()
})

const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex")

interface State {
  error: string | null
  attempts: number
  next_attempt_at: Date | null
}

const stateOf = async (orderId: string): Promise<State | undefined> =>
  (await sql<State & Record<string, unknown>>("SELECT error, attempts, next_attempt_at FROM invoice_order WHERE order_id = $1", [orderId]))[0]

/** As if a minute had passed since: only the owner of the database can tell such a lie, in one transaction. */
const aMinuteAgo = (invoiceId: string) =>
  sql(`ALTER TABLE invoice DISABLE TRIGGER invoice_keep;
       UPDATE invoice SET issued_at = issued_at - interval '2 minutes' WHERE id = '${invoiceId}';
       ALTER TABLE invoice ENABLE ALWAYS TRIGGER invoice_keep;`)

describe("What fails on the way to an invoice", () => {
  it("case 34: a store that dies between number and PDF has the number, and reconcile makes the PDF", async () => {
    const email = anEmail("crash")
    const number = await nextInvoiceNumber(sellers.saudi)
    // 650 and 15 % = 747.50
    const id = await whileRefused("invoice_file", `(SELECT buyer_email FROM invoice WHERE id = NEW.invoice_id) = '${email}'`, async () => {
      const order = await buy({ email, delivery: null, items: { "CRS-BAR-1": 1 } })
      return (await invoiceOf(order.id)).id
    })
    const invoice = await detailOf(id)
    expect(invoice).toMatchObject({ status: "issued", number, total: 747.5, files: [] })
    const early = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
    expect([early.status, early.body.message]).toEqual([409, expect.stringContaining("prepared")])
    await aMinuteAgo(id)
    await reconcile("recent")
    const rendered = await withPdf(id)
    expect(rendered).toMatchObject({ number, has_issues: false })
    const pdf = await askAdmin("GET", `/admin/invoices/${id}/pdf`)
    expect(sha256(pdf.bytes)).toBe(rendered.files[0].sha256)
    expect(pdfText(pdf.bytes)).toContain(number)
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(after(number))
    // As far as can be known nobody was told: the event goes out again, because one too many does no harm and one too few does.
    const heard = async () => (await admin("GET", `/admin/demo/events?invoice_id=${id}`)).heard
    await eventually("the event to be sent again", async () => ((await heard()).length >= 2 ? true : null))
    expect(await heard()).toEqual(["invoice.issued", "invoice.issued"])
  })

  it("case 35: a subscriber that fails leaves a row that says so and no number; reconcile makes the invoice", async () => {
    const email = anEmail("failing")
    const number = await nextInvoiceNumber(sellers.saudi)
    const order = await whileRefused("invoice", `NEW.buyer_email = '${email}'`, async () => {
      const bought = await buy({ email, delivery: null, items: { "CRS-BAR-1": 1 } })
      await eventually("the failure to be written down", async () => (await stateOf(bought.id))?.error)
      return bought
    })
    expect(await documentsOf(order.id)).toEqual([])
    expect(await nextInvoiceNumber(sellers.saudi)).toBe(number)
    const failed = (await stateOf(order.id)) as State
    expect(failed).toMatchObject({ attempts: 1, error: "The database is out of order" })
    expect(failed.next_attempt_at?.getTime()).toBeGreaterThan(Date.now())
    // Not before its time …
    await reconcile("recent")
    expect(await documentsOf(order.id)).toEqual([])
    // … which has come now.
    await sql("UPDATE invoice_order SET next_attempt_at = now() WHERE order_id = $1", [order.id])
    await reconcile("recent")
    expect(await invoiceOf(order.id)).toMatchObject({ number, total: 747.5, has_issues: false })
    expect(await stateOf(order.id)).toMatchObject({ error: null, attempts: 0, next_attempt_at: null })
    await capture(order.id)
    await settled((await documentsOf(order.id))[0].id, "paid")
  })

  it("money that came while the ledger was out of order is found by reconcile", async () => {
    const order = await buy({ delivery: null, items: { "CRS-BAR-1": 1 } })
    const { id } = await invoiceOf(order.id)
    await whileRefused("invoice_transaction", `NEW.invoice_id = '${id}'`, async () => {
      await capture(order.id)
      const looked = await askAdmin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
      expect(looked.status).toBe(500)
      await eventually("the failure to be written down", async () => (await stateOf(order.id))?.error)
    })
    expect(await detailOf(id)).toMatchObject({ payment_status: "unpaid", transactions: [] })
    expect(await stateOf(order.id)).toMatchObject({ error: "The database is out of order" })
    await sql("UPDATE invoice_order SET next_attempt_at = now() WHERE order_id = $1", [order.id])
    await reconcile("recent")
    expect(await detailOf(id)).toMatchObject({ payment_status: "paid", paid_total: 747.5, balance: 0 })
    expect(await stateOf(order.id)).toMatchObject({ error: null, next_attempt_at: null })
  })

  it("case 40: an order that is deleted from the database leaves its invoice as it was, and nothing fails for it", async () => {
    const { email, token } = await register()
    const order = await buy({ email, token, delivery: null, items: { "CRS-BAR-1": 1 } })
    const before = await withPdf((await invoiceOf(order.id)).id)
    const { link } = await admin("POST", `/admin/invoices/${before.id}/links`, {})
    await sql(`DELETE FROM "order" WHERE id = $1`, [order.id])
    expect(await sql(`SELECT id FROM "order" WHERE id = $1`, [order.id])).toEqual([])

    const later = await detailOf(before.id)
    expect(later).toMatchObject({ number: before.number, total: 747.5, order_id: order.id, document: before.document })
    expect(await documentsOf(order.id)).toHaveLength(1)
    const pdf = await askAdmin("GET", `/admin/invoices/${before.id}/pdf`)
    expect([pdf.status, sha256(pdf.bytes)]).toEqual([200, before.files[0].sha256])
    const page = await send("GET", new URL(link.url).pathname, { headers: shopHeaders() })
    expect([page.status, page.text.includes(before.number)]).toEqual([200, true])

    for (const [path, body] of [[`/admin/orders/${order.id}/invoices/sync`, {}], ["/admin/invoices", { order_id: order.id }]] as const) {
      const answer = await askAdmin("POST", path, body)
      expect([answer.status, answer.body.message]).toEqual([404, `There is no order with id ${order.id}`])
    }
    const store = await Promise.all(
      [`/store/invoices/${before.id}`, `/store/invoices/${before.id}/pdf`, "/store/invoices", `/store/orders/${order.id}/invoices`].map(async (path) => {
        const { status, body } = await send("GET", path, { headers: shopHeaders(token) })
        return [status, body?.count] as const
      })
    )
    expect(store).toEqual([[200, undefined], [200, undefined], [200, 1], [200, 1]])
    // Somebody else sees nothing of it, as before.
    const stranger = await register()
    const foreign = [`/store/invoices/${before.id}`, `/store/orders/${order.id}/invoices`].map((path) => send("GET", path, { headers: shopHeaders(stranger.token) }))
    expect((await Promise.all(foreign)).map(({ status }) => status)).toEqual([404, 404])

    // Had it failed before, it would be tried once more and never again.
    await sql("UPDATE invoice_order SET error = 'out of order', attempts = 1, next_attempt_at = now() WHERE order_id = $1", [order.id])
    await reconcile("full")
    expect(await stateOf(order.id)).toMatchObject({ error: null, attempts: 0, next_attempt_at: null })
    expect(await reconcile("full")).toMatchObject({ failed: 0 })
  })
})
