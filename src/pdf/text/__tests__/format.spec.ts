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

  it("writes Arabic figures and days with Arabic digits where they are asked for, and only there", () => {
    const arabic = formatOf(tongueOf("ar-SA").locale, { code: "SAR", digits: 2 }, "arab")
    expect(arabic.amount("-1234.50")).toContain("١٬٢٣٤٫٥٠")
    expect(arabic.quantity("2.5")).toBe("٢٫٥")
    expect(arabic.count(1000)).toBe("١٠٠٠")
    expect(arabic.day("2026-01-05")).toMatch(/^٥ يناير ٢٠٢٦/)
    const english = formatOf(tongueOf("en").locale, { code: "SAR", digits: 2 }, "arab")
    expect([english.amount("1234.50"), english.count(1000)]).toEqual(["1,234.50", "1000"])
  })

  it("knows the day in the Umm al-Qura calendar", () => {
    // 1 Muharram 1447 was 26 June 2025, 1 Ramadan 1447 is 18 February 2026.
    expect(format("en").hijri("2025-06-26")).toBe("1 Muharram 1447 AH")
    expect(format("en").hijri("2026-02-18")).toBe("1 Ramadan 1447 AH")
    expect(format("ar").hijri("2026-02-18")).toMatch(/^1 رمضان 1447/)
  })
})
