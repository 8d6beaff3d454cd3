import { readFileSync } from "node:fs"
import { randomBytes } from "node:crypto"
import { openOffice } from "../helpers/demo-office"
import { eventsSoFar, judge } from "./judge"
import { makeSequence } from "./make-sequence"
import { FATES, type Sequence } from "./operation"
import { playAll, tryAlone, type Played } from "./play"
import { shrink } from "./shrink"

const SEED = process.env.MODEL_SEED ?? randomBytes(4).toString("hex")
const SEQUENCES = Number(process.env.MODEL_SEQUENCES ?? 200)
const AT_ONCE = Number(process.env.MODEL_AT_ONCE ?? 6)
const REPLAY = process.env.MODEL_REPLAY
/** As many are judged together. */
const BATCH = 50
const SHRINKING = 60_000
/** The first ones are enough to begin with. */
const MOST_SHOWN = 5

/** What a person needs to see it again: MODEL_REPLAY=<file with this line> node scripts/test.mjs model */
const replayable = ({ seed, operations }: Sequence) => JSON.stringify({ seed, operations })

const told = ({ story }: Played) => story.told.map((line, index) => `    ${index + 1}. ${line}`).join("\n")

async function describeFailure(played: Played, says: string[]): Promise<string> {
  const { sequence } = played
  const shrunk = await shrink(sequence, SHRINKING)
  return [
    `Sequence ${sequence.seed}, order ${played.story.orderId}:`,
    ...says.map((line) => `  - ${line}`),
    "  What happened:",
    told(played),
    `  Replay: ${replayable(sequence)}`,
    shrunk ? `  Shorter: ${replayable(shrunk.sequence)}\n${shrunk.says.map((line) => `  - ${line}`).join("\n")}` : "  Alone it does not fail: its events met others.",
  ].join("\n")
}

async function playBatch(sequences: Sequence[]): Promise<{ played: Played[]; failures: string[] }> {
  const played = await playAll(sequences, AT_ONCE)
  const verdict = await judge(played.map(({ story }) => story).filter(({ orderId }) => orderId))
  const accused = played.filter(({ story }) => verdict.has(story.orderId))
  const failures = (verdict.get("") ?? []).map((says) => `The books: ${says}`)
  for (const one of accused.slice(0, MOST_SHOWN)) {
    failures.push(await describeFailure(one, verdict.get(one.story.orderId) ?? []))
  }
  failures.push(...accused.slice(MOST_SHOWN).map(({ sequence, story }) => `Sequence ${sequence.seed}: ${verdict.get(story.orderId)?.join("; ")}`))
  return { played, failures }
}

function outcomes(all: Played[]): string {
  const counts = new Map<string, { done: number; not: number }>()
  for (const { sequence, story } of all) {
    sequence.operations.forEach(({ do: name }, index) => {
      const count = counts.get(name) ?? { done: 0, not: 0 }
      const refused = /: (refused|Medusa failed|there is|nothing|not tried|too little|no line)/.test(story.told[index])
      counts.set(name, refused ? { ...count, not: count.not + 1 } : { ...count, done: count.done + 1 })
    })
  }
  return [...counts].map(([name, { done, not }]) => `${name} ${done} (${not} not possible)`).join(", ")
}

beforeAll(openOffice)

const atRandom = () => {
  const everything: Played[] = []

  it(`${SEQUENCES} of them end with the right documents, balances and numbers`, async () => {
    const failures: string[] = []
    for (let from = 0; from < SEQUENCES && failures.length < MOST_SHOWN; from += BATCH) {
      const seeds = Array.from({ length: Math.min(BATCH, SEQUENCES - from) }, (_, index) => `${SEED}-${from + index}`)
      const { played, failures: found } = await playBatch(seeds.map(makeSequence))
      everything.push(...played)
      failures.push(...found)
    }
    process.stdout.write(`\nMODEL_SEED=${SEED}: ${everything.length} sequences. ${outcomes(everything)}\n`)
    expect(failures.join("\n\n")).toBe("")
  })

  it("and events were lost, doubled and late on the way", async () => {
    const { counts } = await eventsSoFar()
    process.stdout.write(`Events: ${JSON.stringify(counts)}\n`)
    for (const fate of FATES) {
      expect(counts[fate]).toBeGreaterThan(0)
    }
  })
}

const again = (file: string) => () => {
  const sequence: Sequence = JSON.parse(readFileSync(file, "utf8"))

  it(`ends with the right documents, balances and numbers (${sequence.seed})`, async () => {
    expect((await tryAlone(sequence)).join("\n")).toBe("")
  })
}

if (REPLAY) {
  describe("A sequence that is played again", again(REPLAY))
} else {
  describe(`Whatever happens to orders (MODEL_SEED=${SEED})`, atRandom)
}
