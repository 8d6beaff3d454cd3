import { cleanText } from "./text"

/** Longer than any e-mail address, phone number, account or tax id. */
const MAX_LENGTH = 320
/** Where the digits of the Arabic and Persian keyboards begin. */
const ZEROS = [0x0660, 0x06f0]

/** Takes what someone typed or pasted; gives it without invisible characters and with the digits 0 to 9, "" for nothing. */
export function typedText(value: unknown): string {
  const text = cleanText(value, MAX_LENGTH) ?? ""
  return text.normalize("NFKC").replace(/[\u0660-\u0669\u06F0-\u06F9]/g, westernDigit).trim()
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0)
  const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? 0
  return String(code - zero)
}
