import { DEFAULT_LOOK } from "../look"
import { DEFAULT_SERIES } from "../numbering"
import type { Profile } from "../profile"

/** A seller that lacks nothing; say only what matters to the test. */
export function aProfile(changes: Partial<Profile> = {}): Profile {
  return {
    id: "invprof_1",
    name: "Main",
    is_default: true,
    legal_name: "Muster GmbH",
    trading_name: null,
    address: {
      line1: "Hauptstraße 1",
      line2: null,
      building_number: null,
      district: null,
      city: "Berlin",
      postal_code: "10115",
      province: null,
      country_code: "DE",
    },
    vat_id: "DE136695976",
    tax_number: null,
    registration: { scheme: "HRB", value: "12345 B" },
    email: "office@muster.example",
    phone: "+493012345678",
    support: { email: "help@muster.example", phone: null, url: "https://muster.example/help", hours: null },
    bank_accounts: [
      { holder: "Muster GmbH", bank: null, account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: null },
    ],
    series: DEFAULT_SERIES,
    trigger: "placed",
    credit_on: "return_received",
    increase_by: "debit_note",
    payment_days: 14,
    payment_terms: null,
    notes: [],
    language: "de",
    time_zone: "Europe/Berlin",
    tax_codes: {},
    sales_channel_ids: [],
    region_ids: [],
    starts_at: "2026-01-01T00:00:00.000Z",
    logo: null,
    look: DEFAULT_LOOK,
    translations: {},
    ...changes,
  }
}
