import { aCollection, made, PAID_AT, rules } from "./an-order"

describe("Gift cards, payments and refunds", () => {
  const giftCard = { id: "ordcl_1", amount: 50, reference: "gift-card", reference_id: "gift_1", created_at: PAID_AT }

  it("settle after tax: a gift card of 50 leaves the invoice at 126.49 and asks for 76.49", () => {
    const { document, charged, issues } = made({
      total: 76.4885,
      credit_line_total: 50,
      credit_lines: [giftCard],
      payment_collections: [aCollection(76.4885)],
    })
    expect(issues).toEqual([])
    expect(charged).toBe("126.49")
    expect(document.totals).toMatchObject({ net: "109.99", tax: "16.50", gross: "126.49", prepaid: "50.00", payable: "76.49" })
    expect(document.settlements).toEqual([{ kind: "gift_card", label: "", amount: "50.00", day: "2026-11-21" }])
  })

  it("take no notice of the credit lines that a refund makes", () => {
    const { document, charged, issues } = made({
      total: 109.9885,
      credit_line_total: 16.5,
      credit_lines: [
        { id: "ordcl_1", amount: 11.5, reference: "payment_collection", reference_id: "pay_col_1", created_at: PAID_AT },
        { id: "ordcl_2", amount: 5, reference: "damaged goods", created_at: PAID_AT },
        { id: "ordcl_3", amount: 0, reference: "constructor", created_at: PAID_AT },
      ],
      payment_collections: [
        aCollection(126.4885, {
          payments: [
            {
              id: "pay_1",
              provider_id: "pp_stripe_stripe",
              captures: [{ id: "capt_1", amount: 126.4885, created_at: PAID_AT }],
              refunds: [
                { id: "ref_1", amount: 11.5, created_at: PAID_AT },
                { id: "ref_2", amount: 5, created_at: PAID_AT },
              ],
            },
          ],
        }),
      ],
    })
    // 109.9885 + 16.5 was sold, and the checkout asked for that: a refund takes nothing off it.
    expect(charged).toBe("126.49")
    expect(rules(issues)).toEqual([])
    expect(document.settlements).toEqual([{ kind: "payment", label: "Stripe", amount: "126.49", day: "2026-11-21" }])
    expect(document.totals).toMatchObject({ gross: "126.49", prepaid: "126.49", payable: "0.00" })
    expect(document.payment.due_date).toBeNull()
  })

  it("show a capture with its method and the day it was made in the seller's time zone", () => {
    const { document } = made({
      payment_collections: [
        aCollection(126.4885, {
          payments: [{ id: "pay_1", provider_id: "pp_system_default", captures: [{ id: "capt_1", amount: 126.4885, created_at: "2026-11-21T22:30:00.000Z" }] }],
        }),
      ],
    })
    expect(document.settlements).toEqual([{ kind: "payment", label: "", amount: "126.49", day: "2026-11-22" }])
  })
})
