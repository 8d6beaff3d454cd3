import { aDocument } from "../../../domain/__tests__/a-document"
import type { LedgerRow } from "../../../mapping/statement-to-api"
import { receivedPayment } from "../print-receipt"

const entry = (changes: Partial<LedgerRow> = {}): LedgerRow => ({
  id: "invtxn_1",
  kind: "manual",
  amount: 12.5,
  raw_amount: { value: "12.5" },
  method: "Bank transfer",
  reference: "REF 7",
  occurred_at: "2026-11-21T22:30:00.000Z",
  note: null,
  actor: "user:1",
  reverses_id: null,
  ...changes,
})

describe("A received payment", () => {
  it("has the currency's digits and the day in the seller's time zone", () => {
    const document = aDocument({ time_zone: "Asia/Riyadh", currency: { code: "SAR", digits: 2 } })
    // 22:30 in UTC is half past one of the next day in Riyadh.
    expect(receivedPayment(entry(), document, "7.50")).toEqual({ amount: "12.50", day: "2026-11-22", method: "Bank transfer", reference: "REF 7", remaining: "7.50" })
  })

  it("names a gift card in the document's language, says nothing where the ledger knows nothing, and hides the provider's id", () => {
    const document = aDocument({ language: "de" })
    expect(receivedPayment(entry({ kind: "capture", method: null, reference: "pay_01" }), document, "-1.00")).toMatchObject({ method: "", reference: null, remaining: "-1.00" })
    expect(receivedPayment(entry({ kind: "capture", method: "Stripe" }), document, null).method).toBe("Stripe")
    expect(receivedPayment(entry({ kind: "gift_card", method: null }), document, null).method).toMatch(/Gutschein|Geschenk/)
  })
})
