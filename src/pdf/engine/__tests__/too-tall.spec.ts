import { aDocument, aLine } from "../../__tests__/a-document"
import { pdfText } from "../../__tests__/pdf-tools"
import { compositionOf } from "../../render"
import { compose } from "../compose"
import { STOCK, TUNED } from "../engines"

const bank = { bank: "WM ".repeat(53), account: "DE89370400440532013000", bic: null, currency_code: null }

describe("What is higher than a page", () => {
  it.each([["tuned", TUNED], ["stock", STOCK]])("goes on on the next one, and nothing is lost (%s)", async (_, engine) => {
    const tall = aLine({ name: "Name ".repeat(60), description: "Word ".repeat(100), allowances: Array.from({ length: 12 }, () => ({ amount: "1.00", reason: "W".repeat(160) })), price: "812.00" })
    const text = await pdfText(await compose(compositionOf(aDocument({ lines: [aLine({ name: "First" }), tall, aLine({ name: "Third" })] })), engine))
    // Each field stands in full: 60 names, 100 words, 12 reasons of 160 letters.
    expect([text.match(/Name/g)?.length, text.match(/Word/g)?.length, text.match(/W(?!ord)/g)?.length]).toEqual([60, 100, 1920])
    expect(text).toMatch(/First[\s\S]*812\.00[\s\S]*Third[\s\S]*Amount due/)
  })

  it("is no reason to lose a payment's accounts either", async () => {
    const accounts = Array.from({ length: 4 }, (_, index) => ({ ...bank, holder: `H${index} ${"WM ".repeat(52)}` }))
    const text = await pdfText(await compose(compositionOf(aDocument({ payment: { due_date: "2026-02-14", terms: "WM ".repeat(160), bank_accounts: accounts } }))))
    expect(text.match(/H\d(?= )/g)).toEqual(["H0", "H1", "H2", "H3"])
    expect(text.match(/DE89 3704 0044 0532 0130 00/g)).toHaveLength(4)
    expect(text).toContain("Amount due")
  })
})
