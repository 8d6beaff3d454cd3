import { AsyncLocalStorage } from "node:async_hooks"

/**
 * What happens to the events of one request, as the header `x-events` asks:
 * - `lost`: nobody hears of them, as when the process dies before it handles them
 * - `twice`: heard twice, the second time while the first may still be at work
 * - `late`: kept back until a request of the same lane asks for `released`
 * - `released`: what was kept back is heard first, newest first, and then what this request says
 */
export type Fate = "heard" | "lost" | "twice" | "late" | "released"

interface Asked {
  fate: Fate
  /** Requests that belong together: one story of the model test. */
  lane: string
}

type Deliver = () => Promise<void>

const asked = new AsyncLocalStorage<Asked>()
const kept = new Map<string, Deliver[]>()
const counts: Record<Fate, number> = { heard: 0, lost: 0, twice: 0, late: 0, released: 0 }
let working = 0

async function hear(deliver: Deliver): Promise<void> {
  working++
  try {
    await deliver()
  } finally {
    working--
  }
}

/** Hands an event to a subscriber as the request that it comes from asked. */
export async function meet(deliver: Deliver): Promise<void> {
  const { fate, lane } = asked.getStore() ?? { fate: "heard", lane: "" }
  counts[fate]++
  if (fate === "lost") {
    return
  }
  if (fate === "late") {
    kept.set(lane, [...(kept.get(lane) ?? []), deliver])
    return
  }
  await Promise.all(fate === "twice" ? [hear(deliver), hear(deliver)] : [hear(deliver)])
}

/** Runs a request so that its events meet the fate that it asks for. */
export function withFate(wanted: Asked, run: () => void): void {
  if (wanted.fate === "released") {
    const waiting = (kept.get(wanted.lane) ?? []).reverse()
    kept.delete(wanted.lane)
    asked.run({ ...wanted, fate: "heard" }, () => void Promise.allSettled(waiting.map(hear)))
    counts.released += waiting.length
  }
  asked.run(wanted.fate === "released" ? { ...wanted, fate: "heard" } : wanted, run)
}

/** How many events met each fate so far, and how many are being handled now. */
export const report = () => ({ working, kept: [...kept.values()].flat().length, counts })
