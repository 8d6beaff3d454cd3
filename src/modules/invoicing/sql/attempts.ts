import type { SqlManager } from "../manager"

/**
 * Counts an attempt under `key` in a window of `seconds` that all instances share, and says whether it is within `limit`.
 * One statement, so that parallel attempts cannot slip past each other.
 */
export async function countAttempt(
  sql: SqlManager,
  { key, limit, seconds }: { key: string; limit: number; seconds: number }
): Promise<boolean> {
  const [row] = await sql.execute<{ count: number }>(
    `INSERT INTO invoice_attempt AS a (id, count, window_ends_at) VALUES (?, 1, now() + interval '1 second' * ?)
     ON CONFLICT (id) DO UPDATE SET
       count = CASE WHEN a.window_ends_at < now() THEN 1 ELSE a.count + 1 END,
       window_ends_at = CASE WHEN a.window_ends_at < now() THEN EXCLUDED.window_ends_at ELSE a.window_ends_at END,
       updated_at = now()
     RETURNING count`,
    [key, seconds]
  )
  return row.count <= limit
}

/** Forgets counters whose window is over. */
export async function forgetAttempts(sql: SqlManager): Promise<void> {
  await sql.execute(`DELETE FROM invoice_attempt WHERE window_ends_at < now() - interval '1 day'`)
}
