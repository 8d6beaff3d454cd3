import { BigNumber } from "bignumber.js"
import { decimalOf } from "../decimal-of"

describe("decimalOf", () => {
  it.each<[string, Parameters<typeof decimalOf>[0], string]>([
    ["a number", 126.4885, "126.4885"],
    ["a number that JS writes with an exponent", 1e-7, "0.0000001"],
    ["a huge number that JS writes with an exponent", 1e21, "1000000000000000000000"],
    ["a negative number", -11.5, "-11.5"],
    ["zero", 0, "0"],
    ["text", "12.50", "12.5"],
    ["text of more digits than a number holds", "12345678901234567890.123456789", "12345678901234567890.123456789"],
    ["a raw value", { value: "100.04233333333333333" }, "100.04233333333333333"],
    ["a raw value that is a number", { value: 33.33 }, "33.33"],
    ["Medusa's BigNumber, whose raw is exact and whose numeric is not", { numeric: 0.3, raw: { value: "0.30000000000000000001" } } as never, "0.30000000000000000001"],
    ["a BigNumber of which only the number is left", { numeric: 33.33 }, "33.33"],
    ["the library's own object", new BigNumber("33.330000000000000001") as never, "33.330000000000000001"],
    ["nothing", null, "0"],
    ["nothing at all", undefined, "0"],
  ])("reads %s exactly", (_, amount, expected) => {
    expect(decimalOf(amount)).toBe(expected)
  })

  it("prefers the raw form, and takes the plain one where there is none", () => {
    expect(decimalOf(0.1, { value: "0.10000000000000000001" })).toBe("0.10000000000000000001")
    expect(decimalOf(0.1, null)).toBe("0.1")
    expect(decimalOf(0.1, undefined)).toBe("0.1")
    expect(decimalOf(5, { value: "0" })).toBe("0")
  })

  it.each([NaN, Infinity, "twelve", "", " ", "1,50", "0x10", "1e999", {}, [], true, { value: "x" }, { value: {} }])("refuses %p instead of guessing", (amount) => {
    expect(() => decimalOf(amount as never)).toThrow(expect.objectContaining({ code: "invalid-amount" }))
  })
})
