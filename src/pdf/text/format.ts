import type { Day, Decimal, InvoiceDocument } from "../../domain/document"
import type { Digits } from "../../domain/look"

/** Figures, days and countries as the reader of a document writes them. */
export interface Format {
  /** "1,234.50" */
  amount(value: Decimal): string
  /** "SAR 1,234.50": the ISO code, never a symbol. */
  money(value: Decimal): string
  /** An amount with all decimals that it has. */
  price(value: Decimal): string
  quantity(value: Decimal): string
  /** A whole number without groups: of a page or a row. */
  count(value: number): string
  /** "5.5%" for "5.5" */
  percent(value: Decimal): string
  day(value: Day): string
  /** The same day in the Umm al-Qura calendar, e.g. "26 Rajab 1447 AH". */
  hijri(value: Day): string
  country(code: string): string
}

/** Making the formats of a language costs more than using them. */
const MOST_KEPT = 100
const kept = new Map<string, Format>()

/** The formats of one language (BCP 47) and currency. `arab` writes Arabic with the digits ٠ to ٩; other languages keep theirs. */
export function formatOf(locale: string, currency: InvoiceDocument["currency"], digits: Digits = "latn"): Format {
  const tag = digits === "arab" && locale.startsWith("ar") ? new Intl.Locale(locale, { numberingSystem: "arab" }).toString() : locale
  const key = [tag, currency.code, currency.digits].join(" ")
  const format = kept.get(key) ?? newFormat(tag, currency)
  if (kept.size >= MOST_KEPT) {
    kept.clear()
  }
  kept.set(key, format)
  return format
}

/** Whether a decimal is anything but zero. */
export function isNonZero(value: Decimal): boolean {
  return /[1-9]/.test(value)
}

/** The same amount with the other sign, for what is taken off. */
export function negated(value: Decimal): Decimal {
  return value.startsWith("-") ? value.slice(1) : isNonZero(value) ? `-${value}` : value
}

function newFormat(locale: string, { code, digits }: InvoiceDocument["currency"]): Format {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const counts = new Intl.NumberFormat(locale, { useGrouping: false })
  const regions = new Intl.DisplayNames(locale, { type: "region" })
  return {
    amount: decimals(locale, fixed),
    money: decimals(locale, { ...fixed, style: "currency", currency: code, currencyDisplay: "code" }),
    price: decimals(locale, { minimumFractionDigits: digits, maximumFractionDigits: 20 }),
    quantity: decimals(locale, { maximumFractionDigits: 20 }),
    count: (value) => counts.format(value),
    percent: decimals(locale, { maximumFractionDigits: 20, style: "unit", unit: "percent" }),
    day: days(locale),
    hijri: days(new Intl.Locale(locale, { calendar: "islamic-umalqura" }).toString()),
    country: (country) => (/^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? country) : country),
  }
}

function days(locale: string): (value: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
  return (value) => format.format(new Date(`${value}T00:00:00Z`))
}

function decimals(locale: string, options: Intl.NumberFormatOptions): (value: Decimal) => string {
  const format = new Intl.NumberFormat(locale, options)
  // Intl takes decimal strings and keeps every digit; TypeScript's library does not know it before ES2023.
  return (value) => format.format(value as unknown as number).replace("-", "\u2212")
}
