import type { SqlManager } from "../manager"
import { DUPLICATES, GAPS } from "./health-numbers"

/** Which numbers count together. */
export interface SeriesKey {
  profile_id: string
  series: string
  period: string
}

/** A series and period with what is wrong with it. */
export interface SeriesRow extends SeriesKey {
  first: number
  last: number
  first_number: string | null
  last_number: string | null
  documents: number
  /** How many numbers are missing. */
  missing: number
  /** How many numbers are there more than once. */
  duplicates: number
}

/** One row of a series: a number with its document, or a gap from `sequence` to `until`. */
export interface NumberRow {
  kind: "document" | "gap"
  sequence: number
  until: number
  is_duplicate: boolean
  id: string | null
  type: string | null
  number: string | null
  status: string | null
  issue_date: string | null
  order_id: string | null
  order_number: string | null
  buyer_name: string | null
  currency_code: string | null
  total: string | null
}

/** All series, those in use last first. */
export async function listSeries(sql: SqlManager): Promise<SeriesRow[]> {
  return sql.execute<SeriesRow>(
    `SELECT s.profile_id, s.series, s.period, LEAST(s.first, COALESCE(g.first, s.first))::int AS first, GREATEST(s.last, COALESCE(g.last, 0))::int AS last, s.documents,
       (SELECT number FROM invoice i WHERE i.profile_id = s.profile_id AND i.series = s.series AND i.period = s.period AND i.sequence = s.first AND i.deleted_at IS NULL LIMIT 1) AS first_number,
       (SELECT number FROM invoice i WHERE i.profile_id = s.profile_id AND i.series = s.series AND i.period = s.period AND i.sequence = s.last AND i.deleted_at IS NULL LIMIT 1) AS last_number,
       COALESCE(g.missing, 0)::int AS missing, COALESCE(d.duplicates, 0)::int AS duplicates
     FROM (SELECT profile_id, series, period, min(sequence) AS first, max(sequence) AS last, count(*)::int AS documents
           FROM invoice WHERE sequence IS NOT NULL AND deleted_at IS NULL GROUP BY profile_id, series, period) s
     LEFT JOIN (SELECT profile_id, series, period, SUM(last - first + 1) AS missing, min(first) AS first, max(last) AS last FROM (${GAPS}) a GROUP BY 1, 2, 3) g
       USING (profile_id, series, period)
     LEFT JOIN (SELECT profile_id, series, period, count(*) AS duplicates FROM (${DUPLICATES}) b GROUP BY 1, 2, 3) d
       USING (profile_id, series, period)
     ORDER BY s.period DESC, s.series, s.profile_id`
  )
}

const NUMBERED = `invoice i WHERE i.profile_id = ? AND i.series = ? AND i.period = ? AND i.sequence IS NOT NULL AND i.deleted_at IS NULL`

const OF_THE_SERIES = "WHERE profile_id = ? AND series = ? AND period = ?"

const keyOf = ({ profile_id, series, period }: SeriesKey) => [profile_id, series, period]

/** The gaps of one series, its end with it. */
const gapsOf = `SELECT first, last FROM (${GAPS}) g ${OF_THE_SERIES}`

const DOCUMENT_OF = `
  i.type, i.number, i.status, i.issue_date, i.order_id, i.order_number, i.buyer_name, i.currency_code, i.total::text AS total,
  EXISTS (SELECT 1 FROM invoice d WHERE d.id <> i.id AND d.profile_id = i.profile_id AND d.deleted_at IS NULL AND d.number = i.number)
    OR EXISTS (SELECT 1 FROM invoice d WHERE d.id <> i.id AND d.profile_id = i.profile_id AND d.series = i.series AND d.period = i.period
      AND d.sequence = i.sequence AND d.deleted_at IS NULL) AS is_duplicate`

/** Every number of a series in order, with gaps as rows of their own: one page, and how many rows there are. */
export async function listNumbers(
  sql: SqlManager,
  key: SeriesKey,
  { limit, offset }: { limit: number; offset: number }
): Promise<{ numbers: NumberRow[]; count: number }> {
  const places = `SELECT i.sequence, i.sequence AS until, i.id FROM ${NUMBERED} UNION ALL SELECT first, last, NULL FROM (${gapsOf}) o`
  const params = [...keyOf(key), ...keyOf(key)]
  const numbers = await sql.execute<NumberRow>(
    `SELECT CASE WHEN p.id IS NULL THEN 'gap' ELSE 'document' END AS kind, p.sequence::int AS sequence, p.until::int AS until, p.id, x.*
     FROM (SELECT * FROM (${places}) a ORDER BY sequence, id NULLS FIRST LIMIT ? OFFSET ?) p
     LEFT JOIN LATERAL (SELECT ${DOCUMENT_OF} FROM invoice i WHERE i.id = p.id) x ON true
     ORDER BY p.sequence, p.id NULLS FIRST`,
    [...params, limit, offset]
  )
  const [{ count }] = await sql.execute<{ count: number }>(`SELECT count(*)::int AS count FROM (${places}) a`, params)
  return { numbers: numbers.map((row) => ({ ...row, is_duplicate: row.is_duplicate ?? false })), count }
}

/** The documents of a series after a place in it, in order: what a long list is written from, a page after another. */
export async function pageNumbers(
  sql: SqlManager,
  key: SeriesKey,
  after: { sequence: number; id: string; take: number }
): Promise<NumberRow[]> {
  return sql.execute<NumberRow>(
    `SELECT 'document' AS kind, i.sequence::int AS sequence, i.sequence::int AS until, i.id, ${DOCUMENT_OF}
     FROM ${NUMBERED} AND i.sequence >= ? AND (i.sequence, i.id) > (?, ?) ORDER BY i.sequence, i.id LIMIT ?`,
    [...keyOf(key), after.sequence, after.sequence, after.id, after.take]
  )
}

/** From where to where a series was counted: what is missing before its first document or after its last is a gap too. */
export async function countedNumbers(sql: SqlManager, key: SeriesKey): Promise<{ first: number; last: number } | null> {
  const [row] = await sql.execute<{ first: number; last: number }>(
    `SELECT COALESCE(first, next - 1)::int AS first, (next - 1)::int AS last FROM invoice_sequence ${OF_THE_SERIES} AND deleted_at IS NULL`,
    keyOf(key)
  )
  return row ?? null
}
