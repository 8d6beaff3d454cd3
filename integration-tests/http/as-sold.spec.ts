import { claim, exchange } from "../helpers/after-sales"
import { invoiceOf, type Order } from "../helpers/demo-shop"
import { capture, deliver, editOrder, openOffice, reconcile, refund, returnGoods } from "../helpers/demo-office"
import { linesOf, loseEvent, missed, withTrigger } from "../helpers/missed-orders"

describe("A missed invoice says what was sold, whatever happened to the order meanwhile", () => {
  const orders: Record<string, string> = {}

  const stories: Record<string, () => Promise<Order>> = {
    untouched: () => missed({ items: { "CUP-CAP-IVR": 2 } }),
    "more of it": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 5 })
      return order
    },
    "less of it, cheaper, after it was paid": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 3, "PIT-STL-350": 1 } })
      await capture(order.id)
      await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 1, unit_price: 100 })
      return order
    },
    "a line taken away": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 1, "PIT-STL-350": 1 } })
      await editOrder(order.id, { sku: "PIT-STL-350", quantity: 0 })
      return order
    },
    "a return that arrived": async () => {
      const order = await missed({ market: "eu", pay: "card", items: { "DRP-CER-02": 3, "BOOK-BRW-EN": 1 } })
      await deliver(order.id)
      await returnGoods(order.id, "DRP-CER-02", 1)
      return order
    },
    "a return of discounted goods, and a refund": async () => {
      const order = await missed({ promotions: ["WELCOME10"], items: { "BEAN-YRG-250": 3 } })
      await capture(order.id)
      await deliver(order.id)
      await returnGoods(order.id, "BEAN-YRG-250", 2)
      await refund(order.id, 50)
      return order
    },
    "a return that is on its way": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await deliver(order.id)
      await returnGoods(order.id, "CUP-CAP-IVR", 1, false)
      return order
    },
    "money given back": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await capture(order.id)
      await refund(order.id, 33.5)
      return order
    },
    "an edit and then a return": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await editOrder(order.id, { sku: "CUP-CAP-IVR", quantity: 3 })
      await deliver(order.id)
      await returnGoods(order.id, "CUP-CAP-IVR", 1)
      return order
    },
    "an exchange": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await deliver(order.id)
      await exchange(order.id, "CUP-CAP-IVR", "PIT-STL-600")
      return order
    },
    "a claim": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await deliver(order.id)
      await claim(order.id, { type: "refund", bad: "CUP-CAP-IVR", back: true })
      return order
    },
    "sent, delivered and paid": async () => {
      const order = await missed({ items: { "CUP-CAP-IVR": 2 } })
      await capture(order.id)
      await deliver(order.id)
      return order
    },
  }

  beforeAll(async () => {
    const sellers = await openOffice()
    await withTrigger(sellers, "manual")
    // One after the other: a dozen buyers of the same cup at once is a test of Medusa's stock, not of ours.
    for (const [name, story] of Object.entries(stories)) {
      orders[name] = (await story()).id
    }
    await loseEvent(Object.values(orders))
    await withTrigger(sellers, "placed")
    await reconcile("recent")
  }, 120_000)

  const soldCups = (name: string) => async () => {
    // 2 × 135 + 20 = 290 and 15 % = 333.50
    const { document, total, number } = await invoiceOf(orders[name])
    expect(number).toMatch(/^SA-INV-/)
    expect(total).toBe(333.5)
    expect(linesOf(document)).toEqual([["CUP-CAP-IVR", "2", "270.00", "310.50"]])
    expect(document.charges).toMatchObject([{ reason: "Standard delivery", net: "20.00", gross: "23.00" }])
    expect(document.charges).toHaveLength(1)
    expect(document.totals).toMatchObject({ net: "290.00", tax: "43.50", gross: "333.50" })
    expect(document.taxes).toMatchObject([{ rate: "15", taxable: "290.00", tax: "43.50" }])
  }

  it("untouched", soldCups("untouched"))
  it("edited up", soldCups("more of it"))
  it("with a return requested", soldCups("a return that is on its way"))
  it("with an edit and a return", soldCups("an edit and then a return"))
  it("exchanged", soldCups("an exchange"))
  it("claimed", soldCups("a claim"))

  it("sent, delivered and paid", async () => {
    await soldCups("sent, delivered and paid")()
    expect(await invoiceOf(orders["sent, delivered and paid"])).toMatchObject({ payment_status: "paid", paid_total: 333.5 })
  })

  it("refunded in part: sold in full, with the refund in the ledger and a credit note of its own", async () => {
    await soldCups("money given back")()
    const invoice = await invoiceOf(orders["money given back"])
    expect(invoice).toMatchObject({ payment_status: "paid", paid_total: 300, credited_total: 33.5, balance: 0 })
    expect(invoice.document.settlements).toMatchObject([{ amount: "333.50" }])
  })

  it("edited down, and made cheaper", async () => {
    // 3 × 135 + 69 + 20 = 494 and 15 % = 568.10
    const { document, total, payment_status } = await invoiceOf(orders["less of it, cheaper, after it was paid"])
    expect(total).toBe(568.1)
    expect(linesOf(document)).toEqual([
      ["CUP-CAP-IVR", "3", "405.00", "465.75"],
      ["PIT-STL-350", "1", "69.00", "79.35"],
    ])
    expect(document.lines.find(({ sku }: { sku: string }) => sku === "CUP-CAP-IVR").price.net).toBe("135.00")
    // Of the 568.10 that were paid only 217.35 are owed now; the rest is the buyer's.
    expect(payment_status).toBe("overpaid")
  })

  it("with a line taken away", async () => {
    // 135 + 69 + 20 = 224 and 15 % = 257.60
    const { document, total } = await invoiceOf(orders["a line taken away"])
    expect(total).toBe(257.6)
    expect(linesOf(document)).toEqual([
      ["CUP-CAP-IVR", "1", "135.00", "155.25"],
      ["PIT-STL-350", "1", "69.00", "79.35"],
    ])
  })

  it("returned in part, prices with tax", async () => {
    // 19 %: 3 × 21.50 + 5.90 = 70.40; 7 %: 32
    const { document, total } = await invoiceOf(orders["a return that arrived"])
    expect(total).toBe(102.4)
    expect(linesOf(document)).toEqual([
      ["BOOK-BRW-EN", "1", "29.91", "32.00"],
      ["DRP-CER-02", "3", "54.20", "64.50"],
    ])
    expect(document.totals).toMatchObject({ net: "89.07", tax: "13.33", gross: "102.40", prepaid: "102.40", payable: "0.00" })
  })

  it("returned in part with a discount, and refunded", async () => {
    // 3 × 52 = 156 less 15.60 = 140.40, and 20: 160.40 and 15 % = 184.46
    const { document, total } = await invoiceOf(orders["a return of discounted goods, and a refund"])
    expect(total).toBe(184.46)
    expect(linesOf(document)).toEqual([["BEAN-YRG-250", "3", "140.40", "161.46"]])
    expect(document.lines[0].allowances).toEqual([{ amount: "15.60", reason: "WELCOME10" }])
    expect(document.totals).toMatchObject({ net: "160.40", tax: "24.06", gross: "184.46" })
  })
})
