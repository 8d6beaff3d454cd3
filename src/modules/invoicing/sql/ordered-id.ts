import { generateEntityId } from "@medusajs/framework/utils"

/** Crockford's base 32, in which a ULID is written. */
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const LAST_DIGIT = DIGITS[DIGITS.length - 1]

const newest = new Map<string, string>()

/** The next higher id: the ULID one up. */
function after(id: string): string {
  const digits = [...id]
  let at = digits.length - 1
  while (digits[at] === LAST_DIGIT) {
    digits[at] = DIGITS[0]
    at--
  }
  digits[at] = DIGITS[DIGITS.indexOf(digits[at]) + 1]
  return digits.join("")
}

/**
 * An id of Medusa's kind that is higher than every one that this process made before under the same prefix. Medusa's own are in any order within
 * a millisecond, in which one action writes several rows of a timeline or ledger.
 */
export function orderedId(prefix: string): string {
  const made = generateEntityId(undefined, prefix)
  const before = newest.get(prefix)
  const id = before && made <= before ? after(before) : made
  newest.set(prefix, id)
  return id
}
