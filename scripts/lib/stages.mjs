// @ts-check
import { availableParallelism } from "node:os"
import path from "node:path"
import { checkBuild } from "../check-build.mjs"
import { crash, model, twoStores } from "./heavy-stages.mjs"
import { buildDashboard, buildPlugin } from "./build.mjs"
import { startChild } from "./child.mjs"
import { jest, notRun } from "./jest.mjs"
import { root } from "./paths.mjs"
import { startStore } from "./store-process.mjs"
import { findChromium } from "./test-bed.mjs"

/** @typedef {import("./jest.mjs").Outcome} Outcome */
/** @typedef {ReturnType<typeof import("./test-bed.mjs").openTestBed>} TestBed */
/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {(bed: TestBed) => Promise<Outcome>} run
 * @property {"left" | "right"} [lane] neighbours with a lane run as two rows side by side: none of them keeps two cores busy by itself
 */

const bin = (/** @type {string[]} */ ...parts) => path.join(root, "node_modules", ...parts)
const TSC = bin("typescript", "bin", "tsc")
// Long enough for a machine that does ten other things: no test is about time.
const PATIENT = "--testTimeout=60000"
const ALL_CORES = [`--maxWorkers=${availableParallelism()}`, PATIENT]

/**
 * One program after the other; the stage passes when all do.
 * @param {string[][]} commands arguments for node
 * @returns {Promise<Outcome>}
 */
async function programs(commands) {
  const outputs = []
  let failed = 0
  for (const args of commands) {
    const child = startChild(process.execPath, args, { cwd: root, env: { ...process.env, FORCE_COLOR: "0", npm_config_loglevel: "error" } })
    if ((await child.exited) === 0) continue
    failed = 1
    outputs.push(child.log().trim())
  }
  return { passed: 1 - failed, failed, skipped: 0, output: outputs.join("\n") }
}

const check = (/** @type {string[]} */ projects) => programs(projects.map((project) => [TSC, "--noEmit", "-p", project]))

/** The demo store uses what the built plugin exports, so that is built first. @returns {Promise<Outcome>} */
async function types() {
  const own = await check([".", "admin", "scripts"])
  if (own.failed) return own
  await buildPlugin()
  return check(["integration-tests/store"])
}

/** @returns {Promise<Outcome>} */
async function build() {
  await buildPlugin()
  const problems = await checkBuild()
  return { passed: problems.length ? 0 : 1, failed: problems.length ? 1 : 0, skipped: 0, output: problems.join("\n") }
}

/**
 * The stories by two who read side by side, each in a store of its own (helpers/store-of-worker.js): a story mostly waits for its store, and
 * who is done first takes the next one.
 * @param {TestBed} bed
 */
async function http(bed) {
  const databases = [await bed.openDatabase("http-1"), await bed.openDatabase("http-2")]
  const stores = await Promise.all(databases.map(({ databaseUrl, filesDir }) => startStore({ databaseUrl, filesDir })))
  const addresses = stores.map(({ url, pid }, index) => ({ ...databases[index].env, MEDUSA_URL: url, MEDUSA_PID: String(pid) }))
  try {
    const outcome = await jest("http", { env: { STORES_OF_WORKERS: JSON.stringify(addresses) }, args: [`--maxWorkers=${stores.length}`, PATIENT] })
    if (outcome.failed > 0) outcome.output += stores.map((store) => `\n--- the end of a store's log ---\n${store.log().slice(-3000)}`).join("")
    return outcome
  } finally {
    await Promise.all(stores.map((store) => store.stop()))
  }
}

/**
 * @param {TestBed} bed
 * @returns {Promise<Outcome>}
 */
async function browser(bed) {
  const chromium = findChromium()
  if (!chromium) return notRun("Chromium not found: browser tests not run")
  await buildPlugin()
  await buildDashboard()
  const store = await bed.openStore("browser", { dashboard: true })
  try {
    return await jest("browser", { env: { ...store.env, CHROMIUM_PATH: chromium }, args: ["--runInBand", "--testTimeout=120000"] })
  } finally {
    await store.stop()
  }
}

/** @param {TestBed} bed */
async function packageTest(bed) {
  await buildPlugin()
  return jest("package", { env: await bed.databaseEnv(), args: ["--runInBand", "--testTimeout=900000"] })
}

/** Cheapest first: the sooner a mistake is told, the better. @type {Stage[]} */
export const STAGES = [
  { name: "types", lane: "left", run: types },
  { name: "test-types", lane: "right", run: () => check(["integration-tests"]) },
  { name: "lint", lane: "right", run: () => programs([[bin("eslint", "bin", "eslint.js"), "."], ["scripts/check-i18n.mjs"]]) },
  { name: "boundaries", lane: "right", run: () => programs([[bin("dependency-cruiser", "bin", "dependency-cruise.mjs"), "src", "admin", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]]) },
  { name: "unit", run: () => jest("unit", { args: ALL_CORES }) },
  { name: "golden", run: () => jest("golden", { args: ALL_CORES }) },
  { name: "build", run: build },
  { name: "module", run: async (bed) => jest("module", { env: await bed.databaseEnv(), args: ALL_CORES }) },
  { name: "http", run: http },
  { name: "model", run: model },
  { name: "crash", lane: "left", run: crash },
  { name: "two-stores", lane: "left", run: twoStores },
  { name: "package", lane: "right", run: packageTest },
  { name: "browser", lane: "right", run: browser },
]
