import type { Profile } from "../../domain/profile"

type Json = Record<string, unknown>

/** A profile's fields as its row holds them: lists and objects as JSON, the instant as a date. */
export function profileColumns(profile: Omit<Profile, "id">) {
  const json = (value: unknown) => value as Json
  return {
    ...profile,
    address: json(profile.address),
    registration: json(profile.registration),
    support: json(profile.support),
    bank_accounts: json(profile.bank_accounts),
    series: json(profile.series),
    notes: json(profile.notes),
    tax_codes: json(profile.tax_codes),
    sales_channel_ids: json(profile.sales_channel_ids),
    region_ids: json(profile.region_ids),
    logo: json(profile.logo),
    look: json(profile.look),
    translations: json(profile.translations),
    starts_at: new Date(profile.starts_at),
  }
}
