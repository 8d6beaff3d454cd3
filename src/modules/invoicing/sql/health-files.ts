import type { SqlManager } from "../manager"
import { writeEvent } from "./document-row"

/** A stored file whose bytes are to be compared with its checksum. */
export interface FileToVerify {
  id: string
  invoice_id: string
  format: string
  file_id: string
  sha256: string
  damaged_at: Date | null
  /** Not looked at for 30 days: it is verified however long the night's work has taken. */
  is_late: boolean
}

/** Stored files that were not verified for a week, damaged ones first and then the longest unverified; none that this run has seen. */
export async function listFilesToVerify(sql: SqlManager, before: Date, take: number): Promise<FileToVerify[]> {
  return sql.execute<FileToVerify>(
    `SELECT f.id, f.invoice_id, f.format, f.file_id, f.sha256, f.damaged_at,
       COALESCE(f.verified_at, f.created_at) < now() - interval '30 days' AS is_late
     FROM invoice_file f
     WHERE f.status = 'stored' AND f.file_id IS NOT NULL AND f.sha256 IS NOT NULL AND f.deleted_at IS NULL
       AND (f.verified_at IS NULL OR f.verified_at < CASE WHEN f.damaged_at IS NULL THEN ?::timestamptz - interval '7 days' ELSE ?::timestamptz END)
     ORDER BY (f.damaged_at IS NULL), f.verified_at NULLS FIRST, f.id LIMIT ?`,
    [before, before, take]
  )
}

/** Notes that a file's bytes are those that were stored. What was damaged before is healed. */
export async function recordFileSound(sql: SqlManager, { id, invoice_id }: { id: string; invoice_id: string }): Promise<void> {
  const [before] = await sql.execute<{ damaged_at: Date | null }>(`SELECT damaged_at FROM invoice_file WHERE id = ? FOR UPDATE`, [id])
  await sql.execute(`UPDATE invoice_file SET verified_at = now(), damaged_at = NULL, error = NULL WHERE id = ?`, [id])
  if (before?.damaged_at) {
    await sql.execute(
      `UPDATE invoice SET has_issues = false, updated_at = now() WHERE id = ? AND status = 'issued'
         AND NOT EXISTS (SELECT 1 FROM invoice_file f WHERE f.invoice_id = invoice.id AND f.deleted_at IS NULL AND (f.damaged_at IS NOT NULL OR f.status = 'failed'))`,
      [invoice_id]
    )
  }
}

/** Notes that a file's bytes are not those that were stored, or cannot be read: on its row, on its document and, once, on the timeline. */
export async function recordFileDamaged(
  sql: SqlManager,
  file: { id: string; invoice_id: string; format: string; error: string }
): Promise<void> {
  const [before] = await sql.execute<{ damaged_at: Date | null }>(`SELECT damaged_at FROM invoice_file WHERE id = ? FOR UPDATE`, [file.id])
  await sql.execute(
    `UPDATE invoice_file SET verified_at = now(), damaged_at = COALESCE(damaged_at, now()), error = ?, updated_at = now() WHERE id = ?`,
    [file.error.slice(0, 500), file.id]
  )
  if (before && !before.damaged_at) {
    await sql.execute(`UPDATE invoice SET has_issues = true, updated_at = now() WHERE id = ?`, [file.invoice_id])
    await writeEvent(sql, { invoice_id: file.invoice_id, kind: "file_damaged", actor: "system", data: { format: file.format, error: file.error } })
  }
}
