/** Where the digits of the Arabic and Persian keyboards begin. */
const ZEROS = [0x0660, 0x06f0]

const westernDigit = (digit: string) => {
  const code = digit.charCodeAt(0)
  return String(code - (ZEROS.find((zero) => code >= zero && code <= zero + 9) ?? 0))
}

/**
 * An amount above zero as a person types it, as the server reads it: "1.234,50" and "١٢٫٥" are understood. Null for what is none, and
 * for "1,234" which may mean two things.
 */
export const asTyped = (text: string): string | null => {
  const plain = text
    .trim()
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, westernDigit)
    .replace(/[\s\u00a0\u202f'’٬]/g, "")
    .replace("٫", ".")
  const lastComma = plain.lastIndexOf(",")
  const lastPoint = plain.lastIndexOf(".")
  const decimal = Math.max(lastComma, lastPoint)
  const [head, tail] = decimal < 0 ? [plain, ""] : [plain.slice(0, decimal), plain.slice(decimal + 1)]
  const isAmbiguous = lastPoint < 0 && lastComma >= 0 && tail.length === 3
  const groups = head.split(/[.,]/)
  const isGrouped = groups.slice(1).every((group) => group.length === 3)
  const whole = groups.join("")
  if (isAmbiguous || !isGrouped || !/^\d{1,12}$/.test(whole || "0") || !/^\d*$/.test(tail) || (!whole && !tail)) {
    return null
  }
  const amount = tail ? `${whole || "0"}.${tail}` : whole
  return /[1-9]/.test(amount) ? amount : null
}

/** Whether something was typed that is no amount above zero. */
export const isUnreadable = (text: string) => text.trim() !== "" && asTyped(text) === null

/** An amount of the API as an input shows it. */
export const decimalText = (amount: number, digits: number) => amount.toFixed(digits)
