import { act } from "./act"
import { judge } from "./judge"
import type { Sequence } from "./operation"
import { Story } from "./story"

/** A sequence that was played, and what happened. */
export interface Played {
  sequence: Sequence
  story: Story
}

let lanes = 0

/** Plays one sequence from beginning to end; half of them hear in the end what was kept back. */
async function play(sequence: Sequence): Promise<Played> {
  const story = new Story(++lanes)
  for (const operation of sequence.operations) {
    await story.meet(operation, act)
  }
  if (story.orderId && sequence.operations.length % 2) {
    await story.release()
  }
  return { sequence, story }
}

/** Plays sequences, a few at the same time, each on an order of its own. */
export async function playAll(sequences: Sequence[], atOnce: number): Promise<Played[]> {
  const waiting = [...sequences]
  const played: Played[] = []
  const player = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      played.push(await play(next))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, player))
  return played
}

/** Plays one sequence alone and says what is wrong with its order. */
export async function tryAlone(sequence: Sequence): Promise<string[]> {
  const { story } = await play(sequence)
  const verdict = await judge([story])
  return story.orderId ? (verdict.get(story.orderId) ?? []) : []
}

