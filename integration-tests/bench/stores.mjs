// @ts-check
import path from "node:path"
import { local } from "../../scripts/lib/paths.mjs"
import { makeTemplate, publishableKey, startStore } from "../../scripts/lib/store-process.mjs"

const TEMPLATE = "bench_template"

/** @typedef {import("../../scripts/lib/postgres.mjs").Postgres} Postgres */

/**
 * Clones the migrated and seeded demo store, which is made when there is none yet.
 * @param {Postgres} postgres
 * @param {string} name
 */
export async function cloneStore(postgres, name) {
  const existing = await postgres.query(`select 1 from pg_database where datname = '${TEMPLATE}'`)
  if (existing.length === 0) await makeTemplate(postgres, TEMPLATE)
  return postgres.createDatabase(name, TEMPLATE)
}

/**
 * @param {string} databaseUrl
 * @param {string} name
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function openStore(databaseUrl, name, env) {
  const store = await startStore({ databaseUrl, filesDir: path.join(local, "bench", `files-${name}`), env })
  return { ...store, databaseUrl, publishableKey: await publishableKey(databaseUrl) }
}
