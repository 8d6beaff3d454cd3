/** A series and period of one seller, with what is wrong with it. */
export interface AdminSeries {
  profile_id: string
  profile_name: string | null
  series: string
  /** The year or month that counts by itself; "" for a series that is never started again. */
  period: string
  first: number
  last: number
  first_number: string | null
  last_number: string | null
  documents: number
  /** How many numbers are missing. */
  missing: number
  /** How many numbers are there more than once. */
  duplicates: number
}

/** `GET /admin/invoicing/series` */
export interface AdminSeriesResponse {
  series: AdminSeries[]
}

/** A number with its document, or a gap from `sequence` to `until`. */
export interface AdminSeriesNumber {
  kind: "document" | "gap"
  sequence: number
  until: number
  is_duplicate: boolean
  id: string | null
  type: string | null
  number: string | null
  status: string | null
  issue_date: string | null
  order_id: string | null
  order_number: string | null
  buyer_name: string | null
  currency_code: string | null
  /** Decimal string. */
  total: string | null
}

/** `GET /admin/invoicing/series/numbers` */
export interface AdminSeriesNumbersResponse {
  numbers: AdminSeriesNumber[]
  count: number
  limit: number
  offset: number
}
