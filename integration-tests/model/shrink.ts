import type { Operation, Sequence } from "./operation"
import { tryAlone } from "./play"

/** A shorter sequence that still fails, and how. */
export interface Shrunk {
  sequence: Sequence
  says: string[]
}

const without = (operations: Operation[], place: number) => operations.filter((_, index) => index !== place)

/**
 * Drops one operation after the other while the sequence still fails, and lets events be heard where it fails just the same. Ends when
 * nothing more can go, or when the time is up. Null when the sequence does not fail alone.
 */
export async function shrink(sequence: Sequence, patience: number): Promise<Shrunk | null> {
  const end = Date.now() + patience
  const first = await tryAlone(sequence)
  if (!first.length) {
    return null
  }
  let best: Shrunk = { sequence, says: first }
  const attempt = async (operations: Operation[]) => {
    const says = Date.now() < end ? await tryAlone({ seed: sequence.seed, operations }) : []
    best = says.length ? { sequence: { seed: sequence.seed, operations }, says } : best
  }
  for (let place = sequence.operations.length - 1; place > 0; place--) {
    await attempt(without(best.sequence.operations, place))
  }
  for (const place of best.sequence.operations.keys()) {
    if (best.sequence.operations[place].events !== "heard") {
      await attempt(best.sequence.operations.map((operation, index) => (index === place ? { ...operation, events: "heard" } : operation)))
    }
  }
  return best
}
