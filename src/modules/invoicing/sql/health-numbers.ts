import { rows } from "./health-rows"

/** Numbers that no document has: in the middle of a series, at its end, taken and gone, and at its beginning. */
export const GAPS = `
  SELECT n.profile_id, n.series, n.period, n.before + 1 AS first, n.sequence - 1 AS last
  FROM (SELECT profile_id, series, period, sequence,
          lag(sequence) OVER (PARTITION BY profile_id, series, period ORDER BY sequence) AS before
        FROM invoice WHERE sequence IS NOT NULL AND deleted_at IS NULL) n
  WHERE n.sequence - n.before > 1
  UNION ALL
  SELECT s.profile_id, s.series, s.period, COALESCE(m.last + 1, s.first, s.next - 1), s.next - 1
  FROM invoice_sequence s
  CROSS JOIN LATERAL (SELECT max(i.sequence) AS last FROM invoice i WHERE i.profile_id = s.profile_id
    AND i.series = s.series AND i.period = s.period AND i.sequence IS NOT NULL AND i.deleted_at IS NULL) m
  WHERE s.deleted_at IS NULL AND s.next - 1 > COALESCE(m.last, 0)
  UNION ALL
  SELECT s.profile_id, s.series, s.period, s.first, m.earliest - 1
  FROM invoice_sequence s
  CROSS JOIN LATERAL (SELECT min(i.sequence) AS earliest FROM invoice i WHERE i.profile_id = s.profile_id
    AND i.series = s.series AND i.period = s.period AND i.sequence IS NOT NULL AND i.deleted_at IS NULL) m
  WHERE s.deleted_at IS NULL AND m.earliest > s.first`

/**
 * Numbers that two documents of one seller have: by what is printed, and by their place in the series. The inner questions are answered by the
 * indexes of the numbers alone.
 */
export const DUPLICATES = `
  SELECT n.profile_id, d.series, d.period, d.sequence, n.number, d.documents, d.since
  FROM (SELECT profile_id, number FROM invoice WHERE number IS NOT NULL AND deleted_at IS NULL
        GROUP BY profile_id, number HAVING count(*) > 1) n
  CROSS JOIN LATERAL (SELECT min(i.series) AS series, min(i.period) AS period, min(i.sequence) AS sequence, count(*)::int AS documents, max(i.issued_at) AS since
    FROM invoice i WHERE i.profile_id = n.profile_id AND i.number = n.number AND i.deleted_at IS NULL) d
  UNION ALL
  SELECT n.profile_id, n.series, n.period, n.sequence, d.number, d.documents, d.since
  FROM (SELECT profile_id, series, period, sequence FROM invoice WHERE sequence IS NOT NULL AND deleted_at IS NULL
        GROUP BY profile_id, series, period, sequence HAVING count(*) > 1) n
  CROSS JOIN LATERAL (SELECT min(i.number) AS number, count(*)::int AS documents, count(DISTINCT i.number) AS numbers, max(i.issued_at) AS since
    FROM invoice i WHERE i.profile_id = n.profile_id AND i.series = n.series AND i.period = n.period AND i.sequence = n.sequence AND i.deleted_at IS NULL) d
  WHERE d.numbers > 1`

const KEY = "'profile_id', s.profile_id, 'series', s.series, 'period', s.period"

/** Each gap as one row. */
export const NUMBER_GAPS = rows(
  {
    subject: "concat_ws(':', s.profile_id, s.series, s.period, s.first)",
    number: "CASE WHEN s.first = s.last THEN s.first::text ELSE s.first || '–' || s.last END",
    data: `jsonb_build_object(${KEY}, 'first', s.first, 'last', s.last, 'missing', s.last - s.first + 1)`,
  },
  `(${GAPS}) s`
)

/** Each number that is there more than once as one row. */
export const NUMBER_DUPLICATES = rows(
  {
    subject: "concat_ws(':', s.profile_id, s.series, s.period, s.number)",
    number: "s.number",
    since: "s.since",
    data: `jsonb_build_object(${KEY}, 'sequence', s.sequence, 'documents', s.documents)`,
  },
  `(${DUPLICATES}) s`
)
