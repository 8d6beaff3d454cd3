import { cancel, capture, changeProfile, editOrder, fulfil, itemOf, nextInvoiceNumber, openOffice, refund, returnGoods, after } from "../helpers/demo-office"
import { buy, detailOf, documentsOf, invoiceOf } from "../helpers/demo-shop"
import { admin, eventually } from "../helpers/demo-store"

let saudi: string

// Any: a document as the Admin API gives it.
type Document = any

/** The issued documents of an order in full, oldest first, once it was looked at. */
async function looked(orderId: string): Promise<Document[]> {
  await admin("POST", `/admin/orders/${orderId}/invoices/sync`, {})
  const rows = (await documentsOf(orderId)).filter(({ status }: Document) => status === "issued").reverse()
  return Promise.all(rows.map(({ id }: Document) => detailOf(id)))
}

/** Waits until an order has so many issued documents, without looking itself: events must do it. */
const documents = (orderId: string, count: number): Promise<Document[]> =>
  eventually(`${count} documents of ${orderId}`, async () => {
    const rows = (await documentsOf(orderId)).filter(({ status }: Document) => status === "issued").reverse()
    return rows.length >= count ? Promise.all(rows.map(({ id }: Document) => detailOf(id))) : null
  })

const totalsOf = ({ document: { totals } }: Document) => [totals.net, totals.tax, totals.gross]

/** By SKU: Medusa gives the items of an order in no order of its own. */
const linesOf = ({ document }: Document) =>
  document.lines
    .map(({ sku, quantity, net }: { sku: string; quantity: string; net: string }) => [sku, quantity, net])
    .sort(([one]: string[], [other]: string[]) => one.localeCompare(other))

/** Sends some of an order and gives the fulfilment's id. */
async function send(orderId: string, items: Record<string, number>): Promise<string> {
  const lines = await Promise.all(Object.entries(items).map(async ([sku, quantity]) => ({ id: (await itemOf(orderId, sku)).id, quantity })))
  const before = await fulfillmentsOf(orderId)
  await admin("POST", `/admin/orders/${orderId}/fulfillments`, { items: lines })
  const now = await fulfillmentsOf(orderId)
  return now.find((id) => !before.includes(id)) as string
}

const fulfillmentsOf = async (orderId: string): Promise<string[]> =>
  (await admin("GET", `/admin/orders/${orderId}?fields=id,fulfillments.id`)).order.fulfillments.map(({ id }: { id: string }) => id)

const deliverAll = async (orderId: string) => {
  for (const id of await fulfillmentsOf(orderId)) {
    await admin("POST", `/admin/orders/${orderId}/fulfillments/${id}/mark-as-delivered`, {})
  }
}

beforeEach(async () => {
  saudi = (await openOffice()).saudi
})

afterAll(async () => {
  await openOffice()
  await changeProfile(saudi, { credit_on: "return_received", increase_by: "debit_note" })
})

describe("The seller decides when an invoice is made", () => {
  it("at the first payment: nothing before, then all of the order with what was paid on it", async () => {
    await changeProfile(saudi, { trigger: "first_capture" })
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    expect(await looked(order.id)).toEqual([])
    await capture(order.id, 100)
    const [invoice] = await documents(order.id, 1)
    // 2 × 135 + 20 = 290 and 15 %
    expect(totalsOf(invoice)).toEqual(["290.00", "43.50", "333.50"])
    expect(invoice.document.totals).toMatchObject({ prepaid: "100.00", payable: "233.50" })
    const settled = await eventually("the payment", async () => {
      const now = await detailOf(invoice.id)
      return now.payment_status === "partially_paid" ? now : null
    })
    expect(settled).toMatchObject({ paid_total: 100, balance: 233.5 })
  })

  it("when all is paid: a part is not enough", async () => {
    await changeProfile(saudi, { trigger: "paid" })
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    await capture(order.id, 333.49)
    expect(await looked(order.id)).toEqual([])
    await capture(order.id, 0.01)
    const [invoice] = await documents(order.id, 1)
    expect(invoice.document.totals).toMatchObject({ gross: "333.50", prepaid: "333.50", payable: "0.00" })
  })

  it("when all is paid: what was changed before belongs to the invoice, not to a debit note", async () => {
    await changeProfile(saudi, { trigger: "paid" })
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 3 })
    const { order: now } = await admin("GET", `/admin/orders/${order.id}?fields=id,*payment_collections`)
    const open = now.payment_collections.find(({ status }: { status: string }) => status === "not_paid")
    await admin("POST", `/admin/payment-collections/${open.id}/mark-as-paid`, { order_id: order.id })
    const found = await looked(order.id)
    // 3 × 135 + 20 = 425 and 15 % = 488.75
    expect(found.map(totalsOf)).toEqual([["425.00", "63.75", "488.75"]])
  })

  it("by hand: nothing until a person asks", async () => {
    await changeProfile(saudi, { trigger: "manual" })
    const order = await buy({ items: { "CUP-CAP-IVR": 1 } })
    await capture(order.id)
    expect(await looked(order.id)).toEqual([])
    const { invoice } = await admin("POST", "/admin/invoices", { order_id: order.id })
    expect(invoice).toMatchObject({ status: "issued", total: 178.25 })
  })

  it("and a change of mind never touches what is issued", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    const invoice = await invoiceOf(order.id)
    await changeProfile(saudi, { trigger: "fulfilled" })
    await fulfil(order.id)
    expect((await looked(order.id)).map(({ id }) => id)).toEqual([invoice.id])
  })
})

describe("An invoice for each fulfilment", () => {
  beforeEach(() => changeProfile(saudi, { trigger: "fulfilled" }))

  it("says what was sent; the delivery stands on the first, and together they are the order", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 3, "FLT-100-02": 1 } })
    expect(await looked(order.id)).toEqual([])
    const number = await nextInvoiceNumber(saudi)
    await send(order.id, { "CUP-CAP-IVR": 1 })
    const [first] = await documents(order.id, 1)
    expect(linesOf(first)).toEqual([["CUP-CAP-IVR", "1", "135.00"]])
    // 135 + 20 = 155 and 15 % = 178.25
    expect(totalsOf(first)).toEqual(["155.00", "23.25", "178.25"])
    await send(order.id, { "CUP-CAP-IVR": 2, "FLT-100-02": 1 })
    const [, second] = await documents(order.id, 2)
    expect(linesOf(second)).toEqual([["CUP-CAP-IVR", "2", "270.00"], ["FLT-100-02", "1", "18.33"]])
    // 288.33 and 15 % = 43.2495
    expect(totalsOf(second)).toEqual(["288.33", "43.25", "331.58"])
    expect(second.document.charges).toEqual([])
    // 3 × 135 + 18.33 + 20 = 443.33 and 15 % = 509.8295
    expect([first.number, second.number]).toEqual([number, after(number)])
    expect((await looked(order.id)).map(({ total }) => total)).toEqual([178.25, 331.58])
  })

  it("shares a discount and its odd halalas so that nothing is lost", async () => {
    const order = await buy({ items: { "CLN-TAB-60": 3 }, promotions: ["WELCOME10"] })
    for (let parcel = 1; parcel <= 3; parcel++) {
      await send(order.id, { "CLN-TAB-60": 1 })
    }
    // 44.75 less 10 % is 40.275. (40.275 + 20) × 1.15 = 69.316…; two tabs and the delivery 115.632…; all of it 161.948…
    expect((await looked(order.id)).map(({ total }) => total)).toEqual([69.32, 46.31, 46.32])
  })

  it("is paid from the order's payment, the oldest first, and says so", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 3 } })
    await capture(order.id, 300)
    await send(order.id, { "CUP-CAP-IVR": 1 })
    await documents(order.id, 1)
    await send(order.id, { "CUP-CAP-IVR": 2 })
    const [first, second] = await documents(order.id, 2)
    // 178.25 of 300 pays the first; 121.75 is left for the second: 270 and 15 % = 310.50
    expect(first.document.totals).toMatchObject({ gross: "178.25", prepaid: "178.25", payable: "0.00" })
    expect(second.document.totals).toMatchObject({ gross: "310.50", prepaid: "121.75", payable: "188.75" })
    const now = await looked(order.id)
    expect(now.map(({ payment_status, paid_total, balance }) => [payment_status, paid_total, balance])).toEqual([
      ["paid", 178.25, 0],
      ["partially_paid", 121.75, 188.75],
    ])
  })

  it("is corrected where the goods stand that came back", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2, "PIT-STL-350": 1 } })
    await send(order.id, { "CUP-CAP-IVR": 2 })
    await send(order.id, { "PIT-STL-350": 1 })
    const [first, second] = await documents(order.id, 2)
    await deliverAll(order.id)
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    const [, , note] = await documents(order.id, 3)
    expect(note).toMatchObject({ type: "credit_note", corrects_id: first.id, total: 155.25 })
    expect(note.document.references.preceding).toMatchObject([{ number: first.number }])
    expect((await looked(order.id)).map(({ credited_total }) => credited_total)).toEqual([155.25, 0, 0])
    expect(second.total).toBe(79.35)
  })

  it("is credited when its fulfilment is cancelled, and what is sent again is invoiced again", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    await send(order.id, { "CUP-CAP-IVR": 1 })
    await documents(order.id, 1)
    const second = await send(order.id, { "CUP-CAP-IVR": 1 })
    await documents(order.id, 2)
    await admin("POST", `/admin/orders/${order.id}/fulfillments/${second}/cancel`, {})
    const [, invoice, note] = await documents(order.id, 3)
    expect(note).toMatchObject({ type: "credit_note", corrects_id: invoice.id, total: 155.25 })
    await send(order.id, { "CUP-CAP-IVR": 1 })
    const all = await documents(order.id, 4)
    expect(all.map(({ type, total }) => [type, total])).toEqual([
      ["invoice", 178.25],
      ["invoice", 155.25],
      ["credit_note", 155.25],
      ["invoice", 155.25],
    ])
  })

  it("of what was never sent is made when the order is closed", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1, "CRS-BAR-1": 1 } })
    await send(order.id, { "CUP-CAP-IVR": 1 })
    await documents(order.id, 1)
    await admin("POST", `/admin/orders/${order.id}/complete`, {})
    const [, rest] = await documents(order.id, 2)
    expect(linesOf(rest)).toEqual([["CRS-BAR-1", "1", "650.00"]])
    expect(totalsOf(rest)).toEqual(["650.00", "97.50", "747.50"])
    expect(await looked(order.id)).toHaveLength(2)
  })

  it("is not made of an order that is cancelled before anything was sent", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 1 } })
    await cancel(order.id)
    expect(await looked(order.id)).toEqual([])
  })
})

describe("The seller decides how changes are documented", () => {
  it("returned goods are credited when their money is given back, not before", async () => {
    await changeProfile(saudi, { credit_on: "refund" })
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    await capture(order.id)
    await fulfil(order.id)
    await deliverAll(order.id)
    const returned = await returnGoods(order.id, "CUP-CAP-IVR", 1)
    expect((await looked(order.id)).map(({ type }) => type)).toEqual(["invoice"])
    await refund(order.id, 155.25)
    const [, note] = await documents(order.id, 2)
    expect(linesOf(note)).toEqual([["CUP-CAP-IVR", "1", "135.00"]])
    expect(note).toMatchObject({ type: "credit_note", source: `return:${returned}`, total: 155.25 })
    expect(await looked(order.id)).toHaveLength(2)
  })

  it("what is added becomes a further invoice in the series of invoices", async () => {
    await changeProfile(saudi, { credit_on: "return_received", increase_by: "invoice" })
    const order = await buy({ items: { "CUP-CAP-IVR": 2 } })
    const invoice = await invoiceOf(order.id)
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 5 })
    const [, further] = await documents(order.id, 2)
    expect(further).toMatchObject({ type: "invoice", number: after(invoice.number), corrects_id: invoice.id, total: 465.75 })
    expect(linesOf(further)).toEqual([["CUP-CAP-IVR", "3", "405.00"]])
    await cancel(order.id)
    const all = await documents(order.id, 4)
    expect(all.slice(2).map(({ type, total, corrects_id }) => [type, total, corrects_id])).toEqual([
      ["credit_note", 333.5, invoice.id],
      ["credit_note", 465.75, further.id],
    ])
    expect((await looked(order.id)).map(({ payment_status, balance }) => [payment_status, balance])).toEqual(Array(4).fill(["paid", 0]))
  })
})
