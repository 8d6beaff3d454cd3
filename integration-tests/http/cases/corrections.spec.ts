import { announceReturn, cancelReturn, claim, receiveReturn, returnOf, twoCups } from "../../helpers/after-sales"
import { aProduct } from "../../helpers/a-product"
import { aPromotion } from "../../helpers/a-promotion"
import { buy, documentsOf, invoiceOf } from "../../helpers/demo-shop"
import { capture, deliver, openOffice, orderOf, reconcile, refund } from "../../helpers/demo-office"
import { admin } from "../../helpers/demo-store"
import { correctionsOf, credited, figuresOf, issuedOf, settled, stands } from "../../helpers/order-documents"

beforeAll(async () => void (await openOffice()))

const sync = (orderId: string) => admin("POST", `/admin/orders/${orderId}/invoices/sync`, {})

const paidCups = { worth: "333.50", paid: "333.50", open: "0.00" }

describe("Goods that come back", () => {
  it("case 13: of the measured order one cup comes back for a fee, and the 26.4462 that are owed are refunded", async () => {
    const sku = await aProduct("Measured cup", [{ amount: 33.33, currency_code: "sar" }])
    const order = await buy({ items: { [sku]: 3 }, promotions: [await aPromotion("TEN", { type: "fixed", value: 10, currency_code: "sar" })] })
    const invoice = await invoiceOf(order.id)
    await capture(order.id)
    await settled(invoice.id, "paid")
    await deliver(order.id)
    const returned = await announceReturn(order.id, sku, { fee: 7 })
    await sync(order.id)
    // Nothing has arrived yet.
    await stands(order.id, { worth: "126.49", paid: "126.49", open: "0.00" })
    await receiveReturn(order.id, returned, sku)
    const [note] = await correctionsOf(order.id, "credit_note")
    const [fee] = await correctionsOf(order.id, "debit_note")
    // Of 89.99 net and 103.49 stay two cups: 66.66 less two thirds of the discount = 59.9933, with tax 68.9923.
    expect(figuresOf(note)).toEqual([[sku, "1", "30.00", "34.50"]])
    expect(note.document.taxes).toMatchObject([{ rate: "15", taxable: "30.00", tax: "4.50" }])
    expect(note).toMatchObject({ source: `return:${returned}` })
    // 7 and 15 %
    expect(fee.document.totals).toMatchObject({ net: "7.00", tax: "1.05", gross: "8.05" })
    expect(fee.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "7.00", tax: "1.05" }])
    for (const { corrects_id } of [note, fee]) {
      expect(corrects_id).toBe(invoice.id)
    }
    // 68.9923 + 23.00 + 8.05 = 100.0423
    expect((await orderOf(order.id)).total).toBeCloseTo(100.042333, 5)
    await stands(order.id, { worth: "100.04", paid: "126.49", open: "-26.45" })
    await refund(order.id, 26.4462)
    await stands(order.id, { worth: "100.04", paid: "100.04", open: "0.00" })
    await reconcile("recent")
    await stands(order.id, { worth: "100.04", paid: "100.04", open: "0.00" })
    expect(await documentsOf(order.id)).toHaveLength(3)
  })

  it("a return that is announced for a fee and then cancelled, which sends no event, leaves no document", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    const returned = await announceReturn(order.id, "CUP-CAP-IVR", { fee: 7 })
    await sync(order.id)
    await stands(order.id, paidCups)
    await cancelReturn(returned)
    await reconcile("recent")
    await stands(order.id, paidCups)
    expect(await documentsOf(order.id)).toMatchObject([{ id: invoice.id, has_issues: false }])
  })

  it("a refund of the shipping alone is credited by amount, and the goods stay as they were", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    // 20 and 15 %
    await refund(order.id, 23)
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(note.document.totals).toMatchObject({ net: "20.00", tax: "3.00", gross: "23.00" })
    expect(note).toMatchObject({ corrects_id: invoice.id })
    await stands(order.id, { worth: "310.50", paid: "310.50", open: "0.00" })
    await deliver(order.id)
    await reconcile("recent")
    expect(await issuedOf(order.id, "credit_note")).toHaveLength(1)
  })
})

describe("A claim", () => {
  it("case 22: refunds a broken cup that the customer keeps", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await claim(order.id, { type: "refund", bad: "CUP-CAP-IVR" })
    await sync(order.id)
    await stands(order.id, paidCups)
    // 135 and 15 %
    await refund(order.id, 155.25)
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(note)).toEqual([[null, "1", "135.00", "155.25"]])
    expect(note.document.taxes).toMatchObject([{ category: "standard", rate: "15", taxable: "135.00", tax: "20.25" }])
    expect(await credited(invoice.id, 155.25)).toMatchObject({ payment_status: "paid", paid_total: 178.25, balance: 0 })
    await stands(order.id, { worth: "178.25", paid: "178.25", open: "0.00" })
  })

  it("refunds a broken cup once that the customer sends back", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await claim(order.id, { type: "refund", bad: "CUP-CAP-IVR", back: true })
    await receiveReturn(order.id, await returnOf(order.id), "CUP-CAP-IVR")
    const [note] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(note)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
    expect(await settled(invoice.id, "overpaid")).toMatchObject({ balance: -155.25 })
    await refund(order.id, 155.25)
    await stands(order.id, { worth: "178.25", paid: "178.25", open: "0.00" })
    await reconcile("recent")
    expect(await issuedOf(order.id, "credit_note")).toHaveLength(1)
  })

  it("replaces a broken cup by a pitcher: what is sent is debited, what comes back is credited", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await claim(order.id, { type: "replace", bad: "CUP-CAP-IVR", back: true, instead: "PIT-STL-600" })
    const [debit] = await correctionsOf(order.id, "debit_note")
    // 89 and 15 %
    expect(figuresOf(debit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
    expect(debit).toMatchObject({ corrects_id: invoice.id, payment_status: "unpaid" })
    await stands(order.id, { worth: "435.85", paid: "333.50", open: "102.35" })
    await receiveReturn(order.id, await returnOf(order.id), "CUP-CAP-IVR")
    const [credit] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(credit)).toEqual([["CUP-CAP-IVR", "1", "135.00", "155.25"]])
    // 435.85 - 155.25 = 280.60: a cup, a pitcher and the shipping. 52.90 too much was paid.
    await stands(order.id, { worth: "280.60", paid: "333.50", open: "-52.90" })
    await refund(order.id, 52.9)
    await stands(order.id, { worth: "280.60", paid: "280.60", open: "0.00" })
    await reconcile("recent")
    expect(await documentsOf(order.id)).toHaveLength(3)
  })

  it("replaces a broken cup for nothing, and no document is needed for that", async () => {
    const { order, invoice } = await twoCups({ paid: true })
    await deliver(order.id)
    await claim(order.id, { type: "replace", bad: "CUP-CAP-IVR", instead: "CUP-CAP-IVR", gratis: true })
    await sync(order.id)
    await reconcile("recent")
    await stands(order.id, paidCups)
    expect(await documentsOf(order.id)).toMatchObject([{ id: invoice.id, has_issues: false }])
  })

  it("that is cancelled, which sends no event, takes back what it added", async () => {
    const { order } = await twoCups({ paid: false })
    await deliver(order.id)
    const id = await claim(order.id, { type: "replace", bad: "CUP-CAP-IVR", back: true, instead: "PIT-STL-600" })
    await correctionsOf(order.id, "debit_note")
    await stands(order.id, { worth: "435.85", paid: "0.00", open: "435.85" })
    await admin("POST", `/admin/claims/${id}/cancel`, {})
    await reconcile("recent")
    const [credit] = await correctionsOf(order.id, "credit_note")
    expect(figuresOf(credit)).toEqual([["PIT-STL-600", "1", "89.00", "102.35"]])
    await stands(order.id, { worth: "333.50", paid: "0.00", open: "333.50" })
  })
})
