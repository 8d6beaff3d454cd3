import { unexplainedCredit } from "../unexplained-credit"
import { anOrder, PAID_AT } from "./an-order"

const line = (amount: number, reference: string | null) => ({ id: `ordcl_${amount}${reference}`, amount, reference, created_at: PAID_AT })

const refunded = (...refunds: [amount: number, refund_reason_id: string | null][]) => {
  const made = refunds.map(([amount, refund_reason_id], index) => ({ id: `ref_${index}`, amount, refund_reason_id, created_at: PAID_AT }))
  return [{ id: "pay_col_1", amount: 100, created_at: PAID_AT, payments: [{ id: "pay_1", refunds: made }] }]
}

describe("a credit that nothing explains", () => {
  it("is one that was added by hand under a name of its own", () => {
    expect(unexplainedCredit(anOrder({ credit_lines: [line(50, "goodwill"), line(20, "gift-card"), line(-7, "refund")] }))).toBe("50")
  })

  it("is none that core made for a refund, whatever it is called", () => {
    const credit_lines = [line(11.5, "payment_collection"), line(5, "Broken in transit")]
    const payment_collections = refunded([11.5, null], [5, "refr_broken"])
    expect(unexplainedCredit(anOrder({ credit_lines, payment_collections }))).toBe("0")
    expect(unexplainedCredit(anOrder({ credit_lines: [...credit_lines, line(3, "sorry")], payment_collections }))).toBe("3")
  })

  it("is not hidden by a refund of money that was owed, for which core makes no credit line", () => {
    const payment_collections = refunded([155.25, null])
    expect(unexplainedCredit(anOrder({ credit_lines: [line(50, "goodwill")], payment_collections }))).toBe("50")
  })

  it("is not asked about when the order was cancelled", () => {
    expect(unexplainedCredit(anOrder({ status: "canceled", credit_lines: [line(50, "goodwill")] }))).toBe("0")
  })
})
