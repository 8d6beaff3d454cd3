// @ts-check

/**
 * The value below which `share` of the sample lies, between two neighbours in proportion.
 * @param {number[]} sample
 * @param {number} share 0.5 is the median
 */
export function percentile(sample, share) {
  const sorted = [...sample].sort((one, other) => one - other)
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place - Math.floor(place))
}

/** @param {number[]} sample */
export const median = (sample) => percentile(sample, 0.5)

/**
 * The median, with the range in which the middle half lies: one disturbed round moves neither.
 * @param {number[]} sample
 * @param {number} [digits]
 */
export function spread(sample, digits = 2) {
  const [low, high] = [percentile(sample, 0.25), percentile(sample, 0.75)]
  return `${figure(median(sample), digits)} (${figure(low, digits)}–${figure(high, digits)})`
}

/**
 * The ratio of two things measured side by side, round by round.
 * @param {number[]} ours
 * @param {number[]} theirs of the same rounds
 */
export const ratios = (ours, theirs) => ours.map((value, round) => value / theirs[round])

/**
 * How much `y` rises when `x` rises by one: least squares.
 * @param {{ x: number, y: number }[]} points
 */
export function slope(points) {
  const mean = (/** @type {"x" | "y"} */ axis) => points.reduce((total, point) => total + point[axis], 0) / points.length
  const [x, y] = [mean("x"), mean("y")]
  const up = points.reduce((total, point) => total + (point.x - x) * (point.y - y), 0)
  const along = points.reduce((total, point) => total + (point.x - x) ** 2, 0)
  return along === 0 ? 0 : up / along
}

/**
 * @param {number} value
 * @param {number} [digits]
 */
export const figure = (value, digits = 2) => value.toFixed(digits)

/**
 * Runs the contenders in turn, round after round; every second round backwards, so that none always comes first.
 * @template {string} Name
 * @param {number} rounds
 * @param {Record<Name, (round: number) => Promise<number>>} contenders each gives one figure a round
 * @returns {Promise<Record<Name, number[]>>}
 */
export async function interleave(rounds, contenders) {
  const names = /** @type {Name[]} */ (Object.keys(contenders))
  /** @type {Record<string, number[]>} */
  const figures = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    for (const name of order) figures[name].push(await contenders[name](round))
  }
  return /** @type {Record<Name, number[]>} */ (figures)
}

/**
 * Calls `work` for every item, at most `width` at a time.
 * @template Item
 * @param {Item[]} items
 * @param {number} width
 * @param {(item: Item, index: number) => Promise<unknown>} work
 */
export async function concurrently(items, width, work) {
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      await work(items[index], index)
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
}

/** @param {() => Promise<unknown>} work */
export async function millisecondsOf(work) {
  const began = performance.now()
  await work()
  return performance.now() - began
}
