import type { Day, Decimal, InvoiceDocument } from "../../domain/document"

/** Figures, days and countries as the reader of a document writes them. */
export interface Format {
  /** "1,234.50" */
  amount(value: Decimal): string
  /** "SAR 1,234.50": the ISO code, never a symbol. */
  money(value: Decimal): string
  /** An amount with all decimals that it has. */
  price(value: Decimal): string
  quantity(value: Decimal): string
  /** "5.5%" for "5.5" */
  percent(value: Decimal): string
  day(value: Day): string
  country(code: string): string
}

/** The formats of one language and currency. */
export function formatOf(locale: string, { code, digits }: InvoiceDocument["currency"]): Format {
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const amount = decimals(locale, fixed)
  const money = decimals(locale, { ...fixed, style: "currency", currency: code, currencyDisplay: "code" })
  const price = decimals(locale, { minimumFractionDigits: digits, maximumFractionDigits: 20 })
  const quantity = decimals(locale, { maximumFractionDigits: 20 })
  const percent = decimals(locale, { maximumFractionDigits: 20, style: "unit", unit: "percent" })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
  const regions = new Intl.DisplayNames(locale, { type: "region" })
  return {
    amount,
    money,
    price,
    quantity,
    percent,
    day: (value) => days.format(new Date(`${value}T00:00:00Z`)),
    country: (country) => (/^[A-Z]{2}$/.test(country) ? (regions.of(country) ?? country) : country),
  }
}

/** Whether a decimal is anything but zero. */
export function isNonZero(value: Decimal): boolean {
  return /[1-9]/.test(value)
}

/** The same amount with the other sign, for what is taken off. */
export function negated(value: Decimal): Decimal {
  return value.startsWith("-") ? value.slice(1) : isNonZero(value) ? `-${value}` : value
}

function decimals(locale: string, options: Intl.NumberFormatOptions): (value: Decimal) => string {
  const format = new Intl.NumberFormat(locale, options)
  // Intl takes decimal strings and keeps every digit; TypeScript's library does not know it before ES2023.
  return (value) => format.format(value as unknown as number).replace("-", "\u2212")
}
