import { tongueOf } from "../../labels/languages"
import { formatOf, isNonZero, negated } from "../format"

const format = (language: string, code = "EUR", digits = 2) => formatOf(tongueOf(language).locale, { code, digits })
const spaces = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

describe("formats", () => {
  it.each([
    ["en", "EUR 1,234.50"],
    ["de", "1.234,50 EUR"],
    ["fr", "1 234,50 EUR"],
    ["nl", "EUR 1.234,50"],
    ["pl", "EUR 1,234.50"],
  ])("writes money in %s with the code of its currency", (language, expected) => {
    expect(spaces(format(language).money("1234.50"))).toBe(expected)
  })

  it("writes Arabic figures with Latin digits and Gregorian days", () => {
    expect(format("ar-SA").amount("1234.50")).toBe("1,234.50")
    expect(format("ar-SA").day("2026-01-05")).toMatch(/^5 يناير 2026/)
  })

  it("keeps every digit of large amounts and exact prices", () => {
    expect(format("en").amount("12345678901234567890.12")).toBe("12,345,678,901,234,567,890.12")
    expect(format("en").price("8.393")).toBe("8.393")
    expect(format("en").price("8")).toBe("8.00")
    expect(format("en").quantity("2.50")).toBe("2.5")
  })

  it("follows the digits of the currency", () => {
    expect(format("en", "KWD", 3).money("1.5").replace("\u00a0", " ")).toBe("KWD 1.500")
    expect(format("en", "JPY", 0).amount("1500")).toBe("1,500")
  })

  it("writes rates, days and countries", () => {
    expect(spaces(format("de").percent("5.5"))).toBe("5,5 %")
    expect(format("en").day("2026-01-05")).toBe("5 January 2026")
    expect(format("en-US").day("2026-01-05")).toBe("January 5, 2026")
    expect(format("fr").country("DE")).toBe("Allemagne")
    expect(format("en").country("??")).toBe("??")
  })

  it("turns signs without arithmetic", () => {
    expect([negated("1.00"), negated("-1.00"), negated("0.00")]).toEqual(["-1.00", "1.00", "0.00"])
    expect([isNonZero("0.00"), isNonZero("-0.01")]).toEqual([false, true])
    expect(format("en").amount("-1")).toBe("\u22121.00")
  })
})
