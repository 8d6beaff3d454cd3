// @ts-check
import { Refusal } from "../../scripts/lib/refusal.mjs"

/** How much is measured: [full, quick]. Full takes about ten minutes on two idle cores. */
const SIZES = {
  "issue.rounds": [10, 3],
  "issue.documents": [200, 40],
  "issue.concurrency": [8, 8],
  "pdf.rounds": [8, 2],
  "pdf.short": [20, 6],
  "pdf.long": [4, 2],
  "pdf.memory": [5000, 200],
  "pdf.sample": [500, 20],
  "checkout.pairs": [40, 6],
  "checkout.rounds": [6, 2],
  "checkout.burst": [12, 4],
  "checkout.concurrency": [4, 2],
  "list.invoices": [100_000, 2000],
  "list.requests": [25, 6],
}

/** @typedef {keyof typeof SIZES} Size */

/**
 * The sizes of a run: `--quick` (or BENCH_QUICK=1) takes the small ones, `--list.invoices=5000` (or BENCH_LIST_INVOICES=5000) sets one.
 * @param {string[]} flags
 * @returns {{ sizes: Record<Size, number>, full: boolean }} `full`: no size differs from what the page reports
 */
export function readSizes(flags) {
  const given = Object.fromEntries(flags.map((flag) => flag.replace(/^--/, "").split("=")))
  const quick = "quick" in given || process.env.BENCH_QUICK === "1"
  const unknown = Object.keys(given).filter((name) => name !== "quick" && !(name in SIZES))
  if (unknown.length > 0) throw new Refusal(`No such flag: --${unknown[0]}. There are --quick and ${Object.keys(SIZES).map((name) => `--${name}=…`).join(", ")}.`)
  const sizes = Object.entries(SIZES).map(([name, [full, small]]) => {
    const own = given[name] ?? process.env[`BENCH_${name.replace(".", "_").toUpperCase()}`]
    return [name, own === undefined ? (quick ? small : full) : whole(name, own)]
  })
  const full = Object.values(SIZES).every(([wanted], index) => sizes[index][1] === wanted)
  return { sizes: Object.fromEntries(sizes), full }
}

/**
 * @param {string} name
 * @param {string} text
 */
function whole(name, text) {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 1) throw new Refusal(`--${name}=${text} is not a whole number above zero.`)
  return value
}
