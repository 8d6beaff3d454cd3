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
   * A store of its own on a fresh clone of the template, and how a test reaches it.
   * @param {string} database
   * @param {{ dashboard?: boolean }} [options]
   */
  async function openStore(database, options) {
    await template()
    const databaseUrl = await (await postgres()).createDatabase(database, TEMPLATE)
    const store = await startStore({ databaseUrl, filesDir: path.join(folder, `files-${database}`), ...options })
    const { admin, customer } = credentials()
    const env = {
      ...(await databaseEnv(database)),
      TEMPLATE_DATABASE: TEMPLATE,
      MEDUSA_URL: store.url,
      MEDUSA_PID: String(store.pid),
      PRIVATE_FILES_DIR: path.join(folder, `files-${database}`),
      PUBLISHABLE_KEY: await publishableKey(databaseUrl),
      ADMIN_EMAIL: admin.email,
      ADMIN_PASSWORD: admin.password,
      CUSTOMER_EMAIL: customer.email,
      CUSTOMER_PASSWORD: customer.password,
    }
    return { ...store, env }
  }

  return { databaseEnv, openStore, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
