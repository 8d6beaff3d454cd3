import * as fc from "fast-check"
import { canCollide, checkSeries, formatNumber, periodOf } from "../numbering"
import type { Series } from "../profile"

const series: fc.Arbitrary<Series> = fc
  .record({
    prefix: fc.stringMatching(/^[A-B0-2\-/]{0,6}$/),
    date: fc.constantFrom("none" as const, "YYYY" as const, "YY" as const, "YYYYMM" as const),
    padding: fc.integer({ min: 1, max: 12 }),
    start: fc.constant(1),
    reset: fc.constantFrom("never" as const, "yearly" as const, "monthly" as const),
  })
  .filter((candidate) => checkSeries(candidate, "").length === 0)

const day = fc
  .tuple(fc.integer({ min: 2020, max: 2029 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}-15`)
const sequence = fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 999_999_999 }))

describe("numbers of a checked series", () => {
  it("are equal only for the same period and sequence", () => {
    fc.assert(
      fc.property(series, day, day, sequence, sequence, (one, day1, day2, n1, n2) => {
        const same = periodOf(one, day1) === periodOf(one, day2) && n1 === n2
        fc.pre(!same)
        expect(formatNumber(one, day1, n1)).not.toBe(formatNumber(one, day2, n2))
      })
    )
  })

  it("have at most 35 harmless characters", () => {
    fc.assert(
      fc.property(series, day, sequence, (one, on, n) => {
        expect(formatNumber(one, on, n)).toMatch(/^[A-Za-z0-9\-_/+.]{1,35}$/)
      })
    )
  })

  it("differ between two series that cannot collide", () => {
    fc.assert(
      fc.property(series, series, day, day, sequence, sequence, (one, other, day1, day2, n1, n2) => {
        fc.pre(!canCollide(one, other))
        expect(formatNumber(one, day1, n1)).not.toBe(formatNumber(other, day2, n2))
      }),
      { numRuns: 500 }
    )
  })
})
