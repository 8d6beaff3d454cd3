import { buy, detailOf, documentsOf, invoiceOf, variantOf } from "../helpers/demo-shop"
import { cancel, capture, deliver, editOrder, itemOf, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { admin, eventually } from "../helpers/demo-store"

interface Row {
  id: string
  type: string
  status: string
  total: number
}

const issued = async (orderId: string, type: string): Promise<Row[]> =>
  (await documentsOf(orderId)).filter((row: Row) => row.type === type && row.status === "issued").reverse()

/** Waits for so many documents of a type and gives them in full, oldest first. */
async function documents(orderId: string, type: "credit_note" | "debit_note", count = 1) {
  const rows = await eventually(`${count} ${type} of ${orderId}`, async () => {
    const found = await issued(orderId, type)
    return found.length >= count ? found : null
  })
  return Promise.all(rows.map(({ id }) => detailOf(id)))
}

const linesOf = ({ document }: { document: { lines: { sku: string | null; quantity: string; net: string; gross: string }[] } }) =>
  document.lines.map(({ sku, quantity, net, gross }) => [sku, quantity, net, gross])

const settled = (id: string, status: string) =>
  eventually(`${id} to be ${status}`, async () => {
    const invoice = await detailOf(id)
    return invoice.payment_status === status ? invoice : null
  })

const credited = (id: string, total: number) =>
  eventually(`${total} of ${id} to be credited`, async () => {
    const invoice = await detailOf(id)
    return invoice.credited_total === total ? invoice : null
  })

/** Two cups: 2 × 135 + 20 = 290 and 15 % = 333.50. */
async function twoCups(paid: boolean) {
  const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
  const invoice = await invoiceOf(order.id)
  if (paid) {
    await capture(order.id)
    await settled(invoice.id, "paid")
  }
  return { order, invoice }
}

beforeAll(openOffice)

describe("A change of an order gets its document by itself", () => {
  it("credits everything when a paid order is cancelled, and says nothing is owed", async () => {
    const { order, invoice } = await twoCups(true)
    await cancel(order.id)
    const [note] = await documents(order.id, "credit_note")
    expect(linesOf(note)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
    expect(note.document.charges).toMatchObject([{ kind: "shipping", net: "20.00", gross: "23.00" }])
    expect(note.document.totals).toMatchObject({ net: "290.00", tax: "43.50", gross: "333.50" })
    expect(note).toMatchObject({ corrects_id: invoice.id, source: `cancel:${order.id}`, has_issues: false })
    expect(note.document.references).toMatchObject({
      reason: "Order cancelled",
      preceding: [{ invoice_id: invoice.id, number: invoice.number, issue_date: invoice.document.issue_date }],
    })
    expect(note.number).toMatch(/^SA-CN-\d{4}-\d{5}$/)
    const after = await credited(invoice.id, 333.5)
    expect(after).toMatchObject({ payment_status: "paid", paid_total: 0, balance: 0 })
    expect(after.document).toEqual(invoice.document)
  })

  it("credits everything when an unpaid order is cancelled", async () => {
    const { order, invoice } = await twoCups(false)
    await cancel(order.id)
    const [note] = await documents(order.id, "credit_note")
    expect(note.total).toBe(333.5)
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 333.5, paid_total: 0, balance: 0 })
  })

  it("credits a refund without goods by amount, and a second one by its own note", async () => {
    const { order, invoice } = await twoCups(true)
    await refund(order.id, 33.5)
    const [first] = await documents(order.id, "credit_note")
    // 33.50 / 1.15 = 29.1304
    expect(linesOf(first)).toEqual([[null, "1", "29.13", "33.50"]])
    expect(first.document).toMatchObject({ totals: { tax: "4.37" }, references: { reason: "Refund" } })
    await refund(order.id, 10)
    const [, second] = await documents(order.id, "credit_note", 2)
    // 10 / 1.15 = 8.6956
    expect(second.document.totals).toMatchObject({ net: "8.70", tax: "1.30", gross: "10.00" })
    expect(await credited(invoice.id, 43.5)).toMatchObject({ payment_status: "paid", paid_total: 290, balance: 0 })
  })

  it("credits a cup that came back once: the refund that follows adds nothing", async () => {
    const { order, invoice } = await twoCups(true)
    await deliver(order.id)
    const returned = await returnGoods(order.id, "CUP-CAP-IVR", 1)
    const [note] = await documents(order.id, "credit_note")
    // 135 and 15 % = 155.25
    expect(linesOf(note)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
    expect(note).toMatchObject({ source: `return:${returned}` })
    expect(await settled(invoice.id, "overpaid")).toMatchObject({ balance: -155.25 })
    await refund(order.id, 155.25)
    expect(await settled(invoice.id, "paid")).toMatchObject({ paid_total: 178.25, credited_total: 155.25, balance: 0 })
    await reconcile("full")
    expect(await issued(order.id, "credit_note")).toHaveLength(1)
  })

  it("credits a cup that comes back once although its refund came first", async () => {
    const { order, invoice } = await twoCups(true)
    await deliver(order.id)
    await refund(order.id, 155.25)
    await documents(order.id, "credit_note")
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    const notes = await documents(order.id, "credit_note")
    expect(notes.map(({ total }) => total)).toEqual([155.25])
    expect(await credited(invoice.id, 155.25)).toMatchObject({ payment_status: "paid", balance: 0 })
  })

  it("credits prices with tax to the cent: a dripper of 21.50 out of three", async () => {
    const order = await buy({ market: "eu", pay: "card", items: { "DRP-CER-02": 3, "BOOK-BRW-EN": 1 } })
    await invoiceOf(order.id)
    await deliver(order.id)
    await returnGoods(order.id, "DRP-CER-02", 1)
    const [note] = await documents(order.id, "credit_note")
    // Of 64.50 (54.20 net) stay 43.00: 36.13 net. 54.20 - 36.13 = 18.07
    expect(linesOf(note)).toEqual([["DRP-CER-02", "1", "18.07", "21.50"]])
    expect(note.document.taxes).toMatchObject([{ rate: "19", taxable: "18.07", tax: "3.43" }])
    expect(note.document.language).toBe("de")
    expect(note.document.references.reason).toBe("Ware zurückgegeben")
  })

  it("debits what an edit adds, and pays it from what is captured later", async () => {
    const { order, invoice } = await twoCups(true)
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 5 })
    const [note] = await documents(order.id, "debit_note")
    // 3 × 135 = 405 and 15 % = 465.75
    expect(linesOf(note)).toEqual([["CUP-CAP-IVR", "3", "405.00", "465.75"]])
    expect(note).toMatchObject({ payment_status: "unpaid", balance: 465.75, corrects_id: invoice.id })
    expect(note.number).toMatch(/^SA-DN-/)
    const { order: now } = await admin("GET", `/admin/orders/${order.id}?fields=id,*payment_collections`)
    const open = now.payment_collections.find((collection: { status: string }) => collection.status === "not_paid")
    await admin("POST", `/admin/payment-collections/${open.id}/mark-as-paid`, { order_id: order.id })
    expect(await settled(note.id, "paid")).toMatchObject({ paid_total: 465.75, balance: 0 })
    expect(await settled(invoice.id, "paid")).toMatchObject({ balance: 0 })
  })

  it("credits what an edit takes away, fewer and cheaper", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 3, "PIT-STL-350": 1 } })
    await invoiceOf(order.id)
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 1, unit_price: 100 })
    const [note] = await documents(order.id, "credit_note")
    // 405.00 and 465.75 were invoiced; 100.00 and 115.00 stay
    expect(note.document.lines).toMatchObject([{ sku: "CUP-CAP-IVR", quantity: "2", net: "305.00", gross: "350.75" }])
    expect(note.document.references.reason).toBe("Order changed")
  })

  it("debits the pitcher of an exchange at once and credits the cup when it arrives", async () => {
    const { order } = await twoCups(false)
    await deliver(order.id)
    const cup = await itemOf(order.id, "CUP-CAP-IVR")
    const { exchange } = await admin("POST", "/admin/exchanges", { order_id: order.id })
    await admin("POST", `/admin/exchanges/${exchange.id}/inbound/items`, { items: [{ id: cup.id, quantity: 1 }] })
    await admin("POST", `/admin/exchanges/${exchange.id}/outbound/items`, { items: [{ variant_id: await variantOf("PIT-STL-600"), quantity: 1 }] })
    await admin("POST", `/admin/exchanges/${exchange.id}/request`, {})
    const [debit] = await documents(order.id, "debit_note")
    // 89 and 15 % = 102.35
    expect(linesOf(debit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
    expect(await issued(order.id, "credit_note")).toEqual([])
    const { returns } = await admin("GET", `/admin/returns?order_id=${order.id}&fields=id`)
    await admin("POST", `/admin/returns/${returns[0].id}/receive`, {})
    await admin("POST", `/admin/returns/${returns[0].id}/receive-items`, { items: [{ id: cup.id, quantity: 1 }] })
    await admin("POST", `/admin/returns/${returns[0].id}/receive/confirm`, {})
    const [credit] = await documents(order.id, "credit_note")
    expect(linesOf(credit)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
  })

  it("takes back what an exchange added when it is cancelled, which sends no event", async () => {
    const { order } = await twoCups(false)
    await deliver(order.id)
    const cup = await itemOf(order.id, "CUP-CAP-IVR")
    const { exchange } = await admin("POST", "/admin/exchanges", { order_id: order.id })
    await admin("POST", `/admin/exchanges/${exchange.id}/inbound/items`, { items: [{ id: cup.id, quantity: 1 }] })
    await admin("POST", `/admin/exchanges/${exchange.id}/outbound/items`, { items: [{ variant_id: await variantOf("PIT-STL-600"), quantity: 1 }] })
    await admin("POST", `/admin/exchanges/${exchange.id}/request`, {})
    await documents(order.id, "debit_note")
    await admin("POST", `/admin/exchanges/${exchange.id}/cancel`, {})
    await reconcile("recent")
    const [credit] = await documents(order.id, "credit_note")
    expect(linesOf(credit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
  })

  it("makes one note however often the order is looked at, and from several sides at once", async () => {
    const { order } = await twoCups(true)
    await refund(order.id, 20)
    await Promise.all(Array.from({ length: 8 }, () => admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})))
    await reconcile("full")
    expect((await issued(order.id, "credit_note")).map(({ total }) => total)).toEqual([20])
  })

  it("counts its own series: no number of the credit notes is missing", async () => {
    const { invoices } = await admin("GET", "/admin/invoices?type=credit_note&status=issued&series=SA-CN&limit=200")
    const numbers = invoices.map(({ number }: { number: string }) => Number(number.split("-").pop())).sort((a: number, b: number) => a - b)
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1))
  })
})
