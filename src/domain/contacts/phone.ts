import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** Longer than any number with its punctuation and extension. */
const MAX_LENGTH = 60

/** Takes what someone typed and the country (ISO 3166-1) of numbers without "+"; gives E.164 such as "+966501234567". */
export function checkPhone(value: unknown, country_code: string | null): ContactCheck {
  const text = typedText(value)
  if (!text) {
    return refused("empty")
  }
  if (text.length > MAX_LENGTH) {
    return refused("format")
  }
  const country = (country_code ?? "").toUpperCase()
  const known = isSupportedCountry(country) ? country : undefined
  const phone = parsePhoneNumberFromString(text, known)
  if (phone?.isValid()) {
    return accepted(phone.number)
  }
  return refused(known || text.startsWith("+") ? "format" : "country")
}
