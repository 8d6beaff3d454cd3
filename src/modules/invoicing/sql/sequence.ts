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
    `INSERT INTO invoice_sequence AS s (id, profile_id, series, period, first, next) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (profile_id, series, period) WHERE deleted_at IS NULL
     DO UPDATE SET next = GREATEST(s.next, ?) + 1, updated_at = now()
     RETURNING next - 1 AS taken`,
    [generateEntityId(undefined, "invseq"), key.profile_id, key.series, key.period, start, start + 1, start]
  )
  return Number(row.taken)
}

/** Says where a series begins when its first numbers were others' already; nothing once it has a document. */
export async function beginAt(sql: SqlManager, { profile_id, series, period }: SequenceKey, sequence: number): Promise<void> {
  await sql.execute(
    `UPDATE invoice_sequence s SET first = ? WHERE s.profile_id = ? AND s.series = ? AND s.period = ? AND s.deleted_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.profile_id = s.profile_id AND i.series = s.series AND i.period = s.period
         AND i.sequence IS NOT NULL AND i.deleted_at IS NULL)`,
    [sequence, profile_id, series, period]
  )
}

/** The number that the next document of a series would get, without taking it. */
export async function peekNumber(sql: SqlManager, key: SequenceKey, start: number): Promise<number> {
  const [row] = await sql.execute<{ next: string | number }>(
    `SELECT next FROM invoice_sequence WHERE profile_id = ? AND series = ? AND period = ? AND deleted_at IS NULL`,
    [key.profile_id, key.series, key.period]
  )
  return Math.max(row ? Number(row.next) : start, start)
}

/**
 * Where a series goes on when a document of the same seller has the number already: after a change of prefix, date or
 * reset, two series can write the same text. Null when the number is free.
 */
async function goOnAfter(sql: SqlManager, profileId: string, number: string, sequence: number): Promise<number | null> {
  const [holder] = await sql.execute<{ sequence: string | number; last: string | number }>(
    `SELECT i.sequence, (SELECT max(m.sequence) FROM invoice m
       WHERE m.profile_id = i.profile_id AND m.series = i.series AND m.period = i.period AND m.deleted_at IS NULL) AS last
     FROM invoice i WHERE i.profile_id = ? AND i.number = ? AND i.deleted_at IS NULL LIMIT 1`,
    [profileId, number]
  )
  if (!holder) {
    return null
  }
  return Number(holder.sequence) === sequence ? Number(holder.last) + 1 : sequence + 1
}

/**
 * The first number of a series that no document of the seller has, and whether others were passed over. `take` gives the
 * next one from a start on, `write` its text.
 */
export async function firstFree(
  sql: SqlManager,
  { profile_id }: SequenceKey,
  { start, take, write }: { start: number; take: (start: number) => Promise<number>; write: (sequence: number) => string }
): Promise<{ sequence: number; number: string; skipped: boolean }> {
  let skipped = false
  for (let from: number | null = start; ; skipped = true) {
    const sequence: number = await take(from)
    const number = write(sequence)
    from = await goOnAfter(sql, profile_id, number, sequence)
    if (from === null) {
      return { sequence, number, skipped }
    }
  }
}
