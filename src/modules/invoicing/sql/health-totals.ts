import { DOCUMENT, findingRows, notInProgress, rows } from "./health-rows"

const DIGITS = "(i.document -> 'currency' ->> 'digits')::int"

/** Per document what its ledger and its credit notes sum to. */
const SUMS = `
  SELECT i.*, COALESCE(t.paid, 0) AS paid, COALESCE(t.given, 0) AS given, COALESCE(c.credited, 0) AS credited
  FROM (SELECT id, order_id, issued_at, total, paid_total, credited_total, written_off_total, payment_status
        FROM invoice WHERE status = 'issued' AND type <> 'credit_note' AND deleted_at IS NULL) i
  LEFT JOIN (SELECT invoice_id, SUM(amount) FILTER (WHERE kind <> 'write_off') AS paid, SUM(amount) FILTER (WHERE kind = 'write_off') AS given
    FROM invoice_transaction WHERE deleted_at IS NULL GROUP BY invoice_id) t ON t.invoice_id = i.id
  LEFT JOIN (SELECT corrects_id, SUM(total) AS credited FROM invoice
    WHERE corrects_id IS NOT NULL AND type = 'credit_note' AND status = 'issued' AND deleted_at IS NULL GROUP BY corrects_id) c
    ON c.corrects_id = i.id`

/** `settle` of src/domain/settle.ts, on figures that are rounded already. */
const statusOf = (paid: string, open: string) =>
  `CASE WHEN ${open} = 0 THEN 'paid' WHEN ${open} < 0 THEN 'overpaid' WHEN given > 0 AND given >= ${open} THEN 'written_off'
     WHEN ${paid} > 0 THEN 'partially_paid' ELSE 'unpaid' END`

const writtenOffOf = (open: string) => `CASE WHEN ${open} <= 0 THEN 0 ELSE LEAST(GREATEST(given, 0), ${open}) END`

/** Differs without any rounding. Captures carry long decimals: whether those differ, the digits of the document say. */
const SUSPECT = `(paid_total, credited_total, written_off_total, payment_status) IS DISTINCT FROM
  (paid, credited, ${writtenOffOf("total - credited - paid")}, ${statusOf("paid", "(total - credited - paid)")})`

const EXPECTED = `
  SELECT r.*, ${writtenOffOf("r.open")} AS expected_written_off, ${statusOf("r.settled", "r.open")} AS expected_status
  FROM (SELECT s.id, s.order_id, s.issued_at, s.total, s.paid_total, s.credited_total,
          s.written_off_total, s.payment_status, s.credited, round(s.given, s.digits) AS given, round(s.paid, s.digits) AS settled,
          round(s.total - s.credited - round(s.paid, s.digits), s.digits) AS open
        FROM (SELECT u.*, (SELECT ${DIGITS} FROM invoice i WHERE i.id = u.id) AS digits FROM (${SUMS}) u WHERE ${SUSPECT} OFFSET 0) s) r`

/** Documents whose totals and status are not what the ledger and the credit notes sum to. */
export const WRONG_TOTALS = rows(
  {
    subject: "i.id",
    ...DOCUMENT,
    order_number: "(SELECT order_number FROM invoice n WHERE n.id = i.id)",
    number: "(SELECT number FROM invoice n WHERE n.id = i.id)",
    currency_code: "(SELECT currency_code FROM invoice n WHERE n.id = i.id)",
    since: "i.issued_at",
    data: `jsonb_build_object('total', i.total::text,
      'stored', jsonb_build_object('paid', i.paid_total::text, 'credited', i.credited_total::text, 'written_off', i.written_off_total::text, 'status', i.payment_status),
      'expected', jsonb_build_object('paid', i.settled::text, 'credited', i.credited::text, 'written_off', i.expected_written_off::text, 'status', i.expected_status))`,
  },
  `(${EXPECTED}) i WHERE (i.paid_total, i.credited_total, i.written_off_total, i.payment_status)
     IS DISTINCT FROM (i.settled, i.credited, i.expected_written_off, i.expected_status) AND ${notInProgress("i.order_id")}`
)

/** Orders whose credit notes take back more than their documents invoiced. */
export const DOCUMENTS_DO_NOT_ADD_UP = rows(
  {
    subject: "g.order_id",
    order_id: "g.order_id",
    order_number: "g.order_number",
    currency_code: "g.currency_code",
    since: "g.since",
    data: "jsonb_build_object('invoiced', g.invoiced::text, 'credited', g.credited::text)",
  },
  `(SELECT i.order_id, min(i.order_number) AS order_number, min(i.currency_code) AS currency_code, max(i.issued_at) AS since,
      COALESCE(SUM(i.total) FILTER (WHERE i.type <> 'credit_note'), 0) AS invoiced,
      COALESCE(SUM(i.total) FILTER (WHERE i.type = 'credit_note'), 0) AS credited
    FROM invoice i WHERE i.status = 'issued' AND i.deleted_at IS NULL
      AND i.order_id IN (SELECT n.order_id FROM invoice n WHERE n.corrects_id IS NOT NULL AND n.type = 'credit_note' AND n.status = 'issued' AND n.deleted_at IS NULL)
    GROUP BY i.order_id) g WHERE g.credited > g.invoiced`
)

/**
 * Per order with a refund: what was paid, given back, invoiced and credited. A refund is explained by a credit note or by
 * what was paid too much when it was given: what was added to the order since is no reason, as `goodwillOf` of src/domain/goodwill.ts has it.
 */
const REFUNDED = `
  SELECT d.order_id, d.order_number, d.currency_code, d.credited, m.paid, m.refunded, m.since,
    m.refunded - GREATEST(m.paid - d.invoiced_then, 0) - d.credited AS unexplained,
    (SELECT max(${DIGITS}) FROM invoice i WHERE i.order_id = m.order_id AND i.deleted_at IS NULL) AS digits
  FROM (SELECT i.order_id, -SUM(t.amount) FILTER (WHERE t.kind IN ('refund', 'manual_refund')) AS refunded,
          COALESCE(SUM(t.amount) FILTER (WHERE t.kind IN ('capture', 'gift_card', 'store_credit', 'manual')), 0) AS paid,
          max(t.occurred_at) FILTER (WHERE t.kind IN ('refund', 'manual_refund')) AS since
        FROM (SELECT DISTINCT r.order_id FROM invoice_transaction x JOIN invoice r ON r.id = x.invoice_id
            WHERE x.kind IN ('refund', 'manual_refund') AND x.deleted_at IS NULL OFFSET 0) given
          JOIN invoice i ON i.order_id = given.order_id AND i.deleted_at IS NULL
          JOIN invoice_transaction t ON t.invoice_id = i.id
        WHERE t.deleted_at IS NULL GROUP BY i.order_id) m
  CROSS JOIN LATERAL (SELECT m.order_id, min(i.order_number) AS order_number, min(i.currency_code) AS currency_code,
      COALESCE(SUM(i.total) FILTER (WHERE i.type <> 'credit_note' AND (i.corrects_id IS NULL OR i.issued_at <= m.since)), 0) AS invoiced_then,
      COALESCE(SUM(i.total) FILTER (WHERE i.type = 'credit_note'), 0) AS credited
    FROM invoice i WHERE i.order_id = m.order_id AND i.status = 'issued' AND i.deleted_at IS NULL) d`

/** Refunds that neither a credit note nor an overpayment explains, and those that have not reached the ledger. */
export const REFUNDS_WITHOUT_CREDIT = `${rows(
  {
    subject: "r.order_id",
    order_id: "r.order_id",
    order_number: "r.order_number",
    currency_code: "r.currency_code",
    since: "r.since",
    data: "jsonb_build_object('unexplained', round(r.unexplained, r.digits)::text, 'refunded', round(r.refunded, r.digits)::text, 'credited', r.credited::text)",
  },
  `(${REFUNDED}) r WHERE r.unexplained > 0 AND round(r.unexplained, r.digits) > 0 AND ${notInProgress("r.order_id")}`
)} UNION ALL ${findingRows("refunds-without-credit")}`
