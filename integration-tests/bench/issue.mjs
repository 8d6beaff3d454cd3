// @ts-check
import pg from "pg"
import { documentOf, rowOf } from "./documents.mjs"
import { loadModule, statementsOf } from "./invoicing-module.mjs"
import { table } from "./report.mjs"
import { concurrently, figure, interleave, millisecondsOf, ratios, spread } from "./statistics.mjs"

const LINES = 12
const TABLES = `
  create table bench_sequence (series text primary key, next bigint not null);
  insert into bench_sequence select 'S' || n, 1 from generate_series(0, 7) n;
  create table bench_document (series text, number bigint, document jsonb not null, primary key (series, number))`

const seriesOf = (/** @type {number} */ index, /** @type {number} */ count) => ({
  prefix: `S${index % count}-`, date: "YYYY", padding: 5, start: 1, reset: "yearly",
})

/**
 * @param {pg.Pool} pool
 * @param {(client: pg.PoolClient) => Promise<unknown>} work
 */
async function transaction(pool, work) {
  const client = await pool.connect()
  try {
    await client.query("begin")
    await work(client)
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  } finally {
    client.release()
  }
}

/**
 * The bare transaction: lock a row, increment, insert the same bytes.
 * @param {pg.Pool} pool
 * @param {string} series
 * @param {string} json
 */
const bare = (pool, series, json) =>
  transaction(pool, async (client) => {
    const { rows } = await client.query("update bench_sequence set next = next + 1 where series = $1 returning next", [series])
    await client.query("insert into bench_document values ($1, $2, $3)", [series, rows[0].next, json])
  })

/**
 * The module's own code on the module's own tables, in a transaction of pg instead of MikroORM: what the road to the database costs.
 * @param {pg.Pool} pool
 * @param {any} service
 * @param {unknown} input of issueInvoice
 */
const throughPg = (pool, service, input) =>
  transaction(pool, (client) => {
    const execute = async (/** @type {string} */ text, /** @type {unknown[]} */ values) => {
      let place = 0
      return (await client.query(text.replace(/\?/g, () => `$${++place}`), values)).rows
    }
    return service.issueInvoice(input, { __type: "MedusaContext", transactionManager: { execute } })
  })

/**
 * Orders that wait for their invoice, and what `issueInvoice` takes for each.
 * @param {pg.Pool} pool
 * @param {string} batch
 * @param {number} count
 * @param {number} seriesCount
 */
async function inputs(pool, batch, count, seriesCount) {
  const orders = Array.from({ length: count }, (_, index) => `order_${batch}_${index}`)
  await pool.query("insert into invoice_order (id, order_id) select 'invord_' || o, o from unnest($1::text[]) o", [orders])
  return orders.map((order, index) => ({
    row: rowOf(index, order, LINES), series: seriesOf(index, seriesCount), revision: 0, issued_at: new Date("2026-11-21T10:00:00.000Z"), actor: "system",
  }))
}

/**
 * @param {any} service
 * @param {pg.Pool} pool
 * @param {{ sizes: Record<import("./sizes.mjs").Size, number>, series: number }} run
 */
async function contest(service, pool, { sizes, series }) {
  const { "issue.rounds": rounds, "issue.documents": count, "issue.concurrency": width } = sizes
  const json = Array.from({ length: count }, (_, index) => JSON.stringify(documentOf(index, { count: LINES })))
  const perSecond = async (/** @type {(index: number) => Promise<unknown>} */ one) =>
    (1000 * count) / (await millisecondsOf(() => concurrently(json, width, (_, index) => one(index))))
  const contenders = {
    module: async (/** @type {number} */ round) => {
      const given = await inputs(pool, `m${series}_${round}`, count, series)
      return perSecond((index) => service.issueInvoice(given[index]))
    },
    throughPg: async (/** @type {number} */ round) => {
      const given = await inputs(pool, `s${series}_${round}`, count, series)
      return perSecond((index) => throughPg(pool, service, given[index]))
    },
    bare: () => perSecond((index) => bare(pool, `S${index % series}`, json[index])),
  }
  // A round that does not count: connections, plans, the compiler.
  for (const warm of [-1, -2]) for (const one of Object.values(contenders)) await one(warm)
  return interleave(rounds, contenders)
}

/**
 * What one document costs apart from waiting.
 * @param {any} service
 * @param {pg.Pool} pool
 */
async function anatomy(service, pool) {
  const [one] = await inputs(pool, "anatomy", 1, 1)
  const statements = await statementsOf(() => service.issueInvoice(one))
  const json = await millisecondsOf(async () => {
    for (let time = 0; time < 1000; time++) JSON.stringify({ ...one.row.document, number: "X" })
  })
  const [{ gapless }] = (await pool.query("select bool_and(next - 1 = (select count(*) from invoice i where i.series = s.series)) as gapless from invoice_sequence s")).rows
  if (!gapless) throw new Error("The series of the measurement have gaps: do not trust its figures.")
  return { statements: statements.length, json: json / 1000, bytes: JSON.stringify(one.row.document).length }
}

/**
 * Issuing through the module against a bare transaction.
 * @param {{ postgres: import("../../scripts/lib/postgres.mjs").Postgres, sizes: Record<import("./sizes.mjs").Size, number> }} run
 */
export async function issue({ postgres, sizes }) {
  await postgres.dropDatabase("bench_issue")
  const url = await postgres.createDatabase("bench_issue")
  const width = sizes["issue.concurrency"]
  const { service, close } = await loadModule(url, width)
  const pool = new pg.Pool({ connectionString: url, max: width })
  // A database that is stopped under it is reported by whoever stopped it.
  pool.on("error", () => undefined)
  await pool.query(TABLES)
  const rows = []
  for (const series of [1, 8]) {
    const { module, throughPg: own, bare: raw } = await contest(service, pool, { sizes, series })
    rows.push([
      series === 1 ? "one series" : "eight series", ...[module, own, raw].map((sample) => spread(sample, 0)),
      spread(ratios(raw, module)), spread(ratios(raw, own)),
    ])
  }
  const { statements, json, bytes } = await anatomy(service, pool)
  await Promise.all([close(), pool.end()])
  return [
    table(["", "module, documents/s", "its statements through pg", "bare transaction", "bare ÷ module", "bare ÷ statements"], rows),
    `${width} at a time over ${width} connections, ${LINES} lines and ${figure(bytes / 1024, 1)} KiB of JSON a document. ` +
      `The module sends ${statements} statements for each, the bare transaction 4; writing the JSON takes ${figure(json, 3)} ms of it.`,
  ].join("\n\n")
}
