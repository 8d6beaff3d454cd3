// @ts-check
// `npm start`: a real store that uses the plugin, with its own database and a handful of orders.
import { rmSync } from "node:fs"
import path from "node:path"
import { buildDashboard, buildPlugin, DATABASE_INPUTS, hashOf, requireWritable } from "./lib/build.mjs"
import { openBackOffice } from "./lib/back-office.mjs"
import { stopEverything } from "./lib/child.mjs"
import { credentials } from "./lib/credentials.mjs"
import { openDatabase, openMarks } from "./lib/database.mjs"
import { placeDemoOrders } from "./lib/demo-orders.mjs"
import { completeProfiles } from "./lib/demo-profiles.mjs"
import { HttpFailure, signIn } from "./lib/http.mjs"
import { endLeftOver, isRunning, notePid, readPid } from "./lib/left-over.mjs"
import { local, medusaCli } from "./lib/paths.mjs"
import { requirePort } from "./lib/ports.mjs"
import { removeCluster } from "./lib/postgres.mjs"
import { seconds, stage } from "./lib/progress.mjs"
import { Refusal, runMain } from "./lib/refusal.mjs"
import { ensureAdmin, migrate, publishableKey, seed, startStore } from "./lib/store-process.mjs"
import { welcome } from "./lib/welcome.mjs"

const began = performance.now()
const port = Number(process.env.PORT || 9000)
const host = process.env.HOST || "127.0.0.1"
const logFile = path.join(local, "store.log")
const pidFile = path.join(local, "start.pid")
const storePidFile = path.join(local, "store.pid")

/** Two of us on one database folder would fight over it. */
function requireAlone() {
  const other = readPid(pidFile)
  if (other !== process.pid && other && isRunning(other, "start.mjs")) {
    throw new Refusal(`The demo store of this folder runs already (process ${other}). Stop it with Ctrl-C first.`)
  }
  return notePid(pidFile, process.pid)
}

async function beginAnew() {
  if (process.env.DATABASE_URL) throw new Refusal("start:fresh does not empty the database of DATABASE_URL. Empty it yourself, or unset DATABASE_URL.")
  await removeCluster(path.join(local, "postgres"))
  rmSync(path.join(local, "files"), { recursive: true, force: true })
}

/**
 * Tables and first rows, when the migrations or the seed changed since this database was prepared.
 * @param {string} databaseUrl
 */
async function prepareDatabase(databaseUrl) {
  const marks = await openMarks(databaseUrl)
  const inputs = hashOf(DATABASE_INPUTS)
  if ((await marks.get("prepared")) !== inputs) {
    await stage("Migrating the database", () => migrate({ databaseUrl }))
    await stage("Seeding the store", () => seed({ databaseUrl }))
    await marks.set("prepared", inputs)
  }
  return marks
}

/** @param {boolean} changed */
const built = (changed) => (changed ? "built" : "unchanged")

/** @param {string} url */
async function requireSignIn(url) {
  try {
    await signIn(url, "user", credentials().admin)
    return true
  } catch (error) {
    if (error instanceof HttpFailure && error.status === 401) return false
    throw error
  }
}

/**
 * @param {{ url: string, databaseUrl: string, marks: Awaited<ReturnType<typeof openMarks>> }} store
 */
async function fillStore({ url, databaseUrl, marks }) {
  if (!(await requireSignIn(url))) await stage(`Giving ${credentials().admin.email} its password`, () => ensureAdmin({ databaseUrl }))
  if (await marks.get("orders")) return
  const office = await openBackOffice({ url, credentials: credentials().admin })
  await stage("Completing the invoicing profiles", () => completeProfiles(office.call))
  const key = await publishableKey(databaseUrl)
  const placed = await stage("Placing orders through the Store API", () => placeDemoOrders({ url, publishableKey: key }), (orders) => `${orders.length} orders`)
  await marks.set("orders", JSON.stringify(placed.map(({ order }) => order.id)))
}

/** @returns {Promise<number>} */
function signalled() {
  return new Promise((resolve) => {
    for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => resolve(0))
  })
}

async function run() {
  await endLeftOver(storePidFile, medusaCli)
  await requirePort(port, host)
  if (process.argv.includes("--fresh")) await beginAnew()
  const database = await stage("Database", openDatabase, ({ description }) => description)
  await stage("Plugin", buildPlugin, built)
  const [marks] = await Promise.all([prepareDatabase(database.url), stage("Dashboard", buildDashboard, built)])
  const store = await stage("Medusa", () => startStore({ databaseUrl: database.url, port, host, dashboard: true, logFile }), ({ url }) => `listening on ${url}`)
  const forget = notePid(storePidFile, store.pid)
  void store.exited.then(forget)
  await fillStore({ url: store.url, databaseUrl: database.url, marks })
  console.log(await welcome({ url: store.url, logFile, took: seconds(performance.now() - began) }))
  return Promise.race([
    store.exited.then((code) => `Medusa ended by itself (exit ${code}); its log is ${logFile}`),
    database.ended.then((code) => `PostgreSQL ended by itself (exit ${code})`),
  ])
}

await runMain(async () => {
  requireWritable()
  const forget = requireAlone()
  const stopped = signalled()
  try {
    const outcome = await Promise.race([run(), stopped])
    if (outcome !== 0) throw new Refusal(String(outcome))
    console.log("\n  Stopping …")
  } finally {
    await stopEverything()
    forget()
  }
})
process.exit()
