import { generateEntityId } from "@medusajs/framework/utils"
import type { SqlManager } from "../manager"

/** Something that a check of the whole store found. */
export interface Finding {
  subject: string
  order_id: string | null
  invoice_id?: string | null
  data?: Record<string, unknown>
}

/**
 * Brings what a check knows of some subjects up to date: what was found is kept, since when it was first found; what is no
 * longer found is forgotten. Subjects that were not looked at stay as they are.
 */
export async function keepFindings(sql: SqlManager, checkId: string, lookedAt: string[], found: Finding[]): Promise<void> {
  const kept = found.map(({ subject }) => subject)
  const gone = lookedAt.filter((subject) => !kept.includes(subject))
  if (gone.length) {
    await sql.execute(`DELETE FROM invoice_finding WHERE check_id = ? AND subject IN (${gone.map(() => "?").join(", ")})`, [checkId, ...gone])
  }
  for (const finding of found) {
    await sql.execute(
      `INSERT INTO invoice_finding (id, check_id, subject, order_id, invoice_id, data, found_at) VALUES (?, ?, ?, ?, ?, ?, now())
       ON CONFLICT (check_id, subject) WHERE deleted_at IS NULL
       DO UPDATE SET order_id = EXCLUDED.order_id, invoice_id = EXCLUDED.invoice_id, data = EXCLUDED.data, updated_at = now()`,
      [
        generateEntityId(undefined, "invfnd"),
        checkId,
        finding.subject,
        finding.order_id,
        finding.invoice_id ?? null,
        finding.data ? JSON.stringify(finding.data) : null,
      ]
    )
  }
}

/** Subjects of what a check found, a page after another. */
export async function listFindingSubjects(sql: SqlManager, checkId: string, after: string, take: number): Promise<string[]> {
  const rows = await sql.execute<{ subject: string }>(
    `SELECT subject FROM invoice_finding WHERE check_id = ? AND subject > ? AND deleted_at IS NULL ORDER BY subject LIMIT ?`,
    [checkId, after, take]
  )
  return rows.map(({ subject }) => subject)
}

/** Those of some keys (capture and refund ids) that are in the ledger. */
export async function listKnownKeys(sql: SqlManager, keys: string[]): Promise<string[]> {
  if (!keys.length) {
    return []
  }
  const rows = await sql.execute<{ key: string }>(
    `SELECT key FROM invoice_transaction WHERE key IN (${keys.map(() => "?").join(", ")}) AND deleted_at IS NULL`,
    keys
  )
  return rows.map(({ key }) => key)
}
