const LIST_FIELDS = [
  "id",
  "type",
  "status",
  "source",
  "profile_id",
  "series",
  "number",
  "order_id",
  "order_number",
  "customer_id",
  "corrects_id",
  "language",
  "currency_code",
  "buyer_name",
  "buyer_email",
  "net_total",
  "tax_total",
  "total",
  "paid_total",
  "credited_total",
  "written_off_total",
  "payment_status",
  "delivery_status",
  "response",
  "has_issues",
  "issues",
  "issue_date",
  "due_date",
  "issued_at",
  "due_at",
  "created_at",
  "updated_at",
]

const FILE_FIELDS = ["id", "format", "status", "media_type", "file_name", "size", "sha256", "error", "attempts", "printed_with", "updated_at"]

export const DETAIL_FIELDS = [
  ...LIST_FIELDS,
  "amendments",
  "document",
  ...FILE_FIELDS.map((field) => `files.${field}`),
  "transactions.*",
  "events.*",
]

/** What no list or detail ever shows, whoever asks for it by `fields`: secrets of customers' links, even as hashes. */
const SECRET = ["links"]

export const listInvoicesConfig = { defaults: LIST_FIELDS, disallowed: SECRET, isList: true, defaultLimit: 20 }

export const retrieveInvoiceConfig = { defaults: DETAIL_FIELDS, disallowed: SECRET, isList: false }

/** The fields asked for and those that the derived ones (balance, overdue) are worked out from. */
export function withDerived(fields: string[]): string[] {
  const needed = ["id", "type", "status", "total", "paid_total", "credited_total", "written_off_total", "payment_status", "due_at"]
  return [...new Set([...fields, ...needed])]
}
