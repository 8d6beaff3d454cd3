// @ts-check
// `npm test`: everything, or the stages that are named: node scripts/test.mjs unit http
import { requireWritable } from "./lib/build.mjs"
import { stopEverything } from "./lib/child.mjs"
import { seconds } from "./lib/progress.mjs"
import { Refusal, runMain } from "./lib/refusal.mjs"
import { STAGES } from "./lib/stages.mjs"
import { openTestBed } from "./lib/test-bed.mjs"

/** @typedef {import("./lib/stages.mjs").Stage} Stage */

const totals = { passed: 0, failed: 0, skipped: 0 }

/**
 * @param {Stage} stage
 * @param {import("./lib/stages.mjs").TestBed} bed
 */
async function runStage({ name, run }, bed) {
  const began = performance.now()
  const { passed, failed, skipped, output } = await run(bed).catch((error) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Error && !("plain" in error) ? String(error.stack) : String(error.message ?? error),
  }))
  totals.passed += passed
  totals.failed += failed
  totals.skipped += skipped
  if (failed > 0) console.log(`\n${output}\n`)
  const counts = [`${passed} passed`, failed ? `${failed} failed` : "", skipped ? `${skipped} skipped` : ""].filter(Boolean).join(", ")
  console.log(`${failed ? "✗" : skipped && !passed ? "–" : "✓"} ${name.padEnd(10)} ${seconds(performance.now() - began).padStart(8)}  ${counts}`)
}

/** @param {string[]} names */
function chosenStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown.length > 0) throw new Refusal(`No such stage: ${unknown.join(", ")}. There are: ${STAGES.map(({ name }) => name).join(", ")}.`)
  return names.length > 0 ? STAGES.filter(({ name }) => names.includes(name)) : STAGES
}

/**
 * What runs after each other, and what side by side in it.
 * @param {Stage[]} stages
 * @returns {Stage[][][]}
 */
function inLanes(stages) {
  /** @type {Stage[][]} */
  const groups = []
  for (const stage of stages) {
    const last = groups.at(-1)
    if (stage.lane && last?.[0].lane) last.push(stage)
    else groups.push([stage])
  }
  return groups.map((group) => {
    const lanes = new Set(group.map(({ lane }) => lane))
    return [...lanes].map((lane) => group.filter((stage) => stage.lane === lane))
  })
}

/** @returns {Promise<"interrupted">} */
function interrupted() {
  return new Promise((resolve) => {
    for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => resolve("interrupted"))
  })
}

await runMain(async () => {
  const stages = chosenStages(process.argv.slice(2))
  requireWritable()
  const bed = openTestBed()
  const row = async (/** @type {Stage[]} */ some) => {
    for (const stage of some) await runStage(stage, bed)
  }
  const all = async () => {
    for (const lanes of inLanes(stages)) await Promise.all(lanes.map(row))
  }
  try {
    if ((await Promise.race([all(), interrupted()])) === "interrupted") throw new Refusal("Interrupted.")
  } finally {
    await stopEverything()
    bed.remove()
  }
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${totals.skipped ? `, ${totals.skipped} skipped` : ""}`)
  return totals.failed > 0 ? 1 : 0
})
process.exit()
