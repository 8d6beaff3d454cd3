import type { SqlManager } from "../manager"

/** A process that has not been heard of for this long has died. It is heard of every three seconds. */
const DEAD_AFTER = "12 seconds"

/** A run that this process now works on: where it goes on, and up to when everything was looked at before. */
export interface ClaimedRun {
  cursor: string
  done_until: Date | null
}

/**
 * Begins a job's run, or takes over one whose process has died, where it stopped. Null while another process works on it:
 * the row is the lock, so it holds across processes whatever Medusa's locking module is.
 */
export async function claimRun(sql: SqlManager, id: string, fresh: string): Promise<ClaimedRun | null> {
  const [claimed] = await sql.execute<ClaimedRun>(
    `INSERT INTO invoice_checkpoint (id, cursor) VALUES (?, ?)
     ON CONFLICT (id) DO UPDATE SET cursor = COALESCE(invoice_checkpoint.cursor, EXCLUDED.cursor), updated_at = now()
     WHERE invoice_checkpoint.cursor IS NULL OR invoice_checkpoint.updated_at < now() - interval '${DEAD_AFTER}'
     RETURNING cursor, done_until`,
    [id, fresh]
  )
  return claimed ?? null
}

/** Notes how far a run has come. False when another process has taken it over: then this one stops. */
export async function moveRun(sql: SqlManager, id: string, from: string, to: string): Promise<boolean> {
  const moved = await sql.execute(`UPDATE invoice_checkpoint SET cursor = ?, updated_at = now() WHERE id = ? AND cursor = ? RETURNING id`, [to, id, from])
  return moved.length > 0
}

/** Ends a run: everything before `doneUntil` has been looked at. */
export async function endRun(sql: SqlManager, id: string, cursor: string, doneUntil: Date): Promise<void> {
  await sql.execute(
    `UPDATE invoice_checkpoint SET cursor = NULL, done_until = ?, last_run_at = now(), updated_at = now() WHERE id = ? AND cursor = ?`,
    [doneUntil, id, cursor]
  )
}

/** Lets go of a run that failed, so that the next one goes on where it stopped without waiting. */
export async function dropRun(sql: SqlManager, id: string, cursor: string): Promise<void> {
  await sql.execute(`UPDATE invoice_checkpoint SET updated_at = 'epoch' WHERE id = ? AND cursor = ?`, [id, cursor])
}
