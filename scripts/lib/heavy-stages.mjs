// @ts-check
// The proofs that need many orders: docs/testing.md says what each of them shows.
import { randomBytes } from "node:crypto"
import path from "node:path"
import { add, jest, notRun } from "./jest.mjs"
import { freePort } from "./ports.mjs"
import { findRedis, startRedis } from "./redis.mjs"
import { startStore } from "./store-process.mjs"

/** @typedef {import("./jest.mjs").Outcome} Outcome */
/** @typedef {import("./stages.mjs").TestBed} TestBed */

const HALF_AN_HOUR = 30 * 60 * 1000
const LONG = ["--runInBand", `--testTimeout=${HALF_AN_HOUR}`]
const END_OF_LOG = 3000

/** The same lives of orders in every run, so that a red run says something of the change it tests; new ones are looked for with MODEL_SEED=random. */
const SEED = "0b7e51a3"

/**
 * Random orders whose events are lost, doubled and late. MODEL_SEED, MODEL_SEQUENCES and MODEL_REPLAY choose which.
 * @param {TestBed} bed
 * @returns {Promise<Outcome>}
 */
export async function model(bed) {
  const wanted = process.env.MODEL_SEED ?? SEED
  const seed = wanted === "random" ? randomBytes(4).toString("hex") : wanted
  console.log(process.env.MODEL_REPLAY ? `  replaying ${process.env.MODEL_REPLAY}` : `  MODEL_SEED=${seed}`)
  const { databaseUrl, filesDir, env } = await bed.openDatabase("model")
  // Two processes, for two cores; each order lives in one of them.
  const start = () => startStore({ databaseUrl, filesDir, env: { UNRELIABLE_EVENTS: "true" } })
  const stores = await Promise.all([start(), start()])
  const urls = stores.map(({ url }) => url)
  const replay = process.env.MODEL_REPLAY && path.resolve(process.env.MODEL_REPLAY)
  try {
    const addresses = { MEDUSA_URL: urls[0], MEDUSA_URLS: urls.join(",") }
    const outcome = await jest("model", { env: { ...env, ...addresses, MODEL_SEED: seed, ...(replay ? { MODEL_REPLAY: replay } : {}) }, args: LONG })
    return stores.reduce(withLog, outcome)
  } finally {
    await Promise.all(stores.map((store) => store.stop()))
  }
}

/**
 * A store that is killed again and again; the test itself starts and kills it.
 * @param {TestBed} bed
 * @returns {Promise<Outcome>}
 */
export async function crash(bed) {
  const { env } = await bed.openDatabase("crash")
  const port = await freePort()
  return jest("crash", { env: { ...env, PORT: String(port), MEDUSA_URL: `http://localhost:${port}` }, args: LONG })
}

/**
 * Two processes on one database: first one that answers and one that works, then two that do both.
 * @param {TestBed} bed
 * @returns {Promise<Outcome>}
 */
export async function twoStores(bed) {
  const program = findRedis()
  if (!program) return notRun("redis-server not found: two stores on one database not tested")
  const redis = await startRedis(program, bed.folder)
  try {
    const split = await together(bed, { database: "server-and-worker", modes: ["server", "worker"], redisUrl: `${redis.url}/0` })
    const shared = await together(bed, { database: "two-shared", modes: ["shared", "shared"], redisUrl: `${redis.url}/1` })
    return add(split, shared)
  } finally {
    await redis.stop()
  }
}

/**
 * @param {TestBed} bed
 * @param {{ database: string, modes: string[], redisUrl: string }} options
 */
async function together(bed, { database, modes, redisUrl }) {
  const { databaseUrl, filesDir, env } = await bed.openDatabase(database)
  const start = (/** @type {string} */ mode) => startStore({ databaseUrl, filesDir, env: { REDIS_URL: redisUrl, MEDUSA_WORKER_MODE: mode } })
  const stores = await Promise.all(modes.map(start))
  // A worker answers no requests.
  const urls = stores.filter((_, index) => modes[index] !== "worker").map(({ url }) => url)
  try {
    const outcome = await jest("two-stores", { env: { ...env, MEDUSA_URL: urls[0], MEDUSA_URLS: urls.join(",") }, args: LONG })
    const output = outcome.failed > 0 ? `With ${modes.join(" and ")}:\n${outcome.output}` : outcome.output
    return stores.reduce(withLog, { ...outcome, output })
  } finally {
    await Promise.all(stores.map((store) => store.stop()))
  }
}

/**
 * @param {Outcome} outcome
 * @param {{ log: () => string }} store
 * @returns {Outcome}
 */
const withLog = (outcome, store) =>
  outcome.failed > 0 ? { ...outcome, output: `${outcome.output}\n--- the end of the store's log ---\n${store.log().slice(-END_OF_LOG)}` } : outcome
