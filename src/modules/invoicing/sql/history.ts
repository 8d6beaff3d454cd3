import type { HistoryReport } from "../../../domain/history-report"
import type { Series } from "../../../domain/profile"
import type { SqlManager } from "../manager"

/**
 * A process that has not been heard of for this long has died; another one takes its run over. It is heard of after each order, which takes two and a
 * half minutes at most. Told by the database's clock alone: those of two processes may differ.
 */
const DEAD_AFTER = "4 minutes"

/** What JavaScript can say back: its instants have no microseconds. */
const NOW = "date_trunc('milliseconds', clock_timestamp())"

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
  /** When its process was last heard of, to the millisecond. */
  beat_at: Date
}

/** How far a run has come. */
export interface HistoryProgress {
  cursor: string
  done: number
  report: HistoryReport
}

const IS_FREE = `status IN ('running', 'stopping') AND deleted_at IS NULL AND (beat_at IS NULL OR beat_at < now() - interval '${DEAD_AFTER}')`

/** Takes a run for this process when no other works on it; null when one does, or when it is at its end. */
export async function takeHistory(sql: SqlManager, id: string): Promise<HistoryRow | null> {
  const [row] = await sql.execute<HistoryRow>(
    `UPDATE invoice_history SET beat_at = ${NOW}, updated_at = now() WHERE id = ? AND ${IS_FREE} RETURNING *`,
    [id]
  )
  return row ?? null
}

/** Runs that no process works on. */
export async function listFreeHistory(sql: SqlManager): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(`SELECT id FROM invoice_history WHERE ${IS_FREE} ORDER BY started_at`)
  return rows.map(({ id }) => id)
}

/** What a process knows of a run that it works on after it has noted how far it has come. */
export interface HistoryBeat {
  status: HistoryRow["status"]
  beat_at: Date
}

/** Notes how far a run has come and that its process is alive. `beat` is when it last was; null when another process has taken the run over. */
export async function saveHistory(
  sql: SqlManager,
  id: string,
  beat: Date,
  { cursor, done, report }: HistoryProgress
): Promise<HistoryBeat | null> {
  const [row] = await sql.execute<HistoryBeat>(
    `UPDATE invoice_history SET cursor = ?, done = ?, report = ?, beat_at = GREATEST(${NOW}, beat_at + interval '1 millisecond'), updated_at = now()
     WHERE id = ? AND beat_at = ? RETURNING status, beat_at`,
    [cursor, done, JSON.stringify(report), id, beat]
  )
  return row ?? null
}

/** Ends a run, or lets go of it until somebody resumes it. */
export async function endHistory(sql: SqlManager, id: string, beat: Date, end: { status: "done" | "stopped" | "failed"; error?: string }): Promise<void> {
  await sql.execute(
    `UPDATE invoice_history SET status = ?, error = ?, beat_at = NULL, finished_at = now(), updated_at = now()
     WHERE id = ? AND beat_at = ?`,
    [end.status, end.error?.slice(0, 1000) ?? null, id, beat]
  )
}

/** Asks a run to stop after the order it is at. False when it does not run. */
export async function stopHistory(sql: SqlManager, id: string): Promise<boolean> {
  const rows = await sql.execute(`UPDATE invoice_history SET status = 'stopping', updated_at = now() WHERE id = ? AND status = 'running' RETURNING id`, [id])
  return rows.length > 0
}

/** Keeps others from opening or resuming a run until the transaction ends, and gives one that is at work besides `id`; null when there is none. */
export async function otherAtWork(sql: SqlManager, id: string | null): Promise<string | null> {
  await sql.execute(`LOCK TABLE invoice_history IN SHARE ROW EXCLUSIVE MODE`)
  const [other] = await sql.execute<{ id: string }>(
    `SELECT id FROM invoice_history WHERE status IN ('running', 'stopping') AND id IS DISTINCT FROM ? AND deleted_at IS NULL LIMIT 1`,
    [id]
  )
  return other?.id ?? null
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
