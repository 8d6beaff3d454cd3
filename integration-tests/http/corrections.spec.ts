import { twoCups } from "../helpers/after-sales"
import { buy, invoiceOf } from "../helpers/demo-shop"
import { addToOrder, after, cancel, deliver, editOrder, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { admin } from "../helpers/demo-store"
import { correctionsOf, credited, figuresOf, issuedOf, settled, stands } from "../helpers/order-documents"

beforeAll(openOffice)

describe("A change of an order gets its document by itself", () => {
  it("case 15: credits everything when a paid order is cancelled, and says nothing is owed", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await cancel(order.id)
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(note)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
    expect(note.document.charges).toMatchObject([{ kind: "shipping", net: "20.00", gross: "23.00" }])
    expect(note.document.totals).toMatchObject({ net: "290.00", tax: "43.50", gross: "333.50" })
    expect(note.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "290.00", tax: "43.50" }])
    expect(note).toMatchObject({ corrects_id: invoice.id, source: `cancel:${order.id}`, has_issues: false })
    expect(note.document.references).toMatchObject({
      reason: "Order cancelled",
      preceding: [{ invoice_id: invoice.id, number: invoice.number, issue_date: invoice.document.issue_date }],
    })
    expect(note.number).toMatch(/^SA-CN-\d{4}-\d{5}$/)
    const later = await credited(invoice.id, 333.5)
    expect(later).toMatchObject({ payment_status: "paid", paid_total: 0, balance: 0 })
    expect(later.document).toEqual(invoice.document)
    await stands(order.id, { worth: "0.00", paid: "0.00", open: "0.00" })
  })

  it("credits everything when an unpaid order is cancelled", async () => {
    const { order, invoice } = await twoCups({ paid: false })
    await cancel(order.id)
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(note.total).toBe(333.5)
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 333.5, paid_total: 0, balance: 0 })
  })

  it("case 12: credits a refund without goods by amount", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await refund(order.id, 33.5)
    const [note] = await correctionsOf(order.id, "credit_note")
    // 33.50 / 1.15 = 29.1304
    expect(figuresOf(note)).toEqual([[null, "1", "29.13", "33.50"]])
    expect(note.document).toMatchObject({ totals: { net: "29.13", tax: "4.37", gross: "33.50" }, references: { reason: "Refund" } })
    expect(note.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "29.13", tax: "4.37" }])
    expect(await credited(invoice.id, 33.5)).toMatchObject({ payment_status: "paid", paid_total: 300, balance: 0 })
    await stands(order.id, { worth: "300.00", paid: "300.00", open: "0.00" })
  })

  it("case 14: credits two refunds by a note each, numbered one after the other", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await refund(order.id, 33.5)
    const [first] = await correctionsOf(order.id, "credit_note")
    await refund(order.id, 10)
    expect(figuresOf(first)).toEqual([[null, "1", "29.13", "33.50"]])
    const [, second] = await correctionsOf(order.id, "credit_note", 2)
    expect(second.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "8.70", tax: "1.30" }])
    expect(second.document.references.preceding).toMatchObject([{ invoice_id: invoice.id, number: invoice.number }])
    // 10 / 1.15 = 8.6956
    expect(second.document.totals).toMatchObject({ net: "8.70", tax: "1.30", gross: "10.00" })
    expect(second.number).toBe(after(first.number))
    expect(await credited(invoice.id, 43.5)).toMatchObject({ payment_status: "paid", paid_total: 290, balance: 0 })
    await stands(order.id, { worth: "290.00", paid: "290.00", open: "0.00" })
  })

  it("takes a credit back when what was refunded is paid again", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await refund(order.id, 333.5)
    await credited(invoice.id, 333.5)
    // The customer keeps one cup after all and transfers its price: 135 and 15 %
    await admin("POST", `/admin/invoices/${invoice.id}/payments`, { method: "Bank transfer", amount: "155.25" })
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    const [note] = await correctionsOf(order.id, "debit_note")
    expect(figuresOf(note)).toEqual([[null, "1", "135.00", "155.25"]])
    expect(note.document).toMatchObject({
      lines: [{ name: "Price reduction taken back" }],
      taxes: [{ category: "standard", rate: "15", taxable: "135.00", tax: "20.25" }],
      totals: { net: "135.00", tax: "20.25", gross: "155.25", payable: "155.25" },
      references: { reason: "Credit taken back", preceding: [{ invoice_id: invoice.id, number: invoice.number }] },
    })
    expect(await settled(note.id, "paid")).toMatchObject({ paid_total: 155.25, balance: 0 })
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 333.5, paid_total: 0, balance: 0 })
    await stands(order.id, { worth: "155.25", paid: "155.25", open: "0.00" })
    await reconcile("full")
    expect(await issuedOf(order.id, "debit_note")).toHaveLength(1)
  })

  it("credits a cup that came back once: the refund that follows adds nothing", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    const returned = await returnGoods(order.id, "CUP-CAP-IVR", 1)
    const [note] = await correctionsOf(order.id, "credit_note")
    // 135 and 15 % = 155.25
    expect(figuresOf(note)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
    expect(note).toMatchObject({ source: `return:${returned}` })
    expect(await settled(invoice.id, "overpaid")).toMatchObject({ balance: -155.25 })
    await refund(order.id, 155.25)
    expect(await settled(invoice.id, "paid")).toMatchObject({ paid_total: 178.25, credited_total: 155.25, balance: 0 })
    await reconcile("full")
    expect(await issuedOf(order.id, "credit_note")).toHaveLength(1)
  })

  it("credits a second cup that comes back later, and what is refunded beyond both", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    await correctionsOf(order.id, "credit_note")
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    const notes = await correctionsOf(order.id, "credit_note", 2)
    expect(notes.map(({ total }) => total)).toEqual([155.25, 155.25])
    // 333.50 paid; both cups are 310.50, and 10 more are goodwill
    await refund(order.id, 320.5)
    const [, , goodwill] = await correctionsOf(order.id, "credit_note", 3)
    expect(figuresOf(goodwill)).toEqual([[null, "1", "8.70", "10.00"]])
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 320.5, paid_total: 13, balance: 0 })
  })

  it("credits a cup that comes back once although its refund came first", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await refund(order.id, 155.25)
    await correctionsOf(order.id, "credit_note")
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    await admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})
    const notes = await correctionsOf(order.id, "credit_note")
    expect(notes.map(({ total }) => total)).toEqual([155.25])
    expect(await credited(invoice.id, 155.25)).toMatchObject({ payment_status: "paid", balance: 0 })
  })

  it("does not forgive what is added after a return was refunded", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    await correctionsOf(order.id, "credit_note")
    await refund(order.id, 155.25)
    await settled(invoice.id, "paid")
    await addToOrder(order.id, "PIT-STL-350", 1)
    // A pitcher of 69.00 and 15 %
    const [debit] = await correctionsOf(order.id, "debit_note")
    expect(figuresOf(debit)).toEqual([["PIT-STL-350", "1", "69.00", "79.35"]])
    await reconcile("full")
    expect((await issuedOf(order.id, "credit_note")).map(({ total }) => total)).toEqual([155.25])
    expect(await settled(debit.id, "unpaid")).toMatchObject({ balance: 79.35 })
    // A goodwill of 10.00, while the pitcher is not paid, is one: 8.70 and 1.30
    await refund(order.id, 10)
    const [, goodwill] = await correctionsOf(order.id, "credit_note", 2)
    expect(figuresOf(goodwill)).toEqual([[null, "1", "8.70", "10.00"]])
    // 333.50 - 155.25 + 79.35 - 10.00; paid are 333.50 - 155.25 - 10.00
    await stands(order.id, { worth: "247.60", paid: "168.25", open: "79.35" })
    await reconcile("full")
    expect(await issuedOf(order.id, "debit_note")).toHaveLength(1)
  })

  it("does not forgive what is added after goods came back whose refund was made first", async () => {
    const { order } = await twoCups({ paid: true })
    await deliver(order.id)
    await refund(order.id, 155.25)
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(note)).toEqual([[null, "1", "135.00", "155.25"]])
    await returnGoods(order.id, "CUP-CAP-IVR", 1)
    await addToOrder(order.id, "PIT-STL-350", 1)
    const [debit] = await correctionsOf(order.id, "debit_note")
    expect(figuresOf(debit)).toEqual([["PIT-STL-350", "1", "69.00", "79.35"]])
    await reconcile("full")
    expect((await issuedOf(order.id, "credit_note")).map(({ total }) => total)).toEqual([155.25])
    // 333.50 - 155.25 + 79.35; paid are 333.50 - 155.25, so that the pitcher is open
    await stands(order.id, { worth: "257.60", paid: "178.25", open: "79.35" })
    expect(await settled(debit.id, "unpaid")).toMatchObject({ balance: 79.35 })
    await admin("POST", `/admin/invoices/${debit.id}/payments`, { method: "Bank transfer", amount: "79.35" })
    await stands(order.id, { worth: "257.60", paid: "257.60", open: "0.00" })
    await reconcile("full")
    expect(await issuedOf(order.id, "credit_note")).toHaveLength(1)
    expect(await issuedOf(order.id, "debit_note")).toHaveLength(1)
  })

  it("credits prices with tax to the cent: a dripper of 21.50 out of three", async () => {
    const order = await buy({ market: "eu", pay: "card", items: { "DRP-CER-02": 3, "BOOK-BRW-EN": 1 } })
    await invoiceOf(order.id)
    await deliver(order.id)
    await returnGoods(order.id, "DRP-CER-02", 1)
    const [note] = await correctionsOf(order.id, "credit_note")
    // Of 64.50 (54.20 net) stay 43.00: 36.13 net. 54.20 - 36.13 = 18.07
    expect(figuresOf(note)).toEqual([["DRP-CER-02", "1", "18.07", "21.50"]])
    expect(note.document.taxes).toMatchObject([{ rate: "19", taxable: "18.07", tax: "3.43" }])
    expect(note.document.language).toBe("de")
    expect(note.document.references.reason).toBe("Ware zurückgegeben")
  })

  it("case 17: debits what an edit adds, and pays it from what is captured later", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 5 })
    const [note] = await correctionsOf(order.id, "debit_note")
    // 3 × 135 = 405 and 15 % = 465.75
    expect(figuresOf(note)).toEqual([["CUP-CAP-IVR", "3", "405.00", "465.75"]])
    expect(note).toMatchObject({ payment_status: "unpaid", balance: 465.75, corrects_id: invoice.id })
    expect(note.number).toMatch(/^SA-DN-/)
    const { order: now } = await admin("GET", `/admin/orders/${order.id}?fields=id,*payment_collections`)
    const open = now.payment_collections.find((collection: { status: string }) => collection.status === "not_paid")
    await admin("POST", `/admin/payment-collections/${open.id}/mark-as-paid`, { order_id: order.id })
    expect(await settled(note.id, "paid")).toMatchObject({ paid_total: 465.75, balance: 0 })
    expect(await settled(invoice.id, "paid")).toMatchObject({ balance: 0 })
    expect(note.document.taxes).toMatchObject([{ rate: "15", taxable: "405.00", tax: "60.75" }])
    await stands(order.id, { worth: "799.25", paid: "799.25", open: "0.00" })
  })

  it("case 18: credits what an edit takes away, fewer and cheaper", async () => {
    const order = await buy({ items: { "CUP-CAP-IVR": 3, "PIT-STL-350": 1 } })
    const invoice = await invoiceOf(order.id)
    // 3 × 135 + 69 + 20 = 494 and 15 %
    expect(invoice).toMatchObject({ total: 568.1 })
    await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 1, unit_price: 100 })
    const [note] = await correctionsOf(order.id, "credit_note")
    // 405.00 and 465.75 were invoiced; 100.00 and 115.00 stay: two go for the 135.00 that they cost, the third is 35.00 cheaper
    expect(note.document.lines).toMatchObject([
      { sku: "CUP-CAP-IVR", quantity: "2", price: { net: "135.00" }, net: "270.00", tax_amount: "40.50", gross: "310.50" },
      { sku: "CUP-CAP-IVR", quantity: "1", price: { net: "35.00" }, net: "35.00", tax_amount: "5.25", gross: "40.25", description: expect.stringMatching(/Price reduction$/) },
    ])
    expect(note.document.totals).toMatchObject({ net: "305.00", tax: "45.75", gross: "350.75", rounding: "0.00", payable: "350.75" })
    expect(note).toMatchObject({ corrects_id: invoice.id })
    expect(await settled(invoice.id, "unpaid")).toMatchObject({ total: 568.1, credited_total: 350.75, paid_total: 0, balance: 217.35 })
    expect(note.document.taxes).toMatchObject([{ rate: "15", taxable: "305.00", tax: "45.75" }])
    expect(note.document.references.reason).toBe("Order changed")
    // 100 + 69 + 20 = 189 and 15 %
    await stands(order.id, { worth: "217.35", paid: "0.00", open: "217.35" })
  })

  it("makes one note however often the order is looked at, and from several sides at once", async () => {
    const { order } = await twoCups({ paid: true })
    await refund(order.id, 20)
    await Promise.all(Array.from({ length: 8 }, () => admin("POST", `/admin/orders/${order.id}/invoices/sync`, {})))
    await reconcile("full")
    expect((await issuedOf(order.id, "credit_note")).map(({ total }) => total)).toEqual([20])
  })

  it("counts its own series: no number of the credit notes is missing", async () => {
    const { invoices } = await admin("GET", "/admin/invoices?type=credit_note&status=issued&series=SA-CN&limit=200")
    const numbers = invoices.map(({ number }: { number: string }) => Number(number.split("-").pop())).sort((a: number, b: number) => a - b)
    expect(numbers).toEqual(numbers.map((_: number, index: number) => index + 1))
  })
})
