import { aProfile } from "../../domain/__tests__/a-profile"
import { LANGUAGES } from "../../domain/languages"
import { sampleDocument } from "../sample-document"

const now = new Date("2026-11-21T10:00:00.000Z")

describe("The sample document", () => {
  it.each(LANGUAGES)("adds up in %s: 25.00 of coffee, 49.00 and 5.00 of delivery, 15 %% on top", (language) => {
    const document = sampleDocument(aProfile({ language, bank_accounts: [] }), now)
    expect(document).toMatchObject({ language, number: null, currency: { code: "EUR", digits: 2 } })
    expect(document.totals).toMatchObject({ lines: "74.00", charges: "5.00", net: "79.00", tax: "11.85", gross: "90.85", rounding: "0.00", payable: "90.85" })
    expect(document.lines.map(({ net }) => net)).toEqual(["25.00", "49.00"])
    expect(document.lines.every(({ name }) => name.length > 0)).toBe(true)
  })

  it("sells goods in the words that it is given, for a language that the store added", () => {
    const words = { coffee: "Kawa", grinder: "Młynek", delivery: "Dostawa", buyer: "Klient" }
    const { language, lines, charges, buyer } = sampleDocument(aProfile({ language: "pl" }), now, words)
    expect([language, ...lines.map(({ name }) => name), charges[0].reason, buyer.name]).toEqual(["pl", "Kawa", "Młynek", "Dostawa", "Klient"])
  })

  it("is in the seller's currency and names the seller as it is", () => {
    const account = { holder: null, bank: null, account: "KW1", bic: null, currency_code: "KWD" }
    const document = sampleDocument(aProfile({ legal_name: "Muster GmbH", bank_accounts: [account] }), now)
    expect(document.currency).toEqual({ code: "KWD", digits: 3 })
    expect(document.totals.gross).toBe("90.850")
    expect(document.seller.name).toBe("Muster GmbH")
  })
})
