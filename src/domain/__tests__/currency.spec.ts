import { currencyDigits } from "../currency"
import { InvoicingError } from "../errors"

describe("currencyDigits", () => {
  it.each([
    ["EUR USD GBP SAR CHF", 2],
    ["JPY KRW VND ISK CLP XAF XOF XPF UGX PYG", 0],
    ["KWD BHD OMR JOD TND LYD IQD", 3],
    ["UYW CLF", 4],
  ])("knows the legal digits of %s", (codes, digits) => {
    for (const code of codes.split(" ")) expect([code, currencyDigits(code)]).toEqual([code, digits])
  })

  it("follows ISO 4217 where shops display no decimals", () => {
    for (const code of "HUF COP RSD IDR PKR LBP ALL AFN AMD CRC IRR KPW LAK MGA MMK MNT MUR SOS SYP TZS UZS YER ZWL".split(" ")) {
      expect([code, currencyDigits(code)]).toEqual([code, 2])
    }
  })

  it("reads codes in any case", () => {
    expect(currencyDigits("jpy")).toBe(0)
    expect(currencyDigits("Kwd")).toBe(3)
  })

  it("lets the operator decide, also for codes outside the standard", () => {
    expect(currencyDigits("HUF", { huf: 0 })).toBe(0)
    expect(currencyDigits("irt", { IRT: 0 })).toBe(0)
    expect(currencyDigits("EUR", { huf: 0 })).toBe(2)
  })

  it.each(["", "EU", "XXX", "IRT", "constructor", "__proto__"])("refuses %j, whose digits nobody knows", (code) => {
    expect(() => currencyDigits(code)).toThrow(InvoicingError)
    expect(() => currencyDigits(code)).toThrow(expect.objectContaining({ code: "unknown-currency", message: expect.stringContaining(`"${code}" is not an ISO 4217 currency`) }))
  })
})
