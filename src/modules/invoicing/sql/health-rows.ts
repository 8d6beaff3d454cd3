/** What every check tells of a thing it found; see `AdminHealthItem`. */
const COLUMNS = {
  subject: "text",
  order_id: "text",
  order_number: "text",
  invoice_id: "text",
  number: "text",
  currency_code: "text",
  since: "timestamptz",
  error: "text",
  attempts: "int",
  next_attempt_at: "timestamptz",
  data: "jsonb",
}

type Columns = Partial<Record<keyof typeof COLUMNS, string>> & { subject: string }

/** Writes a SELECT of the common columns; those that are not given are null. */
export const rows = (columns: Columns, from: string): string =>
  `SELECT ${Object.entries(COLUMNS)
    .map(([name, type]) => `${columns[name as keyof Columns] ?? `NULL::${type}`} AS ${name}`)
    .join(", ")} FROM ${from}`

/** The columns that name a document `i`. */
export const DOCUMENT = {
  order_id: "i.order_id",
  order_number: "i.order_number",
  invoice_id: "i.id",
  number: "i.number",
  currency_code: "i.currency_code",
}

/** What the reconcile job found and keeps in `invoice_finding`. */
export const findingRows = (checkId: string): string =>
  rows(
    {
      subject: "f.subject",
      order_id: "f.order_id",
      order_number: "f.data ->> 'order_number'",
      invoice_id: "f.invoice_id",
      number: "f.data ->> 'number'",
      currency_code: "f.data ->> 'currency_code'",
      since: "f.found_at",
      error: "f.data ->> 'error'",
      data: "f.data",
    },
    `invoice_finding f WHERE f.check_id = '${checkId}' AND f.deleted_at IS NULL`
  )

/**
 * An order whose documents are being made this very moment: its ledger follows its documents by an instant. Whoever
 * takes longer than two minutes has died in between, and what is left is a finding.
 */
export const notInProgress = (orderId: string): string =>
  `NOT EXISTS (SELECT 1 FROM invoice_order o WHERE o.order_id = ${orderId} AND o.deleted_at IS NULL
     AND o.updated_at > now() - interval '2 minutes' AND (o.synced_at IS NULL OR o.synced_at < o.updated_at - interval '1 millisecond'))`
