// @ts-check
import { fileURLToPath } from "node:url"
import { runChild } from "../../scripts/lib/child.mjs"
import { root } from "../../scripts/lib/paths.mjs"
import { table } from "./report.mjs"
import { figure, median, ratios, slope, spread } from "./statistics.mjs"

const WORKER = fileURLToPath(new URL("./pdf-worker.mjs", import.meta.url))
const MIB = 1024 ** 2

/** @typedef {{ made: number, rss: number, heap: number, code: number, external: number }} Sample */

/**
 * Documents a second on one core, and memory over many documents in one process.
 * @param {{ sizes: Record<import("./sizes.mjs").Size, number> }} run
 */
export async function pdf({ sizes }) {
  const output = await runChild(process.execPath, ["--expose-gc", WORKER, JSON.stringify(sizes)], { cwd: root, name: "The PDF worker" })
  const measured = JSON.parse(output.trim().split("\n").at(-1) ?? "")
  return reportOf(measured)
}

/**
 * The tables of what the worker measured.
 * @param {any} measured
 */
export function reportOf(measured) {
  return [speedOf(measured), memoryOf(measured.memory)].join("\n\n")
}

/** @param {any} measured */
function speedOf({ first, shapes, rounds }) {
  const rows = shapes.map((/** @type {any} */ { shape, lines, pages, bytes }) => {
    const [ours, tagged, stock, hand] = ["ours", "tagged", "stock", "hand"].map((name) => /** @type {number[]} */ (rounds[`${shape} ${name}`]))
    const perSecond = (/** @type {number[]} */ costs) => spread(costs.map((each) => 1000 / each), 1)
    return [
      `${lines} lines, ${pages} page${pages === 1 ? "" : "s"}`, figure(bytes / 1024, 0), perSecond(ours), spread(ratios(stock, ours), 1),
      spread(ratios(hand, ours).map((share) => share * 100), 0), spread(ratios(tagged, ours)),
    ]
  })
  const [page, short, long] = shapes
  const line = (median(rounds["long ours"]) - median(rounds["short ours"])) / (long.lines - short.lines) / median(rounds["short ours"])
  return [
    table(["document", "KiB", "documents a core-second", "times as fast as pdfmake", "% of the speed by hand", "cost of tags, times"], rows),
    `The first document of a process costs ${figure(first / median(rounds["short tagged"]), 1)} times a later one. One more line costs ${figure(100 * line, 1)} % of a ` +
      `12-line document. Tags make the one-page document ${figure((page.tagged - page.bytes) / 1024, 0)} KiB larger, the one of 200 lines ${figure((long.tagged - long.bytes) / 1024, 0)} KiB.`,
  ].join("\n\n")
}

/** @param {Sample[]} samples */
function memoryOf(samples) {
  const settled = samples.slice(Math.floor(samples.length / 3))
  const growth = (/** @type {(sample: Sample) => number} */ bytes) => slope(settled.map((sample) => ({ x: sample.made, y: bytes(sample) })))
  const [all, data, rss] = [growth(({ heap }) => heap), growth(({ heap, code }) => heap - code), growth((sample) => sample.rss)]
  const span = settled[settled.length - 1].made - settled[0].made
  const share = (all * span) / settled[0].heap
  const rows = samples.map(({ made, heap, code, external, rss: resident }) => [String(made), ...[heap, code, external, resident].map((bytes) => figure(bytes / MIB, 1))])
  return [
    table(["documents made", "heap after collection, MiB", "of it compiled code", "outside the heap", "RSS"], rows),
    `Over the last two thirds the heap changes by ${figure(all, 0)} bytes a document, without V8's compiled code by ${figure(data, 0)}, and the RSS by ` +
      `${figure(rss / 1024, 1)} KiB (least squares); the heap by ${figure(100 * share, 1)} % altogether: ${Math.abs(share) < 0.05 ? "flat" : "**not flat**"}.`,
  ].join("\n\n")
}
