// @ts-check
import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ChildFailure, readable, runChild, startChild } from "./child.mjs"
import { credentials } from "./credentials.mjs"
import { local, medusaCli, store } from "./paths.mjs"
import { freePort } from "./ports.mjs"
import { queryOnce } from "./postgres.mjs"

/**
 * @typedef {object} StoreOptions
 * @property {string} databaseUrl
 * @property {number} [port] free when absent
 * @property {string} [host]
 * @property {boolean} [dashboard] whether /app is served; it must have been built
 * @property {string} [filesDir] where private files go
 * @property {string} [logFile]
 * @property {NodeJS.ProcessEnv} [env] more environment, such as REDIS_URL
 */

/**
 * @typedef {object} StoreProcess a running demo store
 * @property {string} url
 * @property {number} port
 * @property {number} pid
 * @property {() => string} log
 * @property {Promise<number>} exited
 * @property {(signal?: NodeJS.Signals) => void} kill
 * @property {() => Promise<void>} stop
 */

/** @param {StoreOptions} options */
function environment({ databaseUrl, port, dashboard = false, filesDir, env }) {
  const { admin, customer } = credentials()
  return {
    ...process.env,
    // Production mode serves the built dashboard; development would start a compiler for it.
    NODE_ENV: "production",
    NODE_OPTIONS: "",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: databaseUrl,
    DISABLE_DASHBOARD: String(!dashboard),
    PRIVATE_FILES_DIR: filesDir ?? path.join(local, "files"),
    JWT_SECRET: process.env.JWT_SECRET ?? "only-for-the-demo-store",
    COOKIE_SECRET: process.env.COOKIE_SECRET ?? "only-for-the-demo-store",
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    CUSTOMER_PASSWORD: customer.password,
    ...(port ? { PORT: String(port), BACKEND_URL: `http://localhost:${port}` } : {}),
    ...env,
  }
}

/**
 * @param {string[]} args
 * @param {StoreOptions} options
 */
const medusa = (args, options) =>
  runChild(process.execPath, [medusaCli, ...args], { cwd: store, env: environment(options), logFile: options.logFile, name: `medusa ${args.join(" ")}` })

/** @param {StoreOptions} options */
export const migrate = (options) => medusa(["db:migrate", "--execute-all-links", "--execute-all-search"], options)

/** @param {StoreOptions} options */
export const seed = (options) => medusa(["exec", "./src/scripts/seed.ts"], options)

/** @param {StoreOptions} options */
export const ensureAdmin = (options) => medusa(["exec", "./src/scripts/admin-user.ts"], options)

/**
 * Starts the store and waits until it answers.
 * @param {StoreOptions} options
 * @returns {Promise<StoreProcess>}
 */
export async function startStore(options) {
  const port = options.port ?? (await freePort())
  const host = options.host ?? "127.0.0.1"
  if (options.logFile) {
    mkdirSync(path.dirname(options.logFile), { recursive: true })
    writeFileSync(options.logFile, "")
  }
  const child = startChild(process.execPath, [medusaCli, "start", "--host", host, "--port", String(port)], {
    cwd: store,
    env: environment({ ...options, port }),
    logFile: options.logFile,
  })
  const running = { ...child, port, url: `http://localhost:${port}` }
  const up = await Promise.race([answers(`http://127.0.0.1:${port}/health`, 120_000), child.exited.then(() => false)])
  if (!up) {
    await running.stop()
    throw new ChildFailure(`The store did not start:\n${readable(child.log())}`)
  }
  return running
}

/**
 * @param {string} url
 * @param {number} patience milliseconds
 */
async function answers(url, patience) {
  const end = performance.now() + patience
  while (performance.now() < end) {
    const ok = await fetch(url).then((response) => response.ok, () => false)
    if (ok) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}

/**
 * A migrated and seeded database to clone: half a minute once instead of for every test.
 * @param {import("./postgres.mjs").Postgres} postgres
 * @param {string} name
 */
export async function makeTemplate(postgres, name) {
  const databaseUrl = await postgres.createDatabase(name)
  await migrate({ databaseUrl })
  await seed({ databaseUrl })
  return databaseUrl
}

/**
 * The publishable key of the demo store's web shop.
 * @param {string} databaseUrl
 */
export async function publishableKey(databaseUrl) {
  const [row] = await queryOnce(databaseUrl, "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1")
  return /** @type {string} */ (row.token)
}
