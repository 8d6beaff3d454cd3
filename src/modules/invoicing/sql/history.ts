import type { HistoryReport } from "../../../domain/history-report"
import type { Series } from "../../../domain/profile"
import type { SqlManager } from "../manager"

/** A process that has not been heard of for this long has died; another one takes its run over. */
const DEAD_AFTER = "2 minutes"

/** A run over the orders of the past, as its process knows it. */
export interface HistoryRow {
  id: string
  status: "running" | "stopping" | "stopped" | "done" | "failed"
  is_dry_run: boolean
  placed_from: Date | null
  placed_to: Date | null
  series: Series | null
  cursor: string | null
  total: number
  done: number
  report: HistoryReport
  actor: string
  started_at: Date
  beat_at: Date | null
}

/** How far a run has come. */
export interface HistoryProgress {
  cursor: string
  done: number
  report: HistoryReport
}

const IS_FREE = `status IN ('running', 'stopping') AND deleted_at IS NULL AND (beat_at IS NULL OR beat_at < now() - interval '${DEAD_AFTER}')`

/** Takes a run for this process when no other works on it; null when one does, or when it is at its end. */
export async function takeHistory(sql: SqlManager, id: string, beat: Date): Promise<HistoryRow | null> {
  const [row] = await sql.execute<HistoryRow>(
    `UPDATE invoice_history SET beat_at = ?, updated_at = now() WHERE id = ? AND ${IS_FREE} RETURNING *`,
    [beat, id]
  )
  return row ?? null
}

/** Runs that no process works on. */
export async function listFreeHistory(sql: SqlManager): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(`SELECT id FROM invoice_history WHERE ${IS_FREE} ORDER BY started_at`)
  return rows.map(({ id }) => id)
}

/** Notes how far a run has come and that its process is alive. Gives its status; null when another process has taken it over. */
export async function saveHistory(
  sql: SqlManager,
  id: string,
  beat: { from: Date; to: Date },
  { cursor, done, report }: HistoryProgress
): Promise<string | null> {
  const [row] = await sql.execute<{ status: string }>(
    `UPDATE invoice_history SET cursor = ?, done = ?, report = ?, beat_at = ?, updated_at = now()
     WHERE id = ? AND date_trunc('milliseconds', beat_at) = ? RETURNING status`,
    [cursor, done, JSON.stringify(report), beat.to, id, beat.from]
  )
  return row?.status ?? null
}

/** Ends a run, or lets go of it until somebody resumes it. */
export async function endHistory(sql: SqlManager, id: string, beat: Date, end: { status: "done" | "stopped" | "failed"; error?: string }): Promise<void> {
  await sql.execute(
    `UPDATE invoice_history SET status = ?, error = ?, beat_at = NULL, finished_at = now(), updated_at = now()
     WHERE id = ? AND date_trunc('milliseconds', beat_at) = ?`,
    [end.status, end.error?.slice(0, 1000) ?? null, id, beat]
  )
}

/** Asks a run to stop after the order it is at. False when it does not run. */
export async function stopHistory(sql: SqlManager, id: string): Promise<boolean> {
  const rows = await sql.execute(`UPDATE invoice_history SET status = 'stopping', updated_at = now() WHERE id = ? AND status = 'running' RETURNING id`, [id])
  return rows.length > 0
}

/** Lets a run go on that was stopped, has failed, or has lost its process. False when there is nothing to go on with. */
export async function resumeHistory(sql: SqlManager, id: string): Promise<boolean> {
  const rows = await sql.execute(
    `UPDATE invoice_history SET status = 'running', beat_at = NULL, finished_at = NULL, error = NULL, updated_at = now()
     WHERE id = ? AND deleted_at IS NULL AND (status IN ('stopped', 'failed') OR (${IS_FREE})) RETURNING id`,
    [id]
  )
  return rows.length > 0
}
