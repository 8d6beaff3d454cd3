import { DOCUMENT, rows } from "./health-rows"

/** The first thing that keeps a draft from being issued. */
const FIRST_ERROR = `(SELECT e ->> 'message' FROM jsonb_array_elements(i.issues) e WHERE e ->> 'severity' = 'error' LIMIT 1)`

/** Documents that wait for a person. */
export const DRAFTS = rows(
  {
    subject: "i.id",
    ...DOCUMENT,
    since: "i.created_at",
    error: FIRST_ERROR,
    data: "jsonb_build_object('type', i.type, 'total', i.total::text, 'issues', i.issues)",
  },
  "invoice i WHERE i.status = 'draft' AND i.deleted_at IS NULL"
)

/** Orders whose last sync failed. */
export const FAILED_SYNCS = rows(
  {
    subject: "o.order_id",
    order_id: "o.order_id",
    since: "o.updated_at",
    error: "o.error",
    attempts: "o.attempts",
    next_attempt_at: "o.next_attempt_at",
  },
  "invoice_order o WHERE o.next_attempt_at IS NOT NULL AND o.error IS NOT NULL AND o.deleted_at IS NULL"
)

/** Documents that were issued more than five minutes ago and have no PDF, nor a failure that says why. */
export const NOT_RENDERED = rows(
  { subject: "i.id", ...DOCUMENT, since: "i.issued_at", attempts: "f.attempts" },
  `invoice i LEFT JOIN invoice_file f ON f.invoice_id = i.id AND f.format = 'pdf' AND f.deleted_at IS NULL
   WHERE i.status = 'issued' AND i.deleted_at IS NULL AND i.issued_at < now() - interval '5 minutes'
     AND (f.id IS NULL OR f.status = 'pending')`
)

const fileRows = (since: string, condition: string) =>
  rows(
    {
      subject: "f.id",
      ...DOCUMENT,
      since,
      error: "f.error",
      attempts: "f.attempts",
      next_attempt_at: "f.next_attempt_at",
      data: "jsonb_build_object('format', f.format, 'file_name', f.file_name)",
    },
    `invoice_file f JOIN invoice i ON i.id = f.invoice_id WHERE ${condition} AND f.deleted_at IS NULL`
  )

/** Files that could not be made. */
export const FAILED_RENDERINGS = fileRows("f.updated_at", "f.status = 'failed'")

/** Files whose bytes are not those that were stored, or cannot be read. */
export const DAMAGED_FILES = fileRows("f.damaged_at", "f.damaged_at IS NOT NULL")

/** The reconcile job has not come to its end for an hour, or that of the night not for two days. */
export const RECONCILE_OVERDUE = rows(
  { subject: "r.id", since: "r.since" },
  `(SELECT w.id, w.late, COALESCE(c.last_run_at, (SELECT min(created_at) FROM invoice_profile)) AS since
    FROM (VALUES ('reconcile-orders', interval '1 hour'), ('reconcile-full', interval '2 days')) w (id, late)
    LEFT JOIN invoice_checkpoint c ON c.id = w.id) r
   WHERE r.since < now() - r.late`
)
