import type { HealthCheckId } from "../domain/health"

export type { HealthCheckId }

/** One check: how many things are wrong, and when it was last looked at. */
export interface AdminHealthCheck {
  id: HealthCheckId
  count: number
  last_run_at: string | null
}

/** `GET`, `POST /admin/invoicing/health` */
export interface AdminHealthResponse {
  healthy: boolean
  checks: AdminHealthCheck[]
}

/** One thing that a check found. What does not belong to it is null. Amounts in `data` are decimal strings. */
export interface AdminHealthItem {
  /** What was found: the id of an order, a document, a capture, a file, or a number. */
  subject: string
  order_id: string | null
  order_number: string | null
  invoice_id: string | null
  number: string | null
  currency_code: string | null
  /** Since when, ISO 8601. */
  since: string | null
  /** What failed, in the words of what failed. */
  error: string | null
  attempts: number | null
  next_attempt_at: string | null
  data: Record<string, unknown> | null
}

/** `GET /admin/invoicing/health/:check` */
export interface AdminHealthItemsResponse {
  items: AdminHealthItem[]
  count: number
  limit: number
  offset: number
}
