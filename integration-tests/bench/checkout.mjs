// @ts-check
import { openBackOffice } from "../../scripts/lib/back-office.mjs"
import { credentials } from "../../scripts/lib/credentials.mjs"
import { completeProfiles } from "../../scripts/lib/demo-profiles.mjs"
import { queryOnce } from "../../scripts/lib/postgres.mjs"
import { openCheckout } from "./carts.mjs"
import { table } from "./report.mjs"
import { concurrently, figure, interleave, median, percentile, ratios, spread } from "./statistics.mjs"
import { cloneStore, openStore } from "./stores.mjs"

/** @typedef {Record<import("./sizes.mjs").Size, number>} Sizes */
/** @typedef {{ checkout: Awaited<ReturnType<typeof openCheckout>>, settled: (orders: number) => Promise<unknown>, orders: number }} Contender */

const pause = (/** @type {number} */ milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Waits until every order has its invoice and its PDF: the work after one checkout must not be counted as part of the next.
 * @param {string} databaseUrl
 * @param {number} orders
 */
async function invoiced(databaseUrl, orders) {
  for (const end = performance.now() + 120_000; performance.now() < end; await pause(50)) {
    const [{ count }] = await queryOnce(databaseUrl, "select count(*)::int from invoice i join invoice_file f on f.invoice_id = i.id where i.status = 'issued' and f.status = 'stored'")
    if (count >= orders) return
  }
  throw new Error("An order of the measurement got no invoice.")
}

/**
 * Two stores on clones of one database; the plugin is the only difference.
 * @param {import("../../scripts/lib/postgres.mjs").Postgres} postgres
 */
async function openBoth(postgres) {
  const [withUrl, withoutUrl] = [await cloneStore(postgres, "bench_with"), await cloneStore(postgres, "bench_without")]
  const ours = await openStore(withUrl, "with")
  const bare = await openStore(withoutUrl, "without", { WITHOUT_INVOICING: "true" })
  await completeProfiles((await openBackOffice({ url: ours.url, credentials: credentials().admin })).call)
  /** @type {Record<"ours" | "bare", Contender>} */
  const both = {
    ours: { checkout: await openCheckout(ours), settled: (orders) => invoiced(withUrl, orders), orders: 0 },
    bare: { checkout: await openCheckout(bare), settled: () => pause(100), orders: 0 },
  }
  return { both, stop: () => Promise.all([ours.stop(), bare.stop()]) }
}

/**
 * @param {Contender} contender
 * @param {string[]} carts
 * @param {number} width
 */
async function burst(contender, carts, width) {
  /** @type {number[]} */
  const taken = []
  const began = performance.now()
  await concurrently(carts, width, async (cart) => taken.push((await contender.checkout.complete(cart)).milliseconds))
  contender.orders += carts.length
  await contender.settled(contender.orders)
  return { taken, until: performance.now() - began }
}

/**
 * One buyer at a time, each after the store has finished with the one before.
 * @param {Record<"ours" | "bare", Contender>} both
 * @param {number} pairs
 */
async function calm(both, pairs) {
  const carts = { ours: await both.ours.checkout.carts(pairs), bare: await both.bare.checkout.carts(pairs) }
  const one = (/** @type {"ours" | "bare"} */ name) => async (/** @type {number} */ pair) => (await burst(both[name], [carts[name][pair]], 1)).taken[0]
  return interleave(pairs, { ours: one("ours"), bare: one("bare") })
}

/**
 * Several buyers at once: the work after their checkouts shares the process with the checkouts that follow.
 * @param {Record<"ours" | "bare", Contender>} both
 * @param {Sizes} sizes
 */
async function busy(both, sizes) {
  const { "checkout.rounds": rounds, "checkout.burst": count, "checkout.concurrency": width } = sizes
  /** @type {Record<"ours" | "bare", { taken: number[], until: number }[]>} */
  const bursts = { ours: [], bare: [] }
  const one = (/** @type {"ours" | "bare"} */ name) => async () => {
    const carts = await both[name].checkout.carts(count)
    const measured = await burst(both[name], carts, width)
    bursts[name].push(measured)
    return median(measured.taken)
  }
  await interleave(rounds, { ours: one("ours"), bare: one("bare") })
  return bursts
}

/**
 * @param {string} name
 * @param {number[]} ours
 * @param {number[]} bare
 */
function rowOf(name, ours, bare) {
  const [p50, p95] = [0.5, 0.95].map((share) => [percentile(ours, share), percentile(bare, share)])
  return [name, ...[p50, p95].flatMap(([with_, without]) => [figure(with_, 0), figure(without, 0), figure(with_ / without)])]
}

/**
 * Checkout of the demo store with and without the plugin.
 * @param {{ postgres: import("../../scripts/lib/postgres.mjs").Postgres, sizes: Sizes }} run
 */
export async function checkout({ postgres, sizes }) {
  const { both, stop } = await openBoth(postgres)
  await calm(both, Math.min(5, sizes["checkout.pairs"]))
  const quiet = await calm(both, sizes["checkout.pairs"])
  const bursts = await busy(both, sizes)
  await stop()
  const all = (/** @type {"ours" | "bare"} */ name) => bursts[name].flatMap(({ taken }) => taken)
  const each = bursts.ours.map(({ until }) => until / sizes["checkout.burst"])
  return [
    table(
      ["", "p50 with, ms", "p50 without", "ratio", "p95 with, ms", "p95 without", "ratio"],
      [rowOf("one at a time", quiet.ours, quiet.bare), rowOf(`${sizes["checkout.concurrency"]} at a time`, all("ours"), all("bare"))],
    ),
    `Pair by pair, one at a time: ratio ${spread(ratios(quiet.ours, quiet.bare))}. ` +
      `In bursts of ${sizes["checkout.burst"]}, from the first click to the last stored PDF, an order took ${spread(each, 0)} ms.`,
  ].join("\n\n")
}
