import { BigNumber } from "bignumber.js"
import type { Decimal } from "./document"
import { InvoicingError } from "./errors"

/** Our own copy of the library, so that nobody else's settings reach us: 40 decimals, half away from zero, never an exponent. */
const Big = BigNumber.clone({
  DECIMAL_PLACES: 40,
  ROUNDING_MODE: BigNumber.ROUND_HALF_UP,
  EXPONENTIAL_AT: 1e9,
})

const DECIMAL = /^-?\d{1,500}(\.\d{1,500})?([eE][+-]?\d{1,2})?$/

/** Takes anything; says whether it is a decimal number as text (an exponent of up to two digits is understood). */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === "string" && DECIMAL.test(value)
}

function read(value: Decimal): BigNumber {
  if (!isDecimal(value)) {
    throw new InvoicingError("invalid-amount", `"${String(value).slice(0, 40)}" is not a decimal number: pass text such as "12.50".`)
  }
  return new Big(value)
}

function write(value: BigNumber, digits?: number): Decimal {
  if (!value.isFinite()) {
    throw new InvoicingError("invalid-amount", "The result is not a number: something was divided by zero.")
  }
  const text = digits === undefined ? value.toFixed() : value.toFixed(digits)
  return /[1-9]/.test(text) ? text : text.replace("-", "")
}

function checkDigits(digits: number): number {
  if (Number.isInteger(digits) && digits >= 0 && digits <= 20) return digits
  throw new InvoicingError("invalid-amount", `${digits} is not a number of decimals: pass a whole number from 0 to 20.`)
}

/** Takes two decimals; gives their exact sum, without trailing zeros. Throws `invalid-amount`. */
export function add(a: Decimal, b: Decimal): Decimal {
  return write(read(a).plus(read(b)))
}

/** Takes two decimals; gives the exact `a - b`, without trailing zeros. Throws `invalid-amount`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return write(read(a).minus(read(b)))
}

/** Takes two decimals; gives their exact product. Throws `invalid-amount`. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return write(read(a).times(read(b)))
}

/** Takes two decimals; gives `a / b` to 40 decimals. Throws `invalid-amount`, also for division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  return write(read(a).div(read(b)))
}

/** Takes any number of decimals; gives their exact sum, "0" for none. Throws `invalid-amount`. */
export function sum(amounts: readonly Decimal[]): Decimal {
  return write(amounts.reduce((total, amount) => total.plus(read(amount)), new Big(0)))
}

/** Takes a decimal; gives it with the other sign (zero has none). Throws `invalid-amount`. */
export function negate(amount: Decimal): Decimal {
  return write(read(amount).negated())
}

/** Takes a decimal; gives it without its sign. Throws `invalid-amount`. */
export function absolute(amount: Decimal): Decimal {
  return write(read(amount).abs())
}

/** Takes two decimals; gives -1, 0 or 1 as `a` is less than, equal to or more than `b` in value. Throws `invalid-amount`. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const order = read(a).comparedTo(read(b)) ?? 0
  return order < 0 ? -1 : order > 0 ? 1 : 0
}

/** Takes two decimals; gives the one of less value, the second when they are equal. Throws `invalid-amount`. */
export function smaller(a: Decimal, b: Decimal): Decimal {
  return compare(a, b) < 0 ? a : b
}

/** Takes a decimal; gives it, or "0" when it is less than nothing. Throws `invalid-amount`. */
export function atLeastNothing(amount: Decimal): Decimal {
  return isNegative(amount) ? "0" : amount
}

/** Takes a decimal; says whether its value is zero. Throws `invalid-amount`. */
export function isZero(amount: Decimal): boolean {
  return read(amount).isZero()
}

/** Takes a decimal; says whether it is below zero. Throws `invalid-amount`. */
export function isNegative(amount: Decimal): boolean {
  return read(amount).lt(0)
}

/** Takes a decimal; gives it rounded half away from zero to exactly `digits` decimals: "12.5", 2 → "12.50". Throws `invalid-amount`. */
export function round(amount: Decimal, digits: number): Decimal {
  return write(read(amount), checkDigits(digits))
}

/** Takes a decimal; gives it with at least `digits` decimals, losing none that it has, for a reader: "12.5", 2 → "12.50". Throws `invalid-amount`. */
export function padded(amount: Decimal, digits: number): Decimal {
  return round(amount, Math.max(digits, decimals(amount)))
}

/** Takes an amount and a percentage; gives the exact percentage of the amount, not rounded. Throws `invalid-amount`. */
export function percentOf(amount: Decimal, percent: Decimal): Decimal {
  return write(read(amount).times(read(percent)).shiftedBy(-2))
}

/** Takes a decimal; gives the same number without exponent and trailing zeros, for quantities and rates. Throws `invalid-amount`. */
export function toPlain(amount: Decimal): Decimal {
  return write(read(amount))
}

/** Takes a decimal; gives how many decimals it needs: "1.50" → 1. Throws `invalid-amount`. */
export function decimals(amount: Decimal): number {
  return read(amount).decimalPlaces() ?? 0
}

/** Takes a currency's digits; gives its smallest unit in major units: 2 → "0.01". Throws `invalid-amount`. */
export function minorUnit(digits: number): Decimal {
  return write(new Big(1).shiftedBy(-checkDigits(digits)))
}

/**
 * Takes exact amounts and the total that they must have; gives each rounded down or up to `digits` decimals so that they add up
 * to `total` exactly. The odd units go to the largest remainders, ties to the earlier; an amount of zero stays zero unless all are zero.
 * What is more than rounding goes to the amounts by their size: it must not turn a small one around.
 * Throws `invalid-amount` when `total` has more decimals than `digits`, `cannot-allocate` when there is nobody to bear it.
 */
export function roundTogether(amounts: readonly Decimal[], total: Decimal, digits: number): Decimal[] {
  const exact = amounts.map((amount) => read(amount).shiftedBy(checkDigits(digits)))
  const floors = exact.map((amount) => amount.integerValue(BigNumber.ROUND_FLOOR))
  const missing = floors.reduce((left, floor) => left.minus(floor), wholeUnits(total, digits))
  const bearers = byRemainder(exact, floors)
  if (bearers.length === 0 && !missing.isZero()) throw nobodyToBear(total)
  const rounding = BigNumber.min(BigNumber.max(missing, 0), bearers.length)
  const weights = exact.map((amount) => write(amount.abs()))
  const more = missing.eq(rounding) ? [] : allocate(write(missing.minus(rounding)), isZero(sum(weights)) ? weights.map(() => "1") : weights, 0)
  bearers.forEach((index, place) => {
    floors[index] = floors[index].plus(rounding.gt(place) ? 1 : 0).plus(more[index] ?? 0)
  })
  return floors.map((units) => write(units.shiftedBy(-digits), digits))
}

/**
 * Takes a total and weights; gives one share for each weight, in proportion, with `digits` decimals, adding up to `total` exactly
 * (largest remainder; ties go to the earlier). A negative total gives the mirror image; a weight of zero gets nothing.
 * Weights that add up to zero can share only a total of zero: for any other it throws `cannot-allocate`, for nobody can say who bears it.
 * Throws `invalid-amount` when `total` has more decimals than `digits`.
 */
export function allocate(total: Decimal, weights: readonly Decimal[], digits: number): Decimal[] {
  if (isNegative(total)) return allocate(negate(total), weights, digits).map(negateRounded(digits))
  const whole = sum(weights)
  if (isZero(total)) return weights.map((weight) => round(multiply("0", weight), digits))
  if (isZero(whole)) throw nobodyToBear(total)
  const shares = weights.map((weight) => divide(multiply(total, weight), whole))
  return roundTogether(shares, total, digits)
}

function negateRounded(digits: number): (amount: Decimal) => Decimal {
  return (amount) => round(negate(amount), digits)
}

function wholeUnits(total: Decimal, digits: number): BigNumber {
  const units = read(total).shiftedBy(digits)
  if (units.isInteger()) return units
  throw new InvoicingError("invalid-amount", `${total} has more than ${digits} decimals: round it before sharing it out.`)
}

function byRemainder(exact: BigNumber[], floors: BigNumber[]): number[] {
  const all = exact.map((_, index) => index)
  const nonZero = all.filter((index) => !exact[index].isZero())
  const remainders = exact.map((amount, index) => amount.minus(floors[index]))
  return (nonZero.length > 0 ? nonZero : all).sort((a, b) => (remainders[b].comparedTo(remainders[a]) ?? 0) || a - b)
}

function nobodyToBear(total: Decimal): InvoicingError {
  return new InvoicingError("cannot-allocate", `${total} cannot be shared out: no part has any weight.`)
}
