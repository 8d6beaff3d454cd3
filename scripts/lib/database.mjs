// @ts-check
import path from "node:path"
import { local } from "./paths.mjs"
import { queryOnce, startPostgres } from "./postgres.mjs"
import { codeOf, Refusal } from "./refusal.mjs"

const NAME = "demo_store"

/**
 * @typedef {object} Database
 * @property {string} url
 * @property {string} description
 * @property {Promise<number>} ended never, when the database is not ours
 * @property {() => Promise<void>} stop
 */

/**
 * The database of DATABASE_URL, or an embedded PostgreSQL of our own.
 * @returns {Promise<Database>}
 */
export async function openDatabase() {
  const given = process.env.DATABASE_URL
  if (given) {
    await requireReachable(given)
    return { url: given, description: withoutPassword(given), ended: new Promise(() => undefined), stop: async () => undefined }
  }
  const postgres = await startPostgres({ dataDir: path.join(local, "postgres") })
  const existing = await postgres.query(`select 1 from pg_database where datname = '${NAME}'`)
  if (existing.length === 0) await postgres.createDatabase(NAME)
  return { url: postgres.url(NAME), description: `embedded PostgreSQL on localhost:${postgres.port}`, ended: postgres.exited, stop: postgres.stop }
}

/** @param {string} url */
function withoutPassword(url) {
  return url.replace(/(:\/\/[^:/@]*):[^@]*@/, "$1@")
}

/** @param {string} url */
async function requireReachable(url) {
  try {
    await queryOnce(url, "create schema if not exists public")
  } catch (error) {
    const reasons = /** @type {Record<string, string>} */ ({
      ECONNREFUSED: "nothing answers there; is PostgreSQL running?",
      ENOTFOUND: "its host name is not known.",
      "28P01": "user or password are wrong.",
      "28000": "this user may not sign in.",
      "3D000": "that database does not exist; create it first.",
      "42501": "this user may not create tables there.",
    })
    const message = error instanceof Error ? error.message : String(error)
    throw new Refusal(`Cannot use DATABASE_URL (${withoutPassword(url)}): ${reasons[codeOf(error)] ?? (message || codeOf(error))}`)
  }
}

/**
 * What `npm start` has already done to this database, kept in the database itself.
 * @param {string} url
 */
export async function openMarks(url) {
  await queryOnce(url, "create table if not exists demo_store_mark (key text primary key, value text not null)")
  return {
    /** @param {string} key */
    async get(key) {
      const [row] = await queryOnce(url, "select value from demo_store_mark where key = $1", [key])
      return /** @type {string | undefined} */ (row?.value)
    },
    /**
     * @param {string} key
     * @param {string} value
     */
    async set(key, value) {
      await queryOnce(url, "insert into demo_store_mark values ($1, $2) on conflict (key) do update set value = excluded.value", [key, value])
    },
  }
}
