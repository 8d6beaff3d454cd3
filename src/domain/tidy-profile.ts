import { cleanText } from "./contacts/text"
import type { Profile } from "./profile"

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

/**
 * Brings what an operator typed into its stored form: control characters and stray spaces gone, blank is null, ids and
 * IBANs without spaces, codes in upper case. Ids, instants and the logo stay as they are.
 */
export function tidyProfile<Input extends Partial<Profile>>(input: Input): Input {
  const { logo, series, ...texts } = input
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
  return { ...tidy, ...(logo === undefined ? {} : { logo }), ...(series === undefined ? {} : { series }) } as Input
}
