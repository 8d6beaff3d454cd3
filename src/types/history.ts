import type { HistoryReport } from "../domain/history-report"
import type { Series } from "../domain/profile"

/** A run over the orders of the past. */
export interface AdminHistoryRun {
  id: string
  status: "running" | "stopping" | "stopped" | "done" | "failed"
  is_dry_run: boolean
  placed_from: string | null
  placed_to: string | null
  series: Series | null
  /** How many orders lie in its span. */
  total: number
  /** How many of them were looked at. */
  done: number
  report: HistoryReport
  actor: string
  started_at: string
  /** When its process was last alive; null while none works on it. */
  beat_at: string | null
  finished_at: string | null
  error: string | null
}

/** `GET /admin/invoicing/history` */
export interface AdminHistoryListResponse {
  runs: AdminHistoryRun[]
  count: number
  limit: number
  offset: number
}

/** `POST /admin/invoicing/history`, `GET …/:id`, `POST …/:id/stop`, `…/resume` */
export interface AdminHistoryResponse {
  run: AdminHistoryRun
}
