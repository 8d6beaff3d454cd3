import type { InvoiceListQuery } from "../hooks/api/invoices"
import { INVOICE_TABS, tabOwns, type InvoiceTab } from "./invoice-tabs"

export const PAGE_SIZE = 20
export const DEFAULT_ORDER = "-created_at"

/** Filters that are written in the address, each as JSON, under the server's own names. */
export const FILTER_FIELDS = [
  "type",
  "status",
  "payment_status",
  "delivery_status",
  "response",
  "overdue",
  "has_issues",
  "currency_code",
  "series",
  "issue_date",
  "due_date",
  "total",
  "order_id",
  "customer_id",
] as const

export type FilterField = (typeof FILTER_FIELDS)[number]

type AddressState = Partial<Record<FilterField | "q" | "order" | "offset", string>>

/** What the list asks the server for, from what the address says. */
export const toListQuery = (tab: InvoiceTab, address: AddressState): InvoiceListQuery => {
  const query: InvoiceListQuery = {
    limit: PAGE_SIZE,
    offset: toOffset(address.offset),
    order: address.order ?? DEFAULT_ORDER,
    ...(address.q ? { q: address.q } : {}),
  }
  for (const field of FILTER_FIELDS) {
    const value = address[field]
    if (value !== undefined && !tabOwns(tab, field)) {
      query[field] = toFilter(field, readJson(value))
    }
  }
  return { ...query, ...INVOICE_TABS[tab] }
}

const toOffset = (value: string | undefined) => {
  const offset = Number.parseInt(value ?? "0", 10)
  return Number.isSafeInteger(offset) && offset > 0 ? offset : 0
}

const readJson = (value: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const toFilter = (field: FilterField, value: unknown) => {
  switch (field) {
    case "issue_date":
    case "due_date":
      return toDays(value)
    case "total":
      // The server knows ranges only.
      return typeof value === "number" ? { $gte: value, $lte: value } : value
    default:
      return value
  }
}

type Bounds = Record<string, string>

const isInstant = (value: unknown) => typeof value === "string" && !Number.isNaN(Date.parse(value))

/**
 * The date picker gives midnights of the reader's own calendar; the server compares the days that are printed.
 * What is not a range of instants, e.g. typed into the address by hand, goes to the server as it is: it answers.
 */
const toDays = (value: unknown) => {
  if (typeof value !== "object" || value === null || !Object.values(value).every(isInstant)) {
    return value
  }
  return Object.fromEntries(Object.entries(value as Bounds).map(([operator, bound]) => [operator, toDay(bound)]))
}

const toDay = (instant: string) => {
  const date = new Date(instant)
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"))
  return `${date.getFullYear()}-${month}-${day}`
}
