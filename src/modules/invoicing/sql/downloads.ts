import type { SqlManager } from "../manager"

/** A download that its ticket has started. */
export interface StartedDownload {
  id: string
  kind: "pdf" | "zip"
  language: string
  invoice_ids: string[]
  total: number
}

/**
 * Starts the download of a ticket, once: whoever comes second, or too late, gets null. `now` is the process's, as the ticket's end was: the database's
 * clock may be minutes off.
 */
export async function startDownload(sql: SqlManager, ticketHash: string, now: Date): Promise<StartedDownload | null> {
  const [row] = await sql.execute<StartedDownload>(
    `UPDATE invoice_download SET status = 'running', updated_at = now()
     WHERE ticket_hash = ? AND status = 'ready' AND expires_at > ? AND deleted_at IS NULL
     RETURNING id, kind, language, invoice_ids, total`,
    [ticketHash, now]
  )
  return row ?? null
}

/** Notes how far a download has come; false when it is to stop, because somebody cancelled it. */
export async function moveDownload(sql: SqlManager, id: string, { done, missing }: { done: number; missing: number }): Promise<boolean> {
  const rows = await sql.execute(
    `UPDATE invoice_download SET done = ?, missing = ?, updated_at = now() WHERE id = ? AND status = 'running' RETURNING id`,
    [done, missing, id]
  )
  return rows.length > 0
}

/** Ends a download that runs; one that was cancelled stays so. */
export async function endDownload(sql: SqlManager, id: string, end: { status: "done" | "failed" | "cancelled"; error?: string }): Promise<void> {
  await sql.execute(`UPDATE invoice_download SET status = ?, error = ?, updated_at = now() WHERE id = ? AND status = 'running'`, [
    end.status,
    end.error?.slice(0, 500) ?? null,
    id,
  ])
}

/** Cancels a download that has not ended. False when it has, or when there is none. */
export async function cancelDownload(sql: SqlManager, id: string): Promise<boolean> {
  const rows = await sql.execute(
    `UPDATE invoice_download SET status = 'cancelled', updated_at = now() WHERE id = ? AND status IN ('ready', 'running') RETURNING id`,
    [id]
  )
  return rows.length > 0
}

/** Forgets downloads of the day before. */
export async function forgetDownloads(sql: SqlManager): Promise<void> {
  await sql.execute(`DELETE FROM invoice_download WHERE expires_at < now() - interval '1 day'`)
}
