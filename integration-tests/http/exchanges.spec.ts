import { exchange, receiveReturn, returnOf, twoCups } from "../helpers/after-sales"
import { buy, detailOf, documentsOf, invoiceOf } from "../helpers/demo-shop"
import { capture, deliver, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { admin } from "../helpers/demo-store"
import { correctionsOf, credited, figuresOf, issuedOf, settled, stands } from "../helpers/order-documents"

beforeAll(openOffice)

describe("An exchange", () => {
  it("case 20: debits the dearer scale of an exchange at once and credits the cup when it arrives", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await exchange(order.id, "CUP-CAP-IVR", "SCL-TMR-WHT")
    const [debit] = await correctionsOf(order.id, "debit_note")
    // 189 and 15 % = 217.35
    expect(figuresOf(debit)).toEqual([["SCL-TMR-WHT", "1", "189.00", "217.35"]])
    expect(debit.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "189.00", tax: "28.35" }])
    expect(debit).toMatchObject({ corrects_id: invoice.id, payment_status: "unpaid", balance: 217.35 })
    expect(await issuedOf(order.id, "credit_note")).toEqual([])
    await stands(order.id, { worth: "550.85", paid: "333.50", open: "217.35" })
    await receiveReturn(order.id, await returnOf(order.id), "CUP-CAP-IVR")
    const [credit] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(credit)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
    expect(credit.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "135.00", tax: "20.25" }])
    expect(credit).toMatchObject({ corrects_id: invoice.id })
    // 217.35 - 155.25 = 62.10 are still to be paid, on the note: what the cup gave back of the invoice pays the rest of it.
    await stands(order.id, { worth: "395.60", paid: "333.50", open: "62.10" })
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 155.25, paid_total: 178.25, balance: 0 })
    expect(await settled(debit.id, "partially_paid")).toMatchObject({ paid_total: 155.25, balance: 62.1 })
    await reconcile("recent")
    expect(await documentsOf(order.id)).toHaveLength(3)
  })

  it("case 21: takes back what an exchange added when it is cancelled, which sends no event", async () => {
    const { order, invoice } = await twoCups({ paid: false })
    await deliver(order.id)
    const id = await exchange(order.id, "CUP-CAP-IVR", "PIT-STL-600")
    const [debit] = await correctionsOf(order.id, "debit_note")
    expect(figuresOf(debit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
    await stands(order.id, { worth: "435.85", paid: "0.00", open: "435.85" })
    await admin("POST", `/admin/exchanges/${id}/cancel`, {})
    await reconcile("recent")
    const [credit] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(credit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
    expect(credit.document).toMatchObject({
      taxes: [{ category: "standard", rate: "15", taxable: "89.00", tax: "13.35" }],
      totals: { net: "89.00", tax: "13.35", gross: "102.35" },
      references: { preceding: [{ invoice_id: debit.id, number: debit.number }] },
    })
    await stands(order.id, { worth: "333.50", paid: "0.00", open: "333.50" })
    // The note that the exchange had is settled by its credit; the invoice is as it was.
    expect(await detailOf(debit.id)).toMatchObject({ credited_total: 102.35, balance: 0, payment_status: "paid" })
    expect(await detailOf(invoice.id)).toMatchObject({ credited_total: 0, balance: 333.5, payment_status: "unpaid" })
    await reconcile("recent")
    expect(await documentsOf(order.id)).toHaveLength(3)
  })

  it("gives a refund back of the note that was paid, when it is more than was left of the invoice", async () => {
    // 2 × 89 + 20 = 198 and 15 % = 227.70; one that comes back is 102.35, a dripper for the other 95 and 15 % = 109.25
    const order = await buy({ items: { "PIT-STL-600": 2 } })
    const invoice = await invoiceOf(order.id)
    await capture(order.id)
    await settled(invoice.id, "paid")
    await deliver(order.id)
    await returnGoods(order.id, "PIT-STL-600", 1)
    await credited(invoice.id, 102.35)
    await exchange(order.id, "PIT-STL-600", "DRP-CER-04")
    const [debit] = await correctionsOf(order.id, "debit_note")
    expect(await settled(debit.id, "partially_paid")).toMatchObject({ total: 109.25, paid_total: 102.35, balance: 6.9 })
    await refund(order.id, 227.7)
    // Of 234.60 only 227.70 were paid: all of that is credited, and 6.90 stay open on the note
    expect(await credited(debit.id, 102.35)).toMatchObject({ paid_total: 0, balance: 6.9, payment_status: "unpaid" })
    expect(await settled(invoice.id, "paid")).toMatchObject({ credited_total: 227.7, paid_total: 0, balance: 0 })
    await stands(order.id, { worth: "6.90", paid: "0.00", open: "6.90" })
  })
})
