/** Chance that can be repeated: the same seed gives the same choices. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next: () => number
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  chance: (share: number) => boolean
  pick: <One>(from: readonly One[]) => One
}

/** Takes any text as a seed (xmur3 and mulberry32, which are in the public domain). */
export function randomFrom(seed: string): Random {
  let state = 1779033703 ^ seed.length
  for (const letter of seed) {
    state = Math.imul(state ^ letter.charCodeAt(0), 3432918353)
    state = (state << 13) | (state >>> 19)
  }
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return { next, whole, chance: (share) => next() < share, pick: (from) => from[whole(0, from.length - 1)] }
}
