import { cleanText } from "./contacts/text"
import type { PartyTranslation } from "./document"
import type { Profile } from "./profile"
import { tidyLook } from "./tidy-look"

const compact = (text: string | null) => text?.replace(/[\s.]/g, "").toUpperCase() || null

/** Walks plain JSON and cleans every text in it; blank text becomes null where null may stand. */
function clean(value: unknown): unknown {
  if (typeof value === "string") {
    return cleanText(value, value.length + 1)
  }
  if (Array.isArray(value)) {
    return value.map(clean).filter((item) => item !== null)
  }
  if (value !== null && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]))
  }
  return value
}

const saysNothing = ({ name, trading_name, address }: PartyTranslation) =>
  !name && !trading_name && Object.values(address ?? {}).every((part) => !part)

/** A language in which nothing is said is none; an address of which nothing is said is null. */
function withoutEmpty(translations: Profile["translations"]): Profile["translations"] {
  const said = Object.entries(translations).filter(([, one]) => !saysNothing(one))
  return Object.fromEntries(
    said.map(([language, one]) => [language, { ...one, address: Object.values(one.address ?? {}).some(Boolean) ? one.address : null }])
  )
}

/**
 * Brings what an operator typed into its stored form: control characters and stray spaces gone, blank is null, ids and
 * IBANs without spaces, codes in upper case, languages without words gone. Ids, instants and the logo stay as they are.
 */
export function tidyProfile<Input extends Partial<Profile>>(input: Input): Input {
  const { logo, series, look, ...texts } = input
  const tidy = clean(texts) as Partial<Profile>
  if (tidy.vat_id) {
    tidy.vat_id = compact(tidy.vat_id)
  }
  if (tidy.address?.country_code) {
    tidy.address = { ...tidy.address, country_code: tidy.address.country_code.toUpperCase() }
  }
  if (tidy.bank_accounts) {
    tidy.bank_accounts = tidy.bank_accounts.map((account) => ({
      ...account,
      account: compact(account.account) ?? "",
      bic: compact(account.bic),
      currency_code: account.currency_code?.toUpperCase() ?? null,
    }))
  }
  if (tidy.translations) {
    tidy.translations = withoutEmpty(tidy.translations)
  }
  return {
    ...tidy,
    ...(logo === undefined ? {} : { logo }),
    ...(series === undefined ? {} : { series }),
    ...(look === undefined ? {} : { look: tidyLook(look) }),
  } as Input
}
