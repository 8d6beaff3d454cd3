import type { SqlManager } from "../manager"

/**
 * Ids of issued documents after `afterId` whose PDF is missing and due to be made (again), at most `take`.
 * What was issued in the last minute is still on its normal road.
 */
export async function listUnrendered(sql: SqlManager, afterId: string, take: number): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `SELECT i.id FROM invoice i
     LEFT JOIN invoice_file f ON f.invoice_id = i.id AND f.format = 'pdf' AND f.deleted_at IS NULL
     WHERE i.status = 'issued' AND i.deleted_at IS NULL AND i.id > ? AND i.issued_at < now() - interval '1 minute'
       AND (f.id IS NULL OR (f.status <> 'stored' AND COALESCE(f.next_attempt_at, f.updated_at + interval '1 minute') <= now()))
     ORDER BY i.id LIMIT ?`,
    [afterId, take]
  )
  return rows.map(({ id }) => id)
}
