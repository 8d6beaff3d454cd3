// @ts-check
import { fileURLToPath } from "node:url"
import { runChild } from "../../scripts/lib/child.mjs"
import { root } from "../../scripts/lib/paths.mjs"
import { table } from "./report.mjs"
import { figure, median, ratios, slope, spread } from "./statistics.mjs"

const WORKER = fileURLToPath(new URL("./pdf-worker.mjs", import.meta.url))
const MIB = 1024 ** 2

/** @typedef {{ made: number, rss: number, heap: number, external: number }} Sample */

/**
 * Documents a second on one core, and memory over many documents in one process.
 * @param {{ sizes: Record<import("./sizes.mjs").Size, number> }} run
 */
export async function pdf({ sizes }) {
  const output = await runChild(process.execPath, ["--expose-gc", WORKER, JSON.stringify(sizes)], { cwd: root, name: "The PDF worker" })
  const measured = JSON.parse(output.trim().split("\n").at(-1) ?? "")
  return [speedOf(measured), memoryOf(measured.memory)].join("\n\n")
}

/** @param {any} measured */
function speedOf({ first, shapes, rounds }) {
  const rows = shapes.map((/** @type {any} */ { shape, lines, pages, bytes }) => {
    const [ours, texts] = [rounds[shape], rounds[`${shape} texts`]]
    return [
      `${lines} lines, ${pages} page${pages === 1 ? "" : "s"}`, figure(bytes / 1024, 0), spread(ours.map((/** @type {number} */ each) => 1000 / each), 1),
      spread(texts.map((/** @type {number} */ each) => 1000 / each), 1), spread(ratios(ours, texts)),
    ]
  })
  const long = (median(rounds.long) - median(rounds.short)) / (shapes[2].lines - shapes[1].lines) / median(rounds.short)
  return [
    table(["document", "KiB", "documents a core-second", "only its words, by pdfkit", "ratio of cost"], rows),
    `The first document of a process costs ${figure(first / median(rounds.short), 1)} times a later one. ` +
      `One more line costs ${figure(100 * long, 1)} % of a 12-line document.`,
  ].join("\n\n")
}

/** @param {Sample[]} samples */
function memoryOf(samples) {
  const settled = samples.slice(Math.floor(samples.length / 3))
  const growth = (/** @type {"rss" | "heap"} */ kind) => slope(settled.map((sample) => ({ x: sample.made, y: sample[kind] })))
  const [heap, rss] = [growth("heap"), growth("rss")]
  const span = settled[settled.length - 1].made - settled[0].made
  const share = (heap * span) / settled[0].heap
  const rows = samples.map(({ made, heap: used, external, rss: resident }) => [String(made), ...[used, external, resident].map((bytes) => figure(bytes / MIB, 1))])
  return [
    table(["documents made", "heap after collection, MiB", "outside the heap, MiB", "RSS, MiB"], rows),
    `Over the last two thirds the heap changes by ${figure(heap, 0)} bytes and the RSS by ${figure(rss / 1024, 2)} KiB a document ` +
      `(least squares); the heap by ${figure(100 * share, 1)} % altogether: ${Math.abs(share) < 0.05 ? "flat" : "**not flat**"}.`,
  ].join("\n\n")
}
