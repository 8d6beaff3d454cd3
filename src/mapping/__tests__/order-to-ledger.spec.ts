import type { MedusaPayment } from "../medusa-order"
import { ledgerOf, methodOf, settlementsOf, settlingCreditLines } from "../order-to-ledger"
import { aCollection, anOrder } from "./an-order"

const payment = (id: string, changes: Partial<MedusaPayment> = {}): MedusaPayment => ({ id, provider_id: "pp_stripe_stripe", captures: [], refunds: [], ...changes })
const at = (minute: number) => `2026-11-21T09:${String(minute).padStart(2, "0")}:00.000Z`

describe("methodOf", () => {
  it.each([
    ["pp_stripe_stripe", "Stripe"],
    ["pp_stripe-ideal_stripe", "Stripe-ideal"],
    ["pp_tap_tap", "Tap"],
    ["manual", "Manual"],
    ["pp_system_default", null],
    ["", null],
    [null, null],
    [undefined, null],
    ["pp_\u202E\u0000<b>_x", "<b>"],
  ])("says %p as %p", (provider, words) => {
    expect(methodOf(provider)).toBe(words)
  })
})

describe("settlementsOf", () => {
  it("prints three part payments that add up to what was paid: 33.333 twice and 33.334 are 100.00", () => {
    const capture = (key: string, amount: string) => ({
      key,
      kind: "capture" as const,
      amount,
      method: null,
      reference: null,
      occurred_at: new Date("2026-11-21T10:00:00Z"),
    })
    const printed = settlementsOf([capture("a", "33.333"), capture("b", "33.333"), capture("c", "33.334")], 2, "UTC")
    expect(printed.map(({ amount }) => amount)).toEqual(["33.33", "33.33", "33.34"])
  })
})

describe("ledgerOf", () => {
  it("holds every capture and refund of every payment of every collection, oldest first, refunds negative, each by its id", () => {
    const order = anOrder({
      payment_collections: [
        aCollection(100, {
          payments: [
            payment("pay_1", {
              captures: [
                { id: "capt_2", amount: 50, created_at: at(20) },
                { id: "capt_1", amount: 40.5, created_at: at(10) },
              ],
              refunds: [{ id: "ref_1", amount: 11.5, raw_amount: { value: "11.50" }, created_at: at(30) }],
            }),
          ],
        }),
        aCollection(20, { id: "pay_col_2", payments: [payment("pay_2", { provider_id: "pp_system_default", captures: [{ id: "capt_3", amount: 20, created_at: at(25) }] })] }),
        aCollection(5, { id: "pay_col_3", payments: null }),
      ],
    })
    expect(ledgerOf(order).map(({ key, kind, amount, method, reference }) => [key, kind, amount, method, reference])).toEqual([
      ["capt_1", "capture", "40.5", "Stripe", "pay_1"],
      ["capt_2", "capture", "50", "Stripe", "pay_1"],
      ["capt_3", "capture", "20", null, "pay_2"],
      ["ref_1", "refund", "-11.5", "Stripe", "pay_1"],
    ])
  })

  it("knows a gift card by what it refers to: its credit line has a new id in every version of the order", () => {
    const line = (id: string, created_at = at(1)) => ({ id, amount: 50, reference: "gift-card", reference_id: "gift_1", created_at })
    const before = ledgerOf(anOrder({ credit_lines: [line("ordcl_1")] }))
    const after = ledgerOf(anOrder({ credit_lines: [line("ordcl_9", at(50))] }))
    expect(before).toMatchObject([{ key: "credit:order_1:gift-card:gift_1", kind: "gift_card", amount: "50", reference: "gift_1" }])
    expect(after[0].key).toBe(before[0].key)
  })

  it("counts the same account as often as it was used, in later versions and in the same one", () => {
    const line = (amount: number, since?: number) => ({
      id: `ordcl_${Math.abs(amount)}${since}`,
      amount,
      reference: "store-credit",
      reference_id: "sca_1",
      metadata: since ? { created_in_version: since } : {},
      created_at: at(1),
    })
    const keysOf = (...credit_lines: ReturnType<typeof line>[]) => ledgerOf(anOrder({ credit_lines })).map(({ key, amount }) => `${key} ${amount}`)
    expect(keysOf(line(33.5)).sort()).toEqual(["credit:order_1:store-credit:sca_1 33.5"])
    expect(keysOf(line(20, 3), line(33.5), line(20, 4), line(7, 4)).sort()).toEqual([
      "credit:order_1:store-credit:sca_1 33.5",
      "credit:order_1:store-credit:sca_1:v3 20",
      "credit:order_1:store-credit:sca_1:v4 7",
      "credit:order_1:store-credit:sca_1:v4:2 20",
    ])
  })

  it("knows what was given back as store credit, whatever it refers to", () => {
    const credit_lines = [
      { id: "ordcl_1", amount: -155.25, reference: "refund", reference_id: "order_1", metadata: { created_in_version: 6 }, created_at: at(2) },
      { id: "ordcl_2", amount: -5, reference: null, reference_id: null, created_at: at(3) },
      { id: "ordcl_3", amount: 11.5, reference: "payment_collection", reference_id: "pay_col_1", created_at: at(4) },
    ]
    expect(ledgerOf(anOrder({ credit_lines })).map(({ key, kind, amount }) => [key, kind, amount])).toEqual([
      ["credit:order_1:refund:order_1:v6", "store_credit", "-155.25"],
      ["credit:order_1::", "store_credit", "-5"],
    ])
    expect(settlingCreditLines(anOrder({ credit_lines }))).toEqual([])
  })

  it("is empty for an order that nobody paid", () => {
    expect(ledgerOf(anOrder({ payment_collections: null, credit_lines: null }))).toEqual([])
  })
})

describe("settlingCreditLines", () => {
  it("takes gift cards and store credit, and nothing that a refund or a person made", () => {
    const references = ["gift-card", "store-credit", "payment_collection", "damaged", "constructor", "__proto__", "toString", "", null, undefined]
    const credit_lines = references.map((reference, index) => ({ id: `ordcl_${index}`, amount: 1, reference, created_at: at(1) }))
    expect(settlingCreditLines(anOrder({ credit_lines })).map(({ id }) => id)).toEqual(["ordcl_0", "ordcl_1"])
  })
})

describe("settlementsOf", () => {
  it("shows what was paid, rounded, on the seller's day, and no refund", () => {
    const order = anOrder({
      payment_collections: [
        aCollection(126.4885, {
          payments: [
            payment("pay_1", {
              captures: [{ id: "capt_1", amount: 126.4885, created_at: "2026-11-21T21:30:00.000Z" }],
              refunds: [{ id: "ref_1", amount: 10, created_at: "2026-11-22T10:00:00.000Z" }],
            }),
          ],
        }),
      ],
      credit_lines: [{ id: "ordcl_1", amount: 9, reference: "store-credit", reference_id: "acc_1", created_at: "2026-11-21T09:00:00.000Z" }],
    })
    expect(settlementsOf(ledgerOf(order), 2, "Asia/Riyadh")).toEqual([
      { kind: "store_credit", label: "", amount: "9.00", day: "2026-11-21" },
      { kind: "payment", label: "Stripe", amount: "126.49", day: "2026-11-22" },
    ])
  })
})
