import { unexplainedCredit } from "../unexplained-credit"
import { anOrder, PAID_AT } from "./an-order"

const line = (amount: number, reference: string | null) => ({ id: `ordcl_${amount}${reference}`, amount, reference, created_at: PAID_AT })

const refunded = (amount: number) => [
  { id: "pay_col_1", amount: 100, created_at: PAID_AT, payments: [{ id: "pay_1", refunds: [{ id: "ref_1", amount, created_at: PAID_AT }] }] },
]

describe("a credit that nothing explains", () => {
  it("is one that was added by hand under a name of its own", () => {
    expect(unexplainedCredit(anOrder({ credit_lines: [line(50, "goodwill"), line(20, "gift-card"), line(-7, "refund")] }))).toBe("50")
  })

  it("is none that core made for a refund, whatever it is called", () => {
    const credit_lines = [line(11.5, "payment_collection"), line(5, "Broken in transit")]
    expect(unexplainedCredit(anOrder({ credit_lines, payment_collections: refunded(16.5) }))).toBe("0")
    expect(unexplainedCredit(anOrder({ credit_lines: [...credit_lines, line(3, "sorry")], payment_collections: refunded(16.5) }))).toBe("3")
  })

  it("is not asked about when the order was cancelled", () => {
    expect(unexplainedCredit(anOrder({ status: "canceled", credit_lines: [line(50, "goodwill")] }))).toBe("0")
  })
})
