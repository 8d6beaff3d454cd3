import { manualPayment, type ManualPayment } from "../manual-payment"
import { aDocument } from "./a-document"

const now = new Date("2026-11-22T10:00:00.000Z")

const entryOf = (payment: Partial<ManualPayment>, digits = 2) =>
  manualPayment(
    { amount: "10", kind: "payment", method: "Cash", reference: null, paid_at: null, ...payment },
    // Ordered on 2026-11-21, Berlin time.
    { document: aDocument({ currency: { code: "EUR", digits } }), now, key: "manual:1", actor: "user:1" }
  )

describe("a payment recorded by hand", () => {
  it("becomes an entry in the currency's digits, dated now when nothing else was said", () => {
    expect(entryOf({ amount: "10.5", reference: "TRX 1" })).toEqual({
      key: "manual:1",
      kind: "manual",
      amount: "10.50",
      method: "Cash",
      reference: "TRX 1",
      occurred_at: now,
      actor: "user:1",
    })
  })

  it("is negative when money was given back", () => {
    expect(entryOf({ kind: "refund", amount: "10" })).toMatchObject({ kind: "manual_refund", amount: "-10.00" })
  })

  it("has no more decimals than the currency", () => {
    expect(entryOf({ amount: "1.005" }, 3).amount).toBe("1.005")
    expect(() => entryOf({ amount: "1.005" })).toThrow("at most 2")
    expect(() => entryOf({ amount: "1.5" }, 0)).toThrow("at most 0")
  })

  it("is above zero", () => {
    expect(() => entryOf({ amount: "0.00" })).toThrow("above zero")
    expect(() => entryOf({ amount: "-1" })).toThrow("above zero")
  })

  it.each<Partial<ManualPayment>>([
    { amount: "0" },
    { amount: "1.005" },
    { paid_at: "2026-11-22T10:00:00.001Z" },
    { paid_at: "2026-11-20T22:59:59.999Z" },
  ])("is refused when it is %j", (payment) => {
    expect(() => entryOf(payment)).toThrow(expect.objectContaining({ code: "invalid-payment", status: 400 }))
  })

  it("is neither in the future nor older than the order's day where the seller is", () => {
    expect(entryOf({ paid_at: "2026-11-22T10:00:00.000Z" }).occurred_at).toEqual(now)
    expect(() => entryOf({ paid_at: "2026-11-22T10:00:00.001Z" })).toThrow("in the future")
    // 23:30 in UTC is half past midnight of the 21st in Berlin.
    expect(entryOf({ paid_at: "2026-11-20T23:30:00.000Z" }).occurred_at).toEqual(new Date("2026-11-20T23:30:00.000Z"))
    expect(() => entryOf({ paid_at: "2026-11-20T22:59:59.999Z" })).toThrow("placed on 2026-11-21")
  })
})
