// @ts-check
import pg from "pg"
import { openBackOffice } from "../../scripts/lib/back-office.mjs"
import { credentials } from "../../scripts/lib/credentials.mjs"
import { fillInvoices } from "./list-data.mjs"
import { listCases, sqlOf, wayOf } from "./list-cases.mjs"
import { table } from "./report.mjs"
import { figure, interleave, median, millisecondsOf, ratios, spread } from "./statistics.mjs"
import { cloneStore, openStore } from "./stores.mjs"

const MIB = 1024 ** 2

/** A list of Medusa's own, of twenty small rows: what any request costs here. */
const CORE = { path: "/admin/currencies?limit=20", page: "select * from currency where deleted_at is null limit 20", count: "select count(*) from currency where deleted_at is null" }

/**
 * @param {import("../../scripts/lib/http.mjs").Call} call
 * @param {pg.Client} client
 * @param {{ path: string, page: string, count: string, rounds: number }} one
 */
async function measure(call, client, { path, page, count, rounds }) {
  const contenders = {
    endpoint: () => millisecondsOf(() => call("GET", path)),
    sql: () => millisecondsOf(async () => {
      await client.query(page)
      await client.query(count)
    }),
  }
  await interleave(2, contenders)
  return interleave(rounds, contenders)
}

/**
 * Both ways must answer the same question.
 * @param {import("../../scripts/lib/http.mjs").Call} call
 * @param {pg.Client} client
 * @param {{ name: string, path: string, page: string, count: string }} one
 */
async function requireSame(call, client, { name, path, page, count }) {
  const answer = await call("GET", path)
  const [{ rows }, total] = [await client.query(page), Number((await client.query(count)).rows[0].count)]
  const same = answer.count === total && answer.invoices.every((/** @type {any} */ invoice, /** @type {number} */ place) => invoice.id === rows[place].id)
  if (!same || rows.length === 0) throw new Error(`The endpoint and the SQL disagree about "${name}": ${answer.count} and ${total} rows.`)
}

/**
 * @param {pg.Client} client
 * @param {string} sql
 */
async function planOf(client, sql) {
  const { rows } = await client.query(`explain (format json) ${sql}`)
  return wayOf(rows[0]["QUERY PLAN"][0].Plan).replaceAll("IDX_invoice_", "")
}

/**
 * The dashboard's list against the plain SQL of the same page.
 * @param {{ postgres: import("../../scripts/lib/postgres.mjs").Postgres, sizes: Record<import("./sizes.mjs").Size, number> }} run
 */
export async function list({ postgres, sizes }) {
  const { "list.invoices": count, "list.requests": rounds } = sizes
  const url = await cloneStore(postgres, "bench_list")
  const size = await fillInvoices(url, count)
  const store = await openStore(url, "list")
  const { call } = await openBackOffice({ url: store.url, credentials: credentials().admin })
  const client = new pg.Client({ connectionString: url })
  // A database that is stopped under it is reported by whoever stopped it.
  client.on("error", () => undefined)
  await client.connect()
  const core = await measure(call, client, { ...CORE, rounds })
  const row = (/** @type {string} */ name, /** @type {{ endpoint: number[], sql: number[] }} */ { endpoint, sql }) => [
    name, spread(endpoint, 1), spread(sql, 1), spread(ratios(endpoint, sql)), figure(median(endpoint) - median(core.endpoint), 0),
  ]
  const [rows, ways] = [[row("for comparison: 20 of Medusa's currencies", core)], /** @type {string[][]} */ ([])]
  for (const one of listCases(count)) {
    const asked = { name: one.name, path: `/admin/invoices?limit=20${one.path}`, ...sqlOf(one), rounds }
    await requireSame(call, client, asked)
    rows.push(row(one.name, await measure(call, client, asked)))
    ways.push([one.name, await planOf(client, asked.page), await planOf(client, asked.count)])
  }
  await Promise.all([client.end(), store.stop()])
  return [
    table(["", "endpoint, ms", "plain SQL, ms", "ratio", "ms above the comparison"], rows),
    `${count} documents: table ${figure(size.heap / MIB, 0)} MiB, its indexes ${figure(size.indexes / MIB, 0)} MiB, a stored document ${figure(size.document / 1024, 1)} KiB.`,
    `How PostgreSQL reads the table:`,
    table(["", "page", "count"], ways, false),
  ].join("\n\n")
}
