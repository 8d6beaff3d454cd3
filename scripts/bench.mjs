// @ts-check
// `npm run bench`: what the plugin costs, measured against the least that could do the same; `npm run bench -- pdf list --quick` runs parts of it.
import { rmSync } from "node:fs"
import path from "node:path"
import { checkout } from "../integration-tests/bench/checkout.mjs"
import { issue } from "../integration-tests/bench/issue.mjs"
import { list } from "../integration-tests/bench/list.mjs"
import { pdf } from "../integration-tests/bench/pdf.mjs"
import { machine, writeSection } from "../integration-tests/bench/report.mjs"
import { readSizes } from "../integration-tests/bench/sizes.mjs"
import { buildPlugin, requireWritable } from "./lib/build.mjs"
import { stopEverything } from "./lib/child.mjs"
import { local } from "./lib/paths.mjs"
import { removeCluster, startPostgres } from "./lib/postgres.mjs"
import { stage } from "./lib/progress.mjs"
import { Refusal, runMain } from "./lib/refusal.mjs"

const PARTS = { issue, pdf, checkout, list }
const FOLDER = path.join(local, "bench")
const CLUSTER = path.join(FOLDER, "postgres")

/** Nothing is kept from run to run. */
async function clear() {
  await removeCluster(CLUSTER)
  rmSync(FOLDER, { recursive: true, force: true })
}

/** @param {string[]} names */
function chosenParts(names) {
  const known = Object.entries(PARTS)
  const unknown = names.find((name) => !(name in PARTS))
  if (unknown) throw new Refusal(`No such part: ${unknown}. There are: ${Object.keys(PARTS).join(", ")}.`)
  return names.length > 0 ? known.filter(([name]) => names.includes(name)) : known
}

/** @param {string[]} given */
async function run(given) {
  const parts = chosenParts(given.filter((word) => !word.startsWith("--")))
  const { sizes, full } = readSizes(given.filter((word) => word.startsWith("--")))
  requireWritable()
  await stage("Plugin", buildPlugin, (changed) => (changed ? "built" : "unchanged"))
  await clear()
  // Durable, as a store's own database is: a commit waits for the disk.
  const postgres = await stage("PostgreSQL", () => startPostgres({ dataDir: CLUSTER }))
  const [{ server_version: version }] = await postgres.query("show server_version")
  for (const [name, measure] of parts) {
    const text = await stage(`Measuring: ${name}`, () => measure({ postgres, sizes }))
    console.log(`\n${text}\n`)
    if (full) writeSection(name, `${text}\n\nMeasured on ${machine(version)}.`)
  }
  console.log(full ? "Written to docs/performance.md." : "Other sizes than the page's: docs/performance.md is left as it is.")
  await postgres.stop()
  await clear()
}

/** @returns {Promise<never>} */
function interrupted() {
  return new Promise((_, reject) => {
    for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => reject(new Refusal("Interrupted.")))
  })
}

await runMain(async () => {
  try {
    await Promise.race([run(process.argv.slice(2)), interrupted()])
  } finally {
    await stopEverything()
  }
})
process.exit()
