import isPostalCode, { locales, type PostalCodeLocale } from "validator/lib/isPostalCode"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** What any postal code may look like: letters, digits, spaces and hyphens. */
const SHAPE = /^[\p{L}\d][\p{L}\d -]{1,11}$/u

/** Takes what someone typed and the country (ISO 3166-1); gives the code in capitals. A country without known form gets a look at the shape only. */
export function checkPostalCode(value: unknown, country_code: string | null): ContactCheck {
  const code = typedText(value).toUpperCase()
  if (!code) {
    return refused("empty")
  }
  const country = (country_code ?? "").toUpperCase()
  const fits = hasPostalCodes(country) ? isPostalCode(code, country) : SHAPE.test(code)
  return fits ? accepted(code) : refused("format")
}

/** Takes a country (ISO 3166-1, capitals); says whether the form of its postal codes is known. */
export function hasPostalCodes(country_code: string): country_code is PostalCodeLocale {
  return (locales as string[]).includes(country_code)
}
