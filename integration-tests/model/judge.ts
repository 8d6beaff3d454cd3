import { reconcile } from "../helpers/demo-office"
import { eventually, send } from "../helpers/demo-store"
import { storeUrls } from "../helpers/store-urls"
import { twoMinutesPass } from "../helpers/time-passes"
import { FATES, type Fate } from "./operation"
import { booksOf, brokenLaws } from "../helpers/invariants"
import { cameSince } from "../../src/mapping/__tests__/law-of-goodwill"
import { disagreement } from "../helpers/worth"
import type { Story } from "./story"

interface Events {
  /** Being handled now. */
  working: number
  /** How many met which fate. */
  counts: Record<Fate, number>
}

/** What became of events so far, in all processes. */
export async function eventsSoFar(): Promise<Events> {
  const reports: Events[] = await Promise.all(storeUrls().map(async (base) => (await send("GET", "/unreliable-events", { base })).body))
  const sum = (of: (events: Events) => number) => reports.reduce((total, one) => total + of(one), 0)
  const counts = Object.fromEntries(FATES.map((fate) => [fate, sum((one) => one.counts[fate])])) as Events["counts"]
  return { working: sum(({ working }) => working), counts }
}

/** Waits until the store handles no event any more; what is kept back stays kept back, as if it had been lost. */
export async function quiet(): Promise<void> {
  let still = 0
  await eventually("the store to be at rest", async () => {
    const { working } = await eventsSoFar()
    still = working === 0 ? still + 1 : 0
    return still > 2
  })
}

async function judgeOne(story: Story, books: Awaited<ReturnType<typeof booksOf>>): Promise<string[]> {
  const own = books.get(story.orderId)
  if (!own) {
    return []
  }
  const total = story.worth.total()
  const came = story.heldAtRefunds.map((held) => cameSince(held, story.worth.holds()))
  if (total.isZero()) {
    return [disagreement(total, own, came)].filter((said) => said !== null)
  }
  const medusa = await story.worthInMedusa()
  if (story.unsure) {
    return [disagreement(medusa, own, came)].filter((said) => said !== null)
  }
  // The test's own model is judged too: where it has misunderstood Medusa, it must not judge the plugin.
  return medusa.minus(total).abs().gt("0.001")
    ? [`the model is wrong: it says ${total.toFixed(4)}, Medusa ${medusa.toFixed(4)}`]
    : [disagreement(total, own, came)].filter((said) => said !== null)
}

/** What is wrong with each story's order, and with the books as a whole (under ""). */
export type Verdict = Map<string, string[]>

/** Repairs what events have missed, and then holds the books against every law and every order against its worth. */
export async function judge(stories: Story[]): Promise<Verdict> {
  await quiet()
  await twoMinutesPass()
  const { failed } = await reconcile("full")
  await quiet()
  const verdict: Verdict = new Map()
  const accuse = (whom: string, says: string) => verdict.set(whom, [...(verdict.get(whom) ?? []), says])
  if (failed) {
    accuse("", `reconcile failed for ${failed} orders`)
  }
  const books = await booksOf(stories.map(({ orderId }) => orderId))
  for (const story of stories) {
    for (const says of await judgeOne(story, books)) {
      accuse(story.orderId, says)
    }
  }
  for (const { order_id, says } of await brokenLaws()) {
    accuse(order_id ?? "", says)
  }
  return verdict
}

