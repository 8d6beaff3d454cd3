import type { AdminProfileInput, CreditOn, IncreaseBy, Logo, Profile, Series, TaxCategory, Trigger } from "../../../src/types"

type Words<Key extends string> = Record<Key, string>

export type SeriesValues = Omit<Series, "padding" | "start"> & { padding: string; start: string }

/** A profile as inputs hold it: text instead of null and numbers, lists instead of records. */
export interface ProfileValues extends Words<"name" | "legal_name" | "trading_name" | "vat_id" | "tax_number"> {
  is_default: boolean
  address: Words<"line1" | "line2" | "building_number" | "district" | "city" | "postal_code" | "province" | "country_code">
  registration: Words<"scheme" | "value">
  email: string
  phone: string
  support: Words<"email" | "phone" | "url" | "hours">
  bank_accounts: Words<"holder" | "bank" | "account" | "bic" | "currency_code">[]
  series: Record<keyof Profile["series"], SeriesValues>
  trigger: Trigger
  credit_on: CreditOn
  increase_by: IncreaseBy
  payment_days: string
  payment_terms: string
  notes: { text: string }[]
  language: string
  time_zone: string
  tax_codes: { code: string; category: TaxCategory; reason: string }[]
  sales_channel_ids: string[]
  region_ids: string[]
  starts_at: string
  logo: Logo | null
}

/** What these forms save; the look has a page of its own. */
export type ProfileFormInput = Required<Omit<AdminProfileInput, "look" | "translations">>

export const SERIES = ["invoice", "credit_note", "debit_note"] as const

const textOf = <Key extends string>(record: Record<Key, string | null>) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, value ?? ""])) as Words<Key>

const orNull = (text: string) => text.trim() || null

const orNulls = <Key extends string>(record: Words<Key>) =>
  Object.fromEntries(Object.entries<string>(record).map(([key, text]) => [key, orNull(text)])) as Record<Key, string | null>

// An emptied number is sent as 0, so that the server's own check says what is wrong with it.
const numberOf = (text: string) => Number.parseInt(text, 10) || 0

// An IBAN is pasted in groups of four; a local account number is kept as the bank writes it.
const accountOf = (text: string) =>
  /^[a-z]{2}\s*\d{2}/i.test(text.trim()) ? text.replace(/\s+/g, "").toUpperCase() : text.trim()

const mapSeries = <From, To>(series: Record<keyof Profile["series"], From>, map: (one: From) => To) => ({
  invoice: map(series.invoice),
  credit_note: map(series.credit_note),
  debit_note: map(series.debit_note),
})

/** What the inputs start with. */
export const toProfileValues = (profile: Profile): ProfileValues => ({
  name: profile.name,
  is_default: profile.is_default,
  ...textOf({
    legal_name: profile.legal_name,
    trading_name: profile.trading_name,
    vat_id: profile.vat_id,
    tax_number: profile.tax_number,
    email: profile.email,
    phone: profile.phone,
    payment_terms: profile.payment_terms,
  }),
  address: { ...textOf(profile.address), country_code: profile.address.country_code?.toLowerCase() ?? "" },
  registration: { scheme: profile.registration?.scheme ?? "", value: profile.registration?.value ?? "" },
  support: textOf(profile.support),
  bank_accounts: profile.bank_accounts.map(textOf),
  series: mapSeries(profile.series, (one) => ({ ...one, padding: String(one.padding), start: String(one.start) })),
  trigger: profile.trigger,
  credit_on: profile.credit_on,
  increase_by: profile.increase_by,
  payment_days: String(profile.payment_days),
  notes: profile.notes.map((text) => ({ text })),
  language: profile.language,
  time_zone: profile.time_zone,
  tax_codes: Object.entries(profile.tax_codes).map(([code, meaning]) => ({
    code,
    category: meaning.category,
    reason: meaning.reason ?? "",
  })),
  sales_channel_ids: profile.sales_channel_ids,
  region_ids: profile.region_ids,
  starts_at: profile.starts_at,
  logo: profile.logo,
})

const toIdentity = (values: ProfileValues) => ({
  name: values.name.trim(),
  is_default: values.is_default,
  ...orNulls({
    legal_name: values.legal_name,
    trading_name: values.trading_name,
    vat_id: values.vat_id,
    tax_number: values.tax_number,
    email: values.email,
    phone: values.phone,
  }),
  address: orNulls({ ...values.address, country_code: values.address.country_code.toUpperCase() }),
  registration: values.registration.value.trim()
    ? { scheme: orNull(values.registration.scheme), value: values.registration.value.trim() }
    : null,
  support: orNulls(values.support),
})

/** The body that saves these values. */
export const toProfileInput = (values: ProfileValues): ProfileFormInput => ({
  ...toIdentity(values),
  bank_accounts: values.bank_accounts.map((one) => ({
    ...orNulls(one),
    account: accountOf(one.account),
    currency_code: orNull(one.currency_code.toUpperCase()),
  })),
  series: mapSeries(values.series, (one) => ({ ...one, padding: numberOf(one.padding), start: numberOf(one.start) })),
  trigger: values.trigger,
  credit_on: values.credit_on,
  increase_by: values.increase_by,
  payment_days: numberOf(values.payment_days),
  payment_terms: orNull(values.payment_terms),
  notes: values.notes.map(({ text }) => text.trim()).filter(Boolean),
  language: values.language,
  time_zone: values.time_zone,
  tax_codes: Object.fromEntries(
    values.tax_codes
      .filter(({ code }) => code.trim())
      .map(({ code, category, reason }) => [code.trim(), { category, reason: orNull(reason) }]),
  ),
  sales_channel_ids: values.sales_channel_ids,
  region_ids: values.region_ids,
  starts_at: values.starts_at,
  logo: values.logo,
})
