import { canCollide, checkProfileSeries, checkSeries, DEFAULT_SERIES, formatNumber, periodOf } from "../numbering"
import { InvoicingError } from "../errors"
import type { Series } from "../profile"

const aSeries = (changes: Partial<Series> = {}): Series => ({ ...DEFAULT_SERIES.invoice, ...changes })
const rulesOf = (changes: Partial<Series>) => checkSeries(aSeries(changes), "series.invoice").map(({ rule }) => rule)

describe("formatNumber", () => {
  it.each([
    ["INV-2026-00042", {}, 42],
    ["INV-00042", { date: "none" as const }, 42],
    ["INV-26-00042", { date: "YY" as const }, 42],
    ["INV-202611-00042", { date: "YYYYMM" as const }, 42],
    ["2026-1", { prefix: "", padding: 1 }, 1],
    ["INV-2026-123456", {}, 123456],
  ])("writes %s", (number, changes, sequence) => {
    expect(formatNumber(aSeries(changes), "2026-11-21", sequence)).toBe(number)
  })

  it.each([0, -1, 1.5, NaN, 2 ** 53])("refuses the sequence number %s", (sequence) => {
    expect(() => formatNumber(aSeries(), "2026-11-21", sequence)).toThrow(InvoicingError)
  })

  it.each(["21.11.2026", "the 2026-11-21", "2026-11-21T09:00:00Z"])("refuses the day %s, which is not written YYYY-MM-DD", (day) => {
    const refused = { code: "invalid-series", message: "The day of issue must be written YYYY-MM-DD." }
    expect(() => formatNumber(aSeries(), day, 1)).toThrow(expect.objectContaining(refused))
  })

  it("says which sequence numbers there are", () => {
    const refused = { code: "invalid-series", message: "The sequence number must be a whole number above zero." }
    expect(() => formatNumber(aSeries(), "2026-11-21", 0)).toThrow(expect.objectContaining(refused))
  })

  it("tells invoices, credit notes and debit notes of a new profile apart", () => {
    const numbers = Object.values(DEFAULT_SERIES).map((series) => formatNumber(series, "2026-11-21", 1))
    expect(numbers).toEqual(["INV-2026-00001", "CN-2026-00001", "DN-2026-00001"])
  })
})

describe("periodOf", () => {
  it("is the part of the day within which numbers do not start again", () => {
    expect(periodOf(aSeries({ reset: "never" }), "2026-11-21")).toBe("")
    expect(periodOf(aSeries({ reset: "yearly" }), "2026-11-21")).toBe("2026")
    expect(periodOf(aSeries({ reset: "monthly" }), "2026-11-21")).toBe("2026-11")
  })
})

describe("checkSeries", () => {
  it("finds nothing wrong with the default series", () => {
    expect(checkProfileSeries(DEFAULT_SERIES)).toEqual([])
  })

  it("wants the year in numbers that start again each year", () => {
    expect(rulesOf({ date: "none", reset: "yearly" })).toEqual(["series-reset"])
    expect(rulesOf({ date: "YY", reset: "yearly" })).toEqual([])
    expect(rulesOf({ date: "YYYYMM", reset: "yearly" })).toEqual([])
  })

  it("wants the month in numbers that start again each month", () => {
    expect(rulesOf({ date: "YYYY", reset: "monthly" })).toEqual(["series-reset"])
    expect(rulesOf({ date: "YYYYMM", reset: "monthly" })).toEqual([])
  })

  it("lets numbers that never start again have any date part", () => {
    expect(rulesOf({ date: "none", reset: "never" })).toEqual([])
  })

  it.each(["INV ", "RÉ-", "فاتورة-", "A#", "A\u0000", "<b>"])("refuses the prefix %j", (prefix) => {
    expect(rulesOf({ prefix })).toEqual(["series-characters"])
  })

  it("keeps room for nine digits within 35 characters", () => {
    expect(rulesOf({ prefix: "A".repeat(21) })).toEqual([])
    expect(checkSeries(aSeries({ prefix: "A".repeat(22) }), "series.invoice")).toEqual([
      {
        rule: "series-length",
        path: "series.invoice.prefix",
        message: "Numbers would have up to 36 characters, but 35 are the most. Use a shorter prefix.",
        severity: "error",
        params: { length: "36", max: "35" },
      },
    ])
  })

  it.each([0, 13, 2.5, NaN])("refuses a padding of %s", (padding) => {
    expect(rulesOf({ padding })).toContain("series-padding")
  })

  it.each([0, -5, 1.5, 1_000_000_000])("refuses to start with %s", (start) => {
    expect(rulesOf({ start })).toEqual(["series-start"])
  })
})

describe("what is said of a series", () => {
  const issuesOf = (changes: Partial<Series>) => checkSeries(aSeries(changes), "series.invoice")
  const error = (rule: string, field: string, message: string, params?: Record<string, string>) => [
    { rule, path: `series.invoice.${field}`, severity: "error", message, ...(params ? { params } : {}) },
  ]

  it("is where it is wrong and what to do, with what the dashboard needs to say so in other languages", () => {
    expect(issuesOf({ date: "none", reset: "yearly" })).toEqual(
      error("series-reset", "reset", "Numbers that start again (yearly) would repeat: put the year, or the year and month, into the number.", { reset: "yearly" }),
    )
    expect(issuesOf({ prefix: "INV " })).toEqual(
      error("series-characters", "prefix", "The prefix may hold only letters A to Z, digits and - _ / + . without spaces. Remove the other characters."),
    )
    expect(issuesOf({ padding: 13 })).toEqual(error("series-padding", "padding", "The number of digits must be a whole number from 1 to 12.", { max: "12" }))
    expect(issuesOf({ start: 0 })).toEqual(error("series-start", "start", "The first number must be a whole number from 1 to 999999999.", { max: "999999999" }))
  })

  it("is nothing at the limits themselves", () => {
    expect(issuesOf({ padding: 12 })).toEqual([])
    expect(issuesOf({ padding: 1 })).toEqual([])
    expect(issuesOf({ start: 999_999_999 })).toEqual([])
    expect(issuesOf({ start: 1 })).toEqual([])
  })

  it("names the series of the profile that is wrong", () => {
    const issues = checkProfileSeries({ ...DEFAULT_SERIES, debit_note: { ...DEFAULT_SERIES.debit_note, start: 0 } })
    expect(issues.map(({ path }) => path)).toEqual(["series.debit_note.start"])
  })
})

describe("series of one profile", () => {
  it("must not write the same numbers", () => {
    const issues = checkProfileSeries({ ...DEFAULT_SERIES, credit_note: DEFAULT_SERIES.invoice })

    expect(issues).toEqual([
      expect.objectContaining({
        rule: "series-shared",
        path: "series.credit_note.prefix",
        params: { type: "credit_note", other: "invoice" },
        severity: "error",
      }),
    ])
  })

  it.each<[string, Partial<Series>, Partial<Series>, boolean]>([
    ["a year in the prefix is a year", { prefix: "INV-" }, { prefix: "INV-2026-", date: "none" }, true],
    ["digits at the end of the prefix run into the number", { prefix: "A", date: "none" }, { prefix: "A1", date: "none" }, true],
    ["one prefix is the start of the other", { prefix: "INV-", date: "none" }, { prefix: "INV-C-", date: "none" }, false],
    ["prefixes differ in a digit", { prefix: "INV1-", date: "none" }, { prefix: "INV2-", date: "none" }, false],
    ["years of two and four digits", { date: "YY" }, { date: "YYYY" }, false],
    ["padding alone tells nothing apart", { padding: 4 }, { padding: 6 }, true],
  ])("%s", (_, one, other, collide) => {
    expect(canCollide(aSeries(one), aSeries(other))).toBe(collide)
    expect(canCollide(aSeries(other), aSeries(one))).toBe(collide)
  })
})
