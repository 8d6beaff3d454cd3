import type { Address, BankAccount, PartyTranslation, Registration, Support, TaxCategory } from "./document"
import type { Look } from "./look"

/** When the first document of an order is made. */
export const TRIGGERS = ["placed", "first_capture", "paid", "fulfilled", "manual"] as const
export type Trigger = (typeof TRIGGERS)[number]

/** When goods that came back are credited: once they have arrived, or once their money is given back. */
export const CREDIT_ON = ["return_received", "refund"] as const
export type CreditOn = (typeof CREDIT_ON)[number]

/** What documents that an order is worth more than invoiced: a debit note, or a further invoice. */
export const INCREASE_BY = ["debit_note", "invoice"] as const
export type IncreaseBy = (typeof INCREASE_BY)[number]

export { LANGUAGES, type Language } from "./languages"

/** How the numbers of one series are written and when they start again. */
export interface Series {
  /** Literal start of every number, e.g. "INV-". */
  prefix: string
  /** The date part that follows the prefix. */
  date: "none" | "YYYY" | "YY" | "YYYYMM"
  /** At least this many digits: 5 writes "00042". */
  padding: number
  /** First number of a new series or period. */
  start: number
  reset: "never" | "yearly" | "monthly"
}

/** The three series of a profile: one for each type of document. */
export interface ProfileSeries {
  invoice: Series
  credit_note: Series
  debit_note: Series
}

/** What a store's tax code (`tax_line.code`) means when its rate is zero. */
export interface TaxCodeMeaning {
  category: TaxCategory
  reason: string | null
}

/** A picture of at most 256 KiB, kept with the profile so that printing needs no network. */
export interface Logo {
  media_type: "image/png" | "image/jpeg"
  /** base64 */
  content: string
  width: number
  height: number
}

/** A selling entity: whose name, numbers and terms stand on the documents. */
export interface Profile {
  id: string
  /** What operators call it in the dashboard. */
  name: string
  is_default: boolean
  legal_name: string | null
  trading_name: string | null
  address: Address
  vat_id: string | null
  tax_number: string | null
  registration: Registration | null
  email: string | null
  phone: string | null
  support: Support
  bank_accounts: BankAccount[]
  series: ProfileSeries
  trigger: Trigger
  credit_on: CreditOn
  increase_by: IncreaseBy
  /** Days until payment is due; 0 is on issue. */
  payment_days: number
  payment_terms: string | null
  notes: string[]
  /** One that has words: of the plugin, or added by option. Orders that say nothing else are invoiced in it. */
  language: string
  /** IANA name, e.g. "Asia/Riyadh": decides the day of issue and when a due date has passed. */
  time_zone: string
  tax_codes: Record<string, TaxCodeMeaning>
  sales_channel_ids: string[]
  region_ids: string[]
  /** Orders placed before this instant are not invoiced by themselves. */
  starts_at: string
  logo: Logo | null
  look: Look
  /** What the seller is called in other languages, for documents in two languages; by language without its region. */
  translations: Record<string, PartyTranslation>
}
