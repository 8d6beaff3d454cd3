// @ts-expect-error TS1479: the package's types stand for its ES module only, but `require` loads its CommonJS build
import { countrySpecs, electronicFormatIBAN, isValidIBAN } from "ibantools"
import { accepted, refused, type ContactCheck } from "./contact-check"
import { typedText } from "./typed-text"

/** Takes what someone typed; gives the IBAN in capitals without spaces (ISO 13616). */
export function checkIban(value: unknown): ContactCheck {
  const iban = compactAccount(value)
  if (!iban) {
    return refused("empty")
  }
  if (isValidIBAN(iban)) {
    return accepted(iban)
  }
  return refused(hasFormOfCountry(iban) ? "check-digits" : "format")
}

/** Takes an account number; says whether it is meant as an IBAN: two letters, two digits, then ten or more of either. */
export function looksLikeIban(value: unknown): boolean {
  return /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(compactAccount(value))
}

// The package's own `validateIBAN` says why, but throws on some accounts that are too short.
function hasFormOfCountry(iban: string): boolean {
  const { chars, bban_regexp: form } = countrySpecs[iban.slice(0, 2)] ?? {}
  return chars === iban.length && /^\d{2}$/.test(iban.slice(2, 4)) && new RegExp(form ?? "$^").test(iban.slice(4))
}

function compactAccount(value: unknown): string {
  return electronicFormatIBAN(typedText(value)) ?? ""
}
