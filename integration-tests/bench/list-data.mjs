// @ts-check
import { queryOnce } from "../../scripts/lib/postgres.mjs"
import { documentOf } from "./documents.mjs"

/**
 * A year of a shop's documents: most are paid, the unpaid ones are mostly young, some are drafts, void or credit notes.
 * $1: how many, $2: a document of four lines, which gets the row's own number, buyer and order.
 */
const FILL = `
  with drawn as (
    select n, now() - interval '365 days' / $1::int * ($1::int - n) as made,
      case when n % 100 < 3 then 'draft' when n % 100 = 3 then 'void' else 'issued' end as status,
      case when n % 25 = 4 then 'credit_note' else 'invoice' end as type,
      (array['Lena Hoffmann', 'نورة القحطاني', 'Röstwerk Hamburg GmbH', 'Camille Moreau', 'Sander de Vries', 'Omar Al-Harbi', 'Café Müller', 'Diraa Coffee Co.'])[1 + n % 8] || ' ' || (n % 9001) as buyer,
      'buyer-' || (n % 9001) || '@' || (array['example.com', 'roestwerk.example', 'diraa-cafe.example'])[1 + n % 3] as email,
      case when n > $1::int * 0.97 and n % 2 = 0 or n % 100 between 10 and 11 then 'unpaid' when n % 50 = 12 then 'partially_paid' when n % 100 = 13 then 'overpaid' else 'paid' end as paid,
      round((5 + (n * 7919 % 200000) / 100.0)::numeric, 2) as total
    from generate_series(1, $1::int) n
  ), counted as (
    select *, to_char(made, 'YYYY-MM-DD') as day, to_char(made + interval '14 days', 'YYYY-MM-DD') as due,
      case when status = 'draft' then null else (case type when 'invoice' then 'EU-INV-' else 'EU-CN-' end) || to_char(made, 'YYYY') || lpad(n::text, 5, '0') end as number
    from drawn
  )
  insert into invoice (id, type, status, source, profile_id, series, period, sequence, number, order_id, order_number, customer_id, language, currency_code,
    buyer_name, buyer_email, net_total, raw_net_total, tax_total, raw_tax_total, total, raw_total, paid_total, raw_paid_total, payment_status, delivery_status,
    has_issues, issues, issue_date, due_date, issued_at, due_at, document, created_at, updated_at)
  select 'inv_bench' || lpad(n::text, 8, '0'), type, status, 'order:order_bench_' || n, 'invprof_default',
    case when number is null then null else rtrim(substr(number, 1, 7), '-') end, case when number is null then null else to_char(made, 'YYYY') end, case when number is null then null else n end, number,
    'order_bench_' || n, (1000 + n)::text, case when n % 3 = 0 then null else 'cus_bench_' || n % 9001 end, (array['de', 'en', 'ar', 'fr'])[1 + n % 4], (array['EUR', 'EUR', 'SAR'])[1 + n % 3],
    buyer, email, round(total / 1.19, 2), big(total / 1.19), total - round(total / 1.19, 2), big(total - total / 1.19), total, big(total),
    case paid when 'unpaid' then 0 when 'partially_paid' then round(total / 2, 2) else total end, big(total), paid, (array['not_sent', 'sent', 'viewed'])[1 + n % 3],
    status = 'draft', case when status = 'draft' then '[{"rule": "seller-tax-id", "path": "seller.vat_id", "severity": "error", "message": "The VAT number is missing."}]'::jsonb else '[]' end,
    day, due, case when status = 'draft' then null else made end, (due || ' 23:00:00+00')::timestamptz,
    $2::jsonb || jsonb_build_object('number', number, 'issue_date', day,
      'buyer', ($2::jsonb -> 'buyer') || jsonb_build_object('name', buyer, 'email', email),
      'references', ($2::jsonb -> 'references') || jsonb_build_object('order_id', 'order_bench_' || n, 'order_number', 1000 + n)),
    made, made
  from counted`

const BIG = `create or replace function pg_temp.big(amount numeric) returns jsonb language sql immutable
  as $$ select jsonb_build_object('value', round(amount, 2)::text, 'precision', 20) $$`

/**
 * Fills the table and brings the statistics up to date, as autovacuum does in a shop that grows slowly.
 * @param {string} databaseUrl
 * @param {number} count
 */
export async function fillInvoices(databaseUrl, count) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(BIG)
    await client.query(FILL.replaceAll("big(", "pg_temp.big("), [count, JSON.stringify(documentOf(1, { count: 4 }))])
  } finally {
    await client.end()
  }
  await queryOnce(databaseUrl, "vacuum analyze invoice")
  const [{ heap, indexes, documents }] = await queryOnce(
    databaseUrl,
    "select pg_table_size('invoice') as heap, pg_indexes_size('invoice') as indexes, (select round(avg(pg_column_size(document))) from invoice where id < 'inv_bench00001000') as documents",
  )
  return { heap: Number(heap), indexes: Number(indexes), document: Number(documents) }
}
