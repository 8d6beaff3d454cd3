import fc from "fast-check"
import { add, allocate, compare, divide, multiply, negate, round, subtract, sum, toPlain } from "../money"

/** A decimal string made of an integer and a number of decimals, and the integer: the check needs no library. */
const scaled = (digits: number, max = 10n ** 14n) =>
  fc.bigInt({ min: -max, max }).map((units) => ({ units, text: write(units, digits) }))

function write(units: bigint, digits: number): string {
  const sign = units < 0n ? "-" : ""
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, "0")
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

function read(text: string, digits: number): bigint {
  const [whole, part = ""] = text.split(".")
  return BigInt(whole + part.padEnd(digits, "0"))
}

describe("money always", () => {
  it("adds and subtracts like integers of minor units", () => {
    fc.assert(
      fc.property(scaled(4), scaled(4), (a, b) => {
        expect(read(round(add(a.text, b.text), 4), 4)).toBe(a.units + b.units)
        expect(read(round(subtract(a.text, b.text), 4), 4)).toBe(a.units - b.units)
        expect(compare(a.text, b.text)).toBe(a.units < b.units ? -1 : a.units > b.units ? 1 : 0)
      }),
    )
  })

  it("multiplies like integers", () => {
    fc.assert(
      fc.property(scaled(3), scaled(2), (a, b) => {
        expect(compare(multiply(a.text, b.text), write(a.units * b.units, 5))).toBe(0)
      }),
    )
  })

  it("divides back what it multiplied", () => {
    fc.assert(
      fc.property(scaled(2), scaled(2), (a, b) => {
        fc.pre(b.units !== 0n)
        expect(compare(divide(multiply(a.text, b.text), b.text), a.text)).toBe(0)
      }),
    )
  })

  it("rounds half away from zero, by at most half a unit, the same on both sides of zero", () => {
    fc.assert(
      fc.property(scaled(5), fc.integer({ min: 0, max: 4 }), ({ units, text }, digits) => {
        const drop = 10n ** BigInt(5 - digits)
        const size = units < 0n ? -units : units
        const expected = ((size * 2n + drop) / (drop * 2n)) * (units < 0n ? -1n : 1n)
        expect(read(round(text, digits), digits)).toBe(expected)
        expect(compare(round(negate(text), digits), negate(round(text, digits)))).toBe(0)
      }),
    )
  })

  it("writes plain numbers that read back as the same value", () => {
    fc.assert(
      fc.property(scaled(6), ({ text }) => {
        const plain = toPlain(text)
        expect(compare(plain, text)).toBe(0)
        expect(plain).not.toMatch(/e|\.\d*0$|^-0$/i)
      }),
    )
  })
})

describe("allocate always", () => {
  const digits = fc.constantFrom(0, 2, 3)
  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 40 })

  it("loses no minor unit, stays within one unit of the exact share and gives zero weights nothing", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), weights, digits, (units, parts, decimals) => {
        const whole = parts.reduce((a, b) => a + b, 0n)
        fc.pre(whole > 0n)
        const shares = allocate(write(units, decimals), parts.map(String), decimals).map((share) => read(share, decimals))
        expect(shares.reduce((a, b) => a + b, 0n)).toBe(units)
        shares.forEach((share, index) => {
          const off = share * whole - units * parts[index]
          expect(off < whole && off > -whole).toBe(true)
          if (parts[index] === 0n) expect(share).toBe(0n)
        })
      }),
    )
  })

  it("gives equal weights shares that fall by at most one unit, the earlier not the smaller", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.integer({ min: 1, max: 30 }), (units, count) => {
        const shares = allocate(write(units, 2), Array(count).fill("1"), 2).map((share) => read(share, 2))
        expect([...shares].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))).toEqual(shares)
        expect(shares[0] - shares[count - 1] <= 1n).toBe(true)
      }),
    )
  })

  it("mirrors the sign of the total", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), weights, (units, parts) => {
        fc.pre(parts.some((part) => part > 0n))
        const up = allocate(write(units, 2), parts.map(String), 2)
        const down = allocate(write(-units, 2), parts.map(String), 2)
        expect(sum([...up, ...down])).toBe("0")
        up.forEach((share, index) => expect(compare(down[index], negate(share))).toBe(0))
      }),
    )
  })
})
