/** The dashboard's language code ("ptBR") as a tag that Intl knows ("pt-BR"). Digits stay Latin, as in document numbers. */
export const toLocale = (language: string) =>
  `${language.replace(/([a-z])([A-Z])/, "$1-$2")}-u-nu-latn`

// Intl reads decimal text exactly; a number would already have lost digits.
type Amount = number | string
const asIntlNumber = (amount: Amount) => amount as Intl.StringNumericLiteral

interface Currency {
  code: string
  /** The digits that the document's amounts carry; ISO 4217's where they are not known. */
  digits?: number
}

export const formatMoney = (locale: string, amount: Amount, { code, digits }: Currency) => {
  const fraction = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }
  try {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency: code, ...fraction })
    return format.format(asIntlNumber(amount))
  } catch {
    return `${amount} ${code}`
  }
}

/** A unit price or quantity, with all the digits it has. */
export const formatDecimal = (locale: string, amount: Amount) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 12 }).format(asIntlNumber(amount))

export const formatUnitPrice = (locale: string, amount: Amount, { code, digits = 2 }: Currency) =>
  new Intl.NumberFormat(locale, {
    style: "currency",
    currency: code,
    minimumFractionDigits: digits,
    maximumFractionDigits: 12,
  }).format(asIntlNumber(amount))

/** `rate` is a percentage such as "19" or "5.5". The sign is set by the language. */
export const formatRate = (locale: string, rate: string) =>
  new Intl.NumberFormat(locale, { style: "unit", unit: "percent", maximumFractionDigits: 6 }).format(
    asIntlNumber(rate)
  )

// The month as a word: 01/02 would be read in two ways, the more so from right to left.
const DATE = { day: "numeric", month: "short", year: "numeric", calendar: "gregory" } as const
const TIME = { hour: "numeric", minute: "2-digit" } as const

/** A calendar day `YYYY-MM-DD`: the same day wherever it is read. */
export const formatDay = (locale: string, day: string) =>
  new Intl.DateTimeFormat(locale, { ...DATE, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`))

export const formatInstant = (locale: string, instant: string, withTime = false) =>
  new Intl.DateTimeFormat(locale, withTime ? { ...DATE, ...TIME } : DATE).format(new Date(instant))

export const formatBytes = (locale: string, bytes: number) => {
  const inKilobytes = bytes >= 1024
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: inKilobytes ? "kilobyte" : "byte",
    maximumFractionDigits: inKilobytes ? 1 : 0,
  }).format(inKilobytes ? bytes / 1024 : bytes)
}

const nameOf = (type: "region" | "language") => (locale: string, code: string) => {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code
  } catch {
    return code
  }
}

export const formatCountry = nameOf("region")
export const formatLanguage = nameOf("language")

/** A decimal that is zero however it is written ("0", "0.00", "-0.000"). */
export const isZero = (amount: string) => /^-?0*(\.0*)?$/.test(amount)
