import { generateEntityId } from "@medusajs/framework/utils"
import type { SqlManager } from "../manager"

/** Which sequence a number comes from. */
export interface SequenceKey {
  profile_id: string
  series: string
  period: string
}

/**
 * Takes the next number of a series and keeps the series locked until the transaction ends, so that a rollback gives it back.
 * `start` is the first number; raised later, it moves the series forward, never back.
 */
export async function takeNumber(sql: SqlManager, key: SequenceKey, start: number): Promise<number> {
  const [row] = await sql.execute<{ taken: string | number }>(
    `INSERT INTO invoice_sequence AS s (id, profile_id, series, period, next) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (profile_id, series, period) WHERE deleted_at IS NULL
     DO UPDATE SET next = GREATEST(s.next, ?) + 1, updated_at = now()
     RETURNING next - 1 AS taken`,
    [generateEntityId(undefined, "invseq"), key.profile_id, key.series, key.period, start + 1, start]
  )
  return Number(row.taken)
}

/** The number that the next document of a series would get, without taking it. */
export async function peekNumber(sql: SqlManager, key: SequenceKey, start: number): Promise<number> {
  const [row] = await sql.execute<{ next: string | number }>(
    `SELECT next FROM invoice_sequence WHERE profile_id = ? AND series = ? AND period = ? AND deleted_at IS NULL`,
    [key.profile_id, key.series, key.period]
  )
  return Math.max(row ? Number(row.next) : start, start)
}
