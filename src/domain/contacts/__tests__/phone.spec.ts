import { checkPhone } from "../phone"

describe("checkPhone", () => {
  it.each([
    ["030 12345678", "DE", "+493012345678"],
    ["+49 (0)30 / 1234-5678", "DE", "+493012345678"],
    ["0049 30 12345678", "DE", "+493012345678"],
    ["050 123 4567", "SA", "+966501234567"],
    ["٠٥٠١٢٣٤٥٦٧", "sa", "+966501234567"],
    ["\u202a+966 50 123 4567\u202c", null, "+966501234567"],
    ["050 123 4567", "AE", "+971501234567"],
    ["01 42 68 53 00", "FR", "+33142685300"],
    ["020 7183 8750", "GB", "+442071838750"],
    ["(212) 555-2368 ext. 12", "US", "+12125552368"],
    ["+41 44 668 18 00", "DE", "+41446681800"],
    ["090-1234-5678", "JP", "+819012345678"],
  ])("keeps %j from %s as %s", (typed, country, kept) => {
    expect(checkPhone(typed, country)).toEqual({ valid: true, value: kept })
  })

  it("reads no more than 60 characters, whatever stands between the digits", () => {
    // "+49" and ten digits are 13
    const written = (length: number) => `+49${"-".repeat(length - 13)}3012345678`
    expect(checkPhone(written(60), null)).toEqual({ valid: true, value: "+493012345678" })
    expect(checkPhone(written(61), null)).toEqual({ valid: false, reason: "format" })
  })

  it.each([
    ["", "DE", "empty"],
    [null, "DE", "empty"],
    ["12", "DE", "format"],
    ["call me", "DE", "format"],
    ["+999 123 456", "DE", "format"],
    ["030 12345678", null, "country"],
    ["030 12345678", "ZZ", "country"],
    ["+999 123 456", null, "format"],
    ["1".repeat(10_000), "DE", "format"],
  ])("refuses %j from %s: %s", (typed, country, reason) => {
    expect(checkPhone(typed, country)).toEqual({ valid: false, reason })
  })
})
