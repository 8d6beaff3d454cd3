import { BigNumber } from "bignumber.js"
import type { MadeRefund } from "../../src/mapping/__tests__/law-of-goodwill"
import { sql } from "./demo-store"

/** A law that the books break. */
export interface Violation {
  /** The order that it is about; null when it is about all of them. */
  order_id: string | null
  says: string
}

type Rows = Record<string, string | null>[]

/** Laws that one question answers: each row of the answer is a violation, in `says`, of the order in `order_id`. */
const LAWS: Record<string, string> = {
  "an issued document is whole": `
    SELECT order_id, id || ' lacks ' || concat_ws(', ',
        CASE WHEN number IS NULL THEN 'its number' END,
        CASE WHEN sequence IS NULL OR series IS NULL OR period IS NULL THEN 'its place in a series' END,
        CASE WHEN issued_at IS NULL THEN 'its instant of issue' END,
        CASE WHEN document ->> 'number' IS DISTINCT FROM number THEN 'its number in the document' END,
        CASE WHEN round((document -> 'totals' ->> 'gross')::numeric + (document -> 'totals' ->> 'rounding')::numeric - total, 6) <> 0 THEN 'its total in the document' END,
        CASE WHEN NOT EXISTS (SELECT 1 FROM invoice_event e WHERE e.invoice_id = i.id AND e.kind = 'issued') THEN 'its entry in the timeline' END) AS says
    FROM invoice i WHERE status = 'issued' AND deleted_at IS NULL AND (number IS NULL OR sequence IS NULL OR series IS NULL OR period IS NULL
      OR issued_at IS NULL OR document ->> 'number' IS DISTINCT FROM number
      OR round((document -> 'totals' ->> 'gross')::numeric + (document -> 'totals' ->> 'rounding')::numeric - total, 6) <> 0
      OR (SELECT count(*) FROM invoice_event e WHERE e.invoice_id = i.id AND e.kind = 'issued') <> 1)`,
  "only what is issued has a number": `
    SELECT order_id, id || ' is ' || status || ' and has a number: ' || coalesce(number, sequence::text) AS says
    FROM invoice WHERE status <> 'issued' AND (number IS NOT NULL OR sequence IS NOT NULL)`,
  "a series is 1 to n": `
    SELECT NULL AS order_id, concat_ws(' ', 'Series', profile_id, series, period, 'has', count(*), 'numbers,', count(DISTINCT sequence),
        'different ones, from', min(sequence), 'to', max(sequence)) AS says
    FROM invoice WHERE sequence IS NOT NULL GROUP BY profile_id, series, period
    HAVING count(*) <> max(sequence) OR count(DISTINCT sequence) <> count(*) OR min(sequence) <> 1`,
  "no number was taken and not used": `
    SELECT NULL AS order_id, concat_ws(' ', 'Series', s.profile_id, s.series, s.period, 'goes on with', s.next, 'but its last is', max(i.sequence)) AS says
    FROM invoice_sequence s LEFT JOIN invoice i ON (i.profile_id, i.series, i.period) = (s.profile_id, s.series, s.period) AND i.sequence IS NOT NULL
    GROUP BY s.id HAVING s.next <> coalesce(max(i.sequence), 0) + 1`,
  "a number is given once": `
    SELECT NULL AS order_id, 'The number ' || number || ' was given ' || count(*) || ' times' AS says
    FROM invoice WHERE number IS NOT NULL GROUP BY profile_id, number HAVING count(*) > 1`,
  "a cause has one document": `
    SELECT min(order_id) AS order_id, count(*) || ' documents of ' || source AS says FROM invoice GROUP BY source HAVING count(*) > 1`,
  "every order has its invoice": `
    SELECT o.id AS order_id, 'no invoice' AS says FROM "order" o
    WHERE o.is_draft_order = false AND o.deleted_at IS NULL AND o.status <> 'canceled'
      AND NOT EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = o.id AND i.type = 'invoice' AND i.status = 'issued' AND i.deleted_at IS NULL)`,
  "nothing waits for a person": `
    SELECT order_id, concat_ws(' ', id, type, 'stayed a draft:', issues) AS says FROM invoice WHERE status = 'draft' AND deleted_at IS NULL`,
  "no look at an order failed": `SELECT order_id, 'the last sync failed: ' || error AS says FROM invoice_order WHERE error IS NOT NULL`,
  "nothing is negative": `
    SELECT order_id, id || ' ' || type || ' has a negative amount' AS says FROM invoice
    WHERE status = 'issued' AND (total < 0 OR net_total < 0 OR tax_total < 0 OR credited_total < 0 OR paid_total < 0)`,
  "the ledger has every capture and refund once": `
    WITH facts AS (
      SELECT c.id AS key, c.amount, c.payment_id FROM capture c WHERE c.deleted_at IS NULL
      UNION ALL SELECT r.id, -r.amount, r.payment_id FROM refund r WHERE r.deleted_at IS NULL),
    paid AS (SELECT f.key, f.amount, l.order_id FROM facts f JOIN payment p ON p.id = f.payment_id
      JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id AND l.deleted_at IS NULL
      WHERE EXISTS (SELECT 1 FROM invoice i WHERE i.order_id = l.order_id AND i.status = 'issued' AND i.deleted_at IS NULL)),
    booked AS (SELECT t.key, t.amount, i.order_id FROM invoice_transaction t JOIN invoice i ON i.id = t.invoice_id
      WHERE t.kind IN ('capture', 'refund') AND t.deleted_at IS NULL)
    SELECT coalesce(paid.order_id, booked.order_id) AS order_id,
      concat_ws(' ', coalesce(paid.key, booked.key), 'is', coalesce(paid.amount::text, 'nothing'), 'in Medusa and',
        coalesce(booked.amount::text, 'nothing'), 'in the ledger') AS says
    FROM paid FULL JOIN booked ON booked.key = paid.key AND booked.order_id = paid.order_id
    WHERE paid.amount IS DISTINCT FROM booked.amount`,
  "transfers between documents cancel out": `
    SELECT i.order_id, 'transfers come to ' || sum(t.amount) AS says FROM invoice_transaction t JOIN invoice i ON i.id = t.invoice_id
    WHERE t.kind = 'transfer' GROUP BY i.order_id HAVING round(sum(t.amount), 6) <> 0`,
  "a document's balance follows from ledger and credit notes": `
    WITH recomputed AS (
      SELECT i.*, (i.document -> 'currency' ->> 'digits')::int AS digits,
        coalesce((SELECT sum(t.amount) FROM invoice_transaction t WHERE t.invoice_id = i.id AND t.kind <> 'write_off' AND t.deleted_at IS NULL), 0) AS ledger,
        coalesce((SELECT sum(c.total) FROM invoice c WHERE c.corrects_id = i.id AND c.type = 'credit_note' AND c.status = 'issued' AND c.deleted_at IS NULL), 0) AS credits
      FROM invoice i WHERE i.status = 'issued' AND i.type <> 'credit_note' AND i.deleted_at IS NULL)
    SELECT order_id, concat_ws(' ', id, type, 'of', total, 'says paid', paid_total, 'credited', credited_total, payment_status,
        'but ledger and credit notes say', round(round(ledger, digits + 6), digits), credits) AS says
    FROM recomputed WHERE paid_total <> round(round(ledger, digits + 6), digits) OR credited_total <> credits
      OR payment_status <> CASE WHEN total - credits - round(round(ledger, digits + 6), digits) = 0 THEN 'paid' WHEN total - credits - round(round(ledger, digits + 6), digits) < 0 THEN 'overpaid'
        WHEN payment_status = 'written_off' THEN 'written_off' WHEN round(round(ledger, digits + 6), digits) > 0 THEN 'partially_paid' ELSE 'unpaid' END`,
  "a document is not credited beyond its total": `
    SELECT i.order_id, concat_ws(' ', i.id, i.type, 'of', i.total, 'was credited', sum(c.total)) AS says
    FROM invoice i JOIN invoice c ON c.corrects_id = i.id AND c.type = 'credit_note' AND c.status = 'issued'
    GROUP BY i.id HAVING sum(c.total) > i.total`,
  "a rate is not credited beyond what was invoiced": `
    SELECT i.order_id, concat_ws(' ', 'at', t ->> 'category', t ->> 'rate', '% there are left', sum(amounts.taxable), 'and tax', sum(amounts.tax)) AS says
    FROM invoice i CROSS JOIN LATERAL jsonb_array_elements(i.document -> 'taxes') AS t
    CROSS JOIN LATERAL (SELECT CASE WHEN i.type = 'credit_note' THEN -1 ELSE 1 END * (t ->> 'taxable')::numeric AS taxable,
      CASE WHEN i.type = 'credit_note' THEN -1 ELSE 1 END * (t ->> 'tax')::numeric AS tax) AS amounts
    WHERE i.status = 'issued' AND i.order_id IS NOT NULL GROUP BY i.order_id, t ->> 'category', t ->> 'rate'
    HAVING sum(amounts.taxable) < 0 OR sum(amounts.tax) < 0`,
}

/** Every law of the books that is broken. To be asked when nothing is in flight, after a full reconcile. */
export async function brokenLaws(): Promise<Violation[]> {
  const found: Violation[] = []
  for (const [law, question] of Object.entries(LAWS)) {
    const rows = (await sql(question)) as unknown as Rows
    found.push(...rows.map(({ order_id, says }) => ({ order_id, says: `${law}: ${says}` })))
  }
  return found
}

/** What documents and payments of an order come to, as the database says. */
export interface Books {
  /** Invoices and debit notes. */
  invoiced: BigNumber
  /** Credit notes. */
  credited: BigNumber
  /** Captures and refunds as Medusa has them, not rounded; what it owed and gave as store credit is less paid. */
  paid: BigNumber
  /** Oldest first, each with what had been paid before it; what it was worth then, the rows do not say. */
  refunds: Omit<MadeRefund, "there">[]
}

interface BookRow {
  id: string
  invoiced: string
  credited: string
  paid: string
  refunds: { amount: string; paid: string }[]
}

/** Adds up the documents of orders, and Medusa's own rows of what was paid and given back. */
export async function booksOf(orderIds: string[]): Promise<Map<string, Books>> {
  const rows = (await sql(
    `WITH payments AS (SELECT p.id, l.order_id FROM payment p JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
       WHERE l.order_id = ANY($1) AND l.deleted_at IS NULL),
     captures AS (SELECT p.order_id, c.amount, c.created_at FROM capture c JOIN payments p ON p.id = c.payment_id WHERE c.deleted_at IS NULL),
     refunds AS (SELECT p.order_id, r.amount, r.created_at FROM refund r JOIN payments p ON p.id = r.payment_id WHERE r.deleted_at IS NULL),
     given AS (SELECT l.order_id, l.amount FROM order_credit_line l JOIN "order" o ON o.id = l.order_id AND o.version = l.version
       WHERE o.id = ANY($1) AND l.amount < 0 AND l.deleted_at IS NULL)
     SELECT o.id,
       (SELECT coalesce(sum(total), 0) FROM invoice i WHERE i.order_id = o.id AND status = 'issued' AND type <> 'credit_note' AND deleted_at IS NULL)::text AS invoiced,
       (SELECT coalesce(sum(total), 0) FROM invoice i WHERE i.order_id = o.id AND status = 'issued' AND type = 'credit_note' AND deleted_at IS NULL)::text AS credited,
       ((SELECT coalesce(sum(amount), 0) FROM captures c WHERE c.order_id = o.id) + (SELECT coalesce(sum(amount), 0) FROM given g WHERE g.order_id = o.id))::text AS paid,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('amount', r.amount::text, 'paid',
           ((SELECT coalesce(sum(c.amount), 0) FROM captures c WHERE c.order_id = o.id AND c.created_at < r.created_at)
             + (SELECT coalesce(sum(amount), 0) FROM given g WHERE g.order_id = o.id))::text) ORDER BY r.created_at), '[]') FROM refunds r WHERE r.order_id = o.id) AS refunds
     FROM "order" o WHERE o.id = ANY($1)`,
    [orderIds]
  )) as unknown as BookRow[]
  const amount = (text: string) => new BigNumber(text)
  return new Map(
    rows.map(({ id, invoiced, credited, paid, refunds }) => [
      id,
      {
        invoiced: amount(invoiced),
        credited: amount(credited),
        paid: amount(paid),
        refunds: refunds.map((refund) => ({ amount: amount(refund.amount), paid: amount(refund.paid) })),
      },
    ])
  )
}
