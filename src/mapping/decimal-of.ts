import { toPlain } from "../domain/money"
import type { Decimal } from "../domain/document"
import type { Amount } from "./medusa-order"

const unwrap = (amount: Amount): unknown => {
  if (amount === null || typeof amount !== "object") {
    return amount
  }
  // A raw value is { value, precision }; Medusa's BigNumber gives its full precision as `raw`, a number as `numeric`.
  const raw = (amount as { raw?: { value?: unknown } }).raw
  return raw?.value ?? amount.value ?? amount.numeric ?? String(amount)
}

/**
 * Reads a Medusa amount as an exact decimal string; the raw form is preferred where both are given.
 * Missing is "0". Throws `invalid-amount` for what is no number.
 */
export function decimalOf(amount: Amount, raw?: Amount): Decimal {
  const value = unwrap(raw ?? amount ?? null)
  if (value === null || value === undefined) {
    return "0"
  }
  return toPlain(String(value))
}
