// @ts-check
// What the tests run against: one PostgreSQL for the whole run, and stores on clones of one seeded database.
import { chmodSync, existsSync, mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { buildPlugin } from "./build.mjs"
import { credentials } from "./credentials.mjs"
import { startPostgres } from "./postgres.mjs"
import { makeTemplate, publishableKey, startStore } from "./store-process.mjs"

const TEMPLATE = "store_template"

/** @returns {string | undefined} a browser that Playwright can drive */
export function findChromium() {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/bin", "/snap/bin"]
  const known = folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  return [process.env.CHROMIUM_PATH, ...known, mac].find((file) => file && existsSync(file))
}

/**
 * Runs something once, when it is first needed.
 * @template T
 * @param {() => Promise<T>} make
 */
function once(make) {
  /** @type {Promise<T> | undefined} */
  let made
  return () => (made ??= make())
}

export function openTestBed() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "invoicing-test-"))
  // The unprivileged user who runs PostgreSQL for root must be able to pass.
  chmodSync(folder, 0o711)
  const postgres = once(() => startPostgres({ dataDir: path.join(folder, "postgres"), durable: false }))
  const template = once(async () => {
    await buildPlugin()
    await makeTemplate(await postgres(), TEMPLATE)
  })

  /** @returns {Promise<NodeJS.ProcessEnv>} */
  async function databaseEnv(database = "postgres") {
    const { host, port, user, password, url } = await postgres()
    return { DB_HOST: host, DB_PORT: String(port), DB_USERNAME: user, DB_PASSWORD: password, DATABASE_URL: url(database) }
  }

  /**
   * A fresh clone of the template for a store, and what a test needs to know of it besides the store's address.
   * @param {string} database
   */
  async function openDatabase(database) {
    await template()
    const databaseUrl = await (await postgres()).createDatabase(database, TEMPLATE)
    const { admin, customer } = credentials()
    const filesDir = path.join(folder, `files-${database}`)
    const env = {
      ...(await databaseEnv(database)),
      TEMPLATE_DATABASE: TEMPLATE,
      PRIVATE_FILES_DIR: filesDir,
      PUBLISHABLE_KEY: await publishableKey(databaseUrl),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      CUSTOMER_EMAIL: customer.email,
      CUSTOMER_PASSWORD: customer.password,
    }
    return { databaseUrl, filesDir, env }
  }

  /**
   * A store of its own on a fresh clone of the template, and how a test reaches it.
   * @param {string} database
   * @param {{ dashboard?: boolean, env?: NodeJS.ProcessEnv }} [options]
   */
  async function openStore(database, options) {
    const { databaseUrl, filesDir, env } = await openDatabase(database)
    const store = await startStore({ databaseUrl, filesDir, ...options })
    return { ...store, env: { ...env, MEDUSA_URL: store.url, MEDUSA_PID: String(store.pid) } }
  }

  return { folder, databaseEnv, openDatabase, openStore, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
