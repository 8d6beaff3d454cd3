// @ts-check
// The plugin's module as a store loads it, on a database of its own, without the rest of Medusa.
import { createRequire } from "node:module"
import path from "node:path"
import { root } from "../../scripts/lib/paths.mjs"

const require = createRequire(import.meta.url)

/**
 * Migrates the database and starts the module on it.
 * @param {string} url of an empty database
 * @param {number} connections the size of its pool
 */
export async function loadModule(url, connections) {
  const { MedusaApp } = require("@medusajs/framework/modules-sdk")
  const { ContainerRegistrationKeys, createPgConnection } = require("@medusajs/framework/utils")
  const database = { clientUrl: url, schema: "public", pool: { min: connections, max: connections } }
  const app = await MedusaApp({
    sharedResourcesConfig: { database },
    injectedDependencies: { [ContainerRegistrationKeys.PG_CONNECTION]: createPgConnection(database) },
    modulesConfig: { invoicing: { resolve: path.join(root, ".medusa", "server", "src", "modules", "invoicing"), options: { database } } },
  })
  await silently(() => app.runMigrations())
  await app.onApplicationStart()
  const close = async () => {
    await app.onApplicationPrepareShutdown()
    await app.onApplicationShutdown()
  }
  return { service: app.modules.invoicing, close }
}

/**
 * Medusa tells the console about every migration.
 * @param {() => Promise<unknown>} work
 */
async function silently(work) {
  const { log, info } = console
  console.log = console.info = () => undefined
  try {
    await work()
  } finally {
    Object.assign(console, { log, info })
  }
}

/**
 * How many statements `work` sends to the database, BEGIN and COMMIT included.
 * @param {() => Promise<unknown>} work
 */
export async function statementsOf(work) {
  const { Client } = createRequire(require.resolve("@mikro-orm/postgresql"))("pg")
  const clients = [...new Set([Client, require("pg").Client])].map(({ prototype }) => ({ prototype, query: prototype.query }))
  /** @type {string[]} */
  const statements = []
  for (const { prototype, query } of clients) {
    prototype.query = function (/** @type {any[]} */ ...call) {
      statements.push(call[0]?.text ?? call[0])
      return query.apply(this, call)
    }
  }
  try {
    await work()
  } finally {
    for (const { prototype, query } of clients) prototype.query = query
  }
  return statements
}
