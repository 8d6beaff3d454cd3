import { InvoicingError } from "../errors"
import {
  absolute,
  add,
  allocate,
  compare,
  decimals,
  divide,
  isDecimal,
  isNegative,
  isZero,
  minorUnit,
  multiply,
  negate,
  padded,
  percentOf,
  round,
  roundTogether,
  subtract,
  sum,
  toPlain,
} from "../money"

function codeOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (error instanceof InvoicingError) return error.code
    throw error
  }
  return "nothing thrown"
}

describe("arithmetic", () => {
  it("adds tenths without the error that floats make", () => {
    expect(add("0.1", "0.2")).toBe("0.3")
    expect(subtract("1.10", "1.00")).toBe("0.1")
    expect(sum(["0.10", "0.20", "0.70"])).toBe("1")
    expect(sum([])).toBe("0")
  })

  it("multiplies exactly and divides to forty decimals", () => {
    expect(multiply("3", "33.33")).toBe("99.99")
    expect(multiply("12345678901234567890.12", "10")).toBe("123456789012345678901.2")
    expect(divide("1", "3")).toBe(`0.${"3".repeat(40)}`)
    expect(divide("10", "4")).toBe("2.5")
  })

  it("takes a percentage without rounding it", () => {
    expect(percentOf("99.99", "15")).toBe("14.9985")
    expect(percentOf("100", "5.5")).toBe("5.5")
  })

  it("never says minus zero", () => {
    expect(negate("0.00")).toBe("0")
    expect(round("-0.004", 2)).toBe("0.00")
    expect(negate("-1.50")).toBe("1.5")
    expect(absolute("-1.50")).toBe("1.5")
  })

  it("compares by value, not by text", () => {
    expect(compare("1.50", "1.5")).toBe(0)
    expect(compare("-2", "1")).toBe(-1)
    expect(compare("10", "9.99")).toBe(1)
    expect(isZero("0.000")).toBe(true)
    expect(isNegative("-0.01")).toBe(true)
    expect(isNegative("0")).toBe(false)
  })

  it("pads to the digits of a currency for a reader, and loses none of its own", () => {
    expect(padded("12.5", 2)).toBe("12.50")
    expect(padded("12", 0)).toBe("12")
    expect(padded("12.345", 2)).toBe("12.345")
    expect(padded("-0.5", 3)).toBe("-0.500")
  })

  it("tells how many decimals a number needs and what a currency's smallest unit is", () => {
    expect(decimals("1.50")).toBe(1)
    expect(decimals("12")).toBe(0)
    expect([0, 2, 3].map(minorUnit)).toEqual(["1", "0.01", "0.001"])
  })
})

describe("rounding", () => {
  it("rounds half away from zero on both sides", () => {
    expect(round("2.345", 2)).toBe("2.35")
    expect(round("-2.345", 2)).toBe("-2.35")
    expect(round("1.005", 2)).toBe("1.01")
    expect(round("0.5", 0)).toBe("1")
  })

  it("writes exactly the digits asked for", () => {
    expect(round("12.5", 2)).toBe("12.50")
    expect(round("7", 3)).toBe("7.000")
    expect(round("1234.9", 0)).toBe("1235")
  })

  it("writes quantities and rates without exponent and trailing zeros", () => {
    expect(toPlain("19.00")).toBe("19")
    expect(toPlain("5.50")).toBe("5.5")
    expect(toPlain("100")).toBe("100")
    expect(toPlain("1e-7")).toBe("0.0000001")
    expect(toPlain("1E+21")).toBe("1000000000000000000000")
    expect(toPlain("1e3")).toBe("1000")
  })
})

describe("what is not a number", () => {
  it.each(["", " ", "abc", "NaN", "Infinity", "-Infinity", "1,5", "0x10", ".5", "5.", "+5", "1e999999", "1 000", "٣"])(
    "refuses %j",
    (text) => {
      expect(isDecimal(text)).toBe(false)
      expect(codeOf(() => add(text, "1"))).toBe("invalid-amount")
    },
  )

  it("refuses a float that slipped past the types", () => {
    expect(codeOf(() => round(0.1 as unknown as string, 2))).toBe("invalid-amount")
  })

  it("refuses to divide by zero and to round to half a digit", () => {
    expect(codeOf(() => divide("1", "0"))).toBe("invalid-amount")
    expect(codeOf(() => divide("0", "0"))).toBe("invalid-amount")
    expect(codeOf(() => round("1", 1.5))).toBe("invalid-amount")
    expect(codeOf(() => round("1", -1))).toBe("invalid-amount")
  })
})

describe("what is said of numbers that cannot be worked with", () => {
  const saidOf = (act: () => unknown): string => {
    try {
      act()
      return "nothing"
    } catch (error) {
      return (error as Error).message
    }
  }

  it("repeats what was given, as far as forty characters", () => {
    expect(saidOf(() => add("1,5", "1"))).toBe('"1,5" is not a decimal number: pass text such as "12.50".')
    expect(saidOf(() => add("x".repeat(41), "1"))).toBe(`"${"x".repeat(40)}" is not a decimal number: pass text such as "12.50".`)
  })

  it("names the limit that was crossed", () => {
    expect(saidOf(() => divide("1", "0"))).toBe("The result is not a number: something was divided by zero.")
    expect(saidOf(() => round("1", 21))).toBe("21 is not a number of decimals: pass a whole number from 0 to 20.")
    expect(round("1", 20)).toBe("1.00000000000000000000")
    expect(saidOf(() => allocate("10.005", ["1"], 2))).toBe("10.005 has more than 2 decimals: round it before sharing it out.")
    expect(saidOf(() => allocate("1.00", [], 2))).toBe("1.00 cannot be shared out: no part has any weight.")
  })
})

describe("allocate", () => {
  it("gives the odd cent to the first of equals", () => {
    expect(allocate("10.00", ["1", "1", "1"], 2)).toEqual(["3.34", "3.33", "3.33"])
    expect(allocate("0.02", ["1", "1", "1"], 2)).toEqual(["0.01", "0.01", "0.00"])
  })

  it("gives the odd cent to the largest remainder", () => {
    // 10 × 100/150 = 6.666…, 10 × 50/150 = 3.333…
    expect(allocate("10.00", ["100.00", "50.00"], 2)).toEqual(["6.67", "3.33"])
    expect(allocate("10.00", ["50.00", "100.00"], 2)).toEqual(["3.33", "6.67"])
  })

  it("mirrors a negative total", () => {
    expect(allocate("-10.00", ["1", "1", "1"], 2)).toEqual(["-3.34", "-3.33", "-3.33"])
  })

  it("gives nothing to a weight of zero, even when it comes first", () => {
    expect(allocate("0.01", ["0", "5", "5"], 2)).toEqual(["0.00", "0.01", "0.00"])
  })

  it("works in yen and in thousandths", () => {
    expect(allocate("100", ["1", "1", "1"], 0)).toEqual(["34", "33", "33"])
    expect(allocate("1.000", ["1", "2"], 3)).toEqual(["0.333", "0.667"])
  })

  it("shares nothing among anybody, but something only where there is weight", () => {
    expect(allocate("0.00", [], 2)).toEqual([])
    expect(allocate("0", ["0", "0"], 2)).toEqual(["0.00", "0.00"])
    expect(codeOf(() => allocate("1.00", ["0", "0"], 2))).toBe("cannot-allocate")
    expect(codeOf(() => allocate("1.00", [], 2))).toBe("cannot-allocate")
  })

  it("refuses a total that is not in whole minor units", () => {
    expect(codeOf(() => allocate("10.005", ["1", "1"], 2))).toBe("invalid-amount")
  })
})

describe("roundTogether", () => {
  it("rounds amounts so that they add up to the total", () => {
    expect(roundTogether(["0.835", "0.835", "0.83"], "2.50", 2)).toEqual(["0.84", "0.83", "0.83"])
    expect(roundTogether(["6.666", "-3.333"], "3.33", 2)).toEqual(["6.66", "-3.33"])
  })

  it("leaves an amount of zero alone, unless there is nothing else", () => {
    expect(roundTogether(["0", "10.00"], "10.01", 2)).toEqual(["0.00", "10.01"])
    expect(roundTogether(["0", "0"], "0.01", 2)).toEqual(["0.01", "0.00"])
  })

  it("takes away as well, first where the remainder is smallest", () => {
    expect(roundTogether(["0.004", "10.00"], "9.99", 2)).toEqual(["0.00", "9.99"])
  })

  it("leaves what is more than rounding to the large amounts, so that a small one is not turned around", () => {
    // 7 % of 12.84 is 0.8988, of a discount of 0.01 it is -0.0007; 0.91 is asked for: rounding up gives 0.90 and 0.00
    expect(roundTogether(["0.8988", "-0.0007"], "0.91", 2)).toEqual(["0.91", "0.00"])
    expect(roundTogether(["5.00", "0.01", "0.01"], "4.96", 2)).toEqual(["4.94", "0.01", "0.01"])
  })

  it("refuses when there is nobody to bear the total", () => {
    expect(roundTogether([], "0", 2)).toEqual([])
    expect(codeOf(() => roundTogether([], "0.01", 2))).toBe("cannot-allocate")
  })
})
