import type { Day, DocumentType, Issue } from "./document"
import { InvoicingError } from "./errors"
import type { ProfileSeries, Series } from "./profile"
import { applyRules, type Rule } from "./rule"

/** The longest number that every format and receiver takes (BR-FR-01). */
const MAX_LENGTH = 35
/** Digits for which a number keeps room however small it is now. */
const RESERVED_DIGITS = 9
const MAX_START = 10 ** RESERVED_DIGITS - 1
const MAX_PADDING = 12

/** The series of a new profile: INV-2026-00001, CN-2026-00001, DN-2026-00001, from 1 again each year. */
export const DEFAULT_SERIES: ProfileSeries = {
  invoice: { prefix: "INV-", date: "YYYY", padding: 5, start: 1, reset: "yearly" },
  credit_note: { prefix: "CN-", date: "YYYY", padding: 5, start: 1, reset: "yearly" },
  debit_note: { prefix: "DN-", date: "YYYY", padding: 5, start: 1, reset: "yearly" },
}

/** Takes a series, the day of issue and a sequence number; gives the document's number such as "INV-2026-00042" (BT-1). Throws `invalid-series`. */
export function formatNumber(series: Series, day: Day, sequence: number): string {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new InvoicingError("invalid-series", "The sequence number must be a whole number above zero.")
  }
  return beforeDigits(series, day) + String(sequence).padStart(series.padding, "0")
}

/** Takes a series and the day of issue; gives the period that counts by itself: "" (for ever), "2026" or "2026-11". Throws `invalid-series`. */
export function periodOf(series: Series, day: Day): string {
  const { year, month } = partsOf(day)
  if (series.reset === "yearly") {
    return year
  }
  return series.reset === "monthly" ? `${year}-${month}` : ""
}

/** Takes a series and its path in the profile; gives what would make its numbers repeat or be refused (BR-FR-01, BR-FR-02). */
export function checkSeries(series: Series, path: string): Issue[] {
  return applyRules(SERIES_RULES, series, path)
}

/** Takes the three series of a profile; gives the issues of each, and of pairs that could write the same number. */
export function checkProfileSeries(series: ProfileSeries): Issue[] {
  const types: DocumentType[] = ["invoice", "credit_note", "debit_note"]
  return types.flatMap((type, index) => {
    const others = types.slice(0, index).filter((other) => canCollide(series[other], series[type]))
    return [...checkSeries(series[type], `series.${type}`), ...others.map((other) => sharedIssue(type, other))]
  })
}

/** Takes two series; says whether some number could belong to both, whatever the day and the sequence. */
export function canCollide(one: Series, other: Series): boolean {
  const [short, long] = [shapeOf(one), shapeOf(other)].sort((a, b) => a.length - b.length)
  // Digits of any length follow both shapes, so what the longer one has more must be readable as digits.
  return [...long].every((place, index) => canEqual(place, short[index] ?? ANY_DIGIT))
}

const ANY_DIGIT = "#"

/** The fixed part of a number, with "#" where a date writes a digit. */
function shapeOf(series: Series): string {
  return beforeDigits(series, "0000-00-00", (date) => ANY_DIGIT.repeat(date.length))
}

function canEqual(one: string, other: string): boolean {
  return one === other || (isDigit(one) && other === ANY_DIGIT) || (isDigit(other) && one === ANY_DIGIT)
}

function isDigit(place: string): boolean {
  return place === ANY_DIGIT || /\d/.test(place)
}

function beforeDigits(series: Series, day: Day, write = (date: string) => date): string {
  const date = datePart(series, day)
  return date ? `${series.prefix}${write(date)}-` : series.prefix
}

function datePart(series: Series, day: Day): string {
  const { year, month } = partsOf(day)
  return { none: "", YYYY: year, YY: year.slice(2), YYYYMM: year + month }[series.date]
}

function partsOf(day: Day): { year: string; month: string } {
  const match = /^(\d{4})-(\d{2})-\d{2}$/.exec(day)
  if (!match) {
    throw new InvoicingError("invalid-series", "The day of issue must be written YYYY-MM-DD.")
  }
  return { year: match[1], month: match[2] }
}

function longestLength(series: Series): number {
  return beforeDigits(series, "0000-00-00").length + Math.max(series.padding, RESERVED_DIGITS)
}

const isBetween = (value: number, least: number, most: number) => Number.isInteger(value) && value >= least && value <= most

const SERIES_RULES: Rule<Series>[] = [
  {
    id: "series-reset",
    path: "reset",
    severity: "error",
    message: "Numbers that start again ({{reset}}) would repeat: put the year, or the year and month, into the number.",
    params: (series) => ({ reset: series.reset }),
    holds: (series) =>
      series.reset === "never" || series.date === "YYYYMM" || (series.reset === "yearly" && series.date !== "none"),
  },
  {
    id: "series-characters",
    path: "prefix",
    severity: "error",
    message: "The prefix may hold only letters A to Z, digits and - _ / + . without spaces. Remove the other characters.",
    holds: (series) => /^[A-Za-z0-9\-_/+.]*$/.test(series.prefix),
  },
  {
    id: "series-length",
    path: "prefix",
    severity: "error",
    message: "Numbers would have up to {{length}} characters, but {{max}} are the most. Use a shorter prefix.",
    params: (series) => ({ length: String(longestLength(series)), max: String(MAX_LENGTH) }),
    holds: (series) => longestLength(series) <= MAX_LENGTH,
  },
  {
    id: "series-padding",
    path: "padding",
    severity: "error",
    message: "The number of digits must be a whole number from 1 to {{max}}.",
    params: () => ({ max: String(MAX_PADDING) }),
    holds: (series) => isBetween(series.padding, 1, MAX_PADDING),
  },
  {
    id: "series-start",
    path: "start",
    severity: "error",
    message: "The first number must be a whole number from 1 to {{max}}.",
    params: () => ({ max: String(MAX_START) }),
    holds: (series) => isBetween(series.start, 1, MAX_START),
  },
]

function sharedIssue(type: DocumentType, other: DocumentType): Issue {
  return {
    rule: "series-shared",
    path: `series.${type}.prefix`,
    message: `Numbers of ${type} and ${other} could be equal. Give each type of document a prefix of its own.`,
    severity: "error",
    params: { type, other },
  }
}
