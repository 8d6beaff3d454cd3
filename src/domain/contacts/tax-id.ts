import { accepted, refused, type ContactCheck } from "./contact-check"
import { TAX_ID_SCHEMES, type TaxIdScheme } from "./tax-id-schemes"
import { typedText } from "./typed-text"

const PUNCTUATION = /[\s.,:/\-_()'‐-―]/g
/** What an id of a country that is not in the table may look like. */
const SHAPE = /^(?=.*\d)[A-Z0-9]{4,20}$/

/**
 * Takes a VAT or GST id and the country (ISO 3166-1) it is from when it has no prefix; gives it in capitals, without
 * punctuation and with its prefix, e.g. "DE136695976". Check digits are those of `stdnum`; an unknown country's id passes by its shape.
 */
export function checkTaxId(value: unknown, country_code: string | null): ContactCheck {
  const id = typedText(value).replace(PUNCTUATION, "").toUpperCase()
  if (!id) {
    return refused("empty")
  }
  // The id's own prefix goes first: a seller may be registered for tax in another country than its own.
  const prefixed = checkBy(schemeOf(id.slice(0, 2)), id.slice(2))
  return prefixed?.valid ? prefixed : checkWithCountry(id, (country_code ?? "").toUpperCase(), prefixed)
}

function checkWithCountry(id: string, country: string, prefixed: ContactCheck | null): ContactCheck {
  const local = checkBy(schemeOf(country), id)
  if (local) {
    return local.valid ? local : (prefixed ?? local)
  }
  // In a country without scheme the first two letters may be anything, unless the rest has the prefix's form.
  const bound = prefixed && (!country || isMistyped(prefixed))
  if (bound) {
    return prefixed
  }
  return SHAPE.test(id) ? accepted(id) : refused("format")
}

function isMistyped(result: ContactCheck): boolean {
  return !result.valid && result.reason === "check-digits"
}

function schemeOf(key: string): TaxIdScheme | null {
  return Object.hasOwn(TAX_ID_SCHEMES, key) ? TAX_ID_SCHEMES[key] : null
}

function checkBy(scheme: TaxIdScheme | null, digits: string): ContactCheck | null {
  if (!scheme) {
    return null
  }
  const result = /^[A-Z0-9+*]{4,20}$/.test(digits) ? scheme.check(digits) : refused("format")
  return result.valid ? accepted(scheme.prefix + result.value) : result
}
