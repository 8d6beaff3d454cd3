import { checkPostalCode, hasPostalCodes } from "../postal-code"

describe("checkPostalCode", () => {
  it.each([
    ["10115", "DE", "10115"],
    ["sw1a 1aa", "GB", "SW1A 1AA"],
    ["1012 AB", "NL", "1012 AB"],
    ["75008", "FR", "75008"],
    ["12211", "SA", "12211"],
    ["١٢٢١١", "SA", "12211"],
    ["94107-1234", "US", "94107-1234"],
    ["100-0001", "JP", "100-0001"],
    ["K1A 0B1", "CA", "K1A 0B1"],
    ["00-950", "pl", "00-950"],
    ["C1425", "AR", "C1425"],
    ["999", null, "999"],
    ["pl4 8aa", null, "PL4 8AA"],
  ])("keeps %s in %s as %s", (typed, country, kept) => {
    expect(checkPostalCode(typed, country)).toEqual({ valid: true, value: kept })
  })

  it.each([
    ["1011", "DE"],
    ["ABCDE", "DE"],
    ["1221", "SA"],
    ["SW1A1", "GB"],
    ["<b>", "AR"],
    ["1".repeat(100), null],
  ])("refuses %s in %s", (typed, country) => {
    expect(checkPostalCode(typed, country)).toEqual({ valid: false, reason: "format" })
  })

  it("never throws for a country that does not exist", () => {
    expect(checkPostalCode("12345", "any").valid).toBe(true)
    expect(checkPostalCode("12345", "constructor").valid).toBe(true)
    expect(checkPostalCode(null, "DE")).toEqual({ valid: false, reason: "empty" })
  })

  it("knows which countries write postal codes in a form of their own", () => {
    expect(hasPostalCodes("DE")).toBe(true)
    expect(hasPostalCodes("AE")).toBe(false)
  })
})
