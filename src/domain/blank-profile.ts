import { DEFAULT_LOOK } from "./look"
import { DEFAULT_SERIES } from "./numbering"
import type { Profile } from "./profile"

/** A new selling entity that knows nothing yet but its name. Orders placed before `startsAt` (ISO 8601) are left alone. */
export function blankProfile(name: string, startsAt: string): Omit<Profile, "id"> {
  return {
    name,
    is_default: false,
    legal_name: null,
    trading_name: null,
    address: {
      line1: null,
      line2: null,
      building_number: null,
      district: null,
      city: null,
      postal_code: null,
      province: null,
      country_code: null,
    },
    vat_id: null,
    tax_number: null,
    registration: null,
    email: null,
    phone: null,
    support: { email: null, phone: null, url: null, hours: null },
    bank_accounts: [],
    series: DEFAULT_SERIES,
    trigger: "placed",
    credit_on: "return_received",
    increase_by: "debit_note",
    payment_days: 0,
    payment_terms: null,
    notes: [],
    language: "en",
    time_zone: "UTC",
    tax_codes: {},
    sales_channel_ids: [],
    region_ids: [],
    starts_at: startsAt,
    logo: null,
    look: DEFAULT_LOOK,
    translations: {},
  }
}
