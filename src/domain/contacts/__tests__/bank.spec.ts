import { checkBic } from "../bic"
import { checkIban, looksLikeIban } from "../iban"

describe("checkIban", () => {
  it.each([
    ["DE89 3704 0044 0532 0130 00", "DE89370400440532013000"],
    ["gb29 nwbk 6016 1331 9268 19", "GB29NWBK60161331926819"],
    ["SA03 8000 0000 6080 1016 7519", "SA0380000000608010167519"],
    ["SA٠٣٨٠٠٠٠٠٠٠٦٠٨٠١٠١٦٧٥١٩", "SA0380000000608010167519"],
    ["AE07-0331-2345-6789-0123-456", "AE070331234567890123456"],
    ["FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"],
    ["NL91 ABNA 0417 1643 00", "NL91ABNA0417164300"],
    ["NO93 8601 1117 947", "NO9386011117947"],
    ["CH93 0076 2011 6238 5295 7", "CH9300762011623852957"],
    ["MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S"],
  ])("keeps %s as %s", (typed, kept) => {
    expect(checkIban(typed)).toEqual({ valid: true, value: kept })
  })

  it.each([
    ["", "empty"],
    [undefined, "empty"],
    ["DE88 3704 0044 0532 0130 00", "check-digits"],
    ["DE89 3704 0044 0532 0130", "format"],
    // Egypt: 25 digits after the check digits; here is one more
    ["EG38 0019 0005 0000 0000 2631 8000 20", "format"],
    ["12-34567-8", "format"],
    ["MD🅪Ǆ𐀀", "format"],
    ["FR76", "format"],
    ["FR14 2004 1010 0505", "format"],
    ["ZZ89 3704 0044 0532 0130 00", "format"],
    ["DEX9 3704 0044 0532 0130 00", "format"],
    ["DE89 3704 0044 0532 0130 0X", "format"],
  ])("refuses %j: %s", (typed, reason) => {
    expect(checkIban(typed)).toEqual({ valid: false, reason })
  })

  it("tells an account meant as an IBAN from a local one", () => {
    expect(looksLikeIban("de89 3704 0044 0532 0130")).toBe(true)
    expect(looksLikeIban("12-34567-8")).toBe(false)
    expect(looksLikeIban("Sort code 60-16-13, account 31926819")).toBe(false)
    expect(looksLikeIban("Account DE89 3704 0044 0532 0130 00")).toBe(false)
    expect(looksLikeIban("DE89 3704 0044 0532 0130 00, Commerzbank Berlin Mitte")).toBe(false)
    expect(looksLikeIban("GB2A NWBK 6016 1331 9268 19")).toBe(false)
    expect(looksLikeIban(null)).toBe(false)
  })
})

describe("checkBic", () => {
  it.each([
    ["cobadeffxxx", "COBADEFFXXX"],
    ["DEUT DE FF", "DEUTDEFF"],
    ["RJHISARI", "RJHISARI"],
  ])("keeps %s as %s", (typed, kept) => {
    expect(checkBic(typed)).toEqual({ valid: true, value: kept })
  })

  it.each(["COBADEFFX", "COBADEF", "COBA1EFF", "COBAZZFF", "<b>ADEFF"])("refuses %s", (typed) => {
    expect(checkBic(typed)).toEqual({ valid: false, reason: "format" })
  })

  it("has nothing to say of nothing", () => {
    expect(checkBic(" ")).toEqual({ valid: false, reason: "empty" })
  })
})
