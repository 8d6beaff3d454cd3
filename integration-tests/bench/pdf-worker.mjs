// @ts-check
// A process of its own for the PDF part: `node --expose-gc pdf-worker.mjs '{"…sizes}'` writes its figures as one line of JSON.
import v8 from "node:v8"
import { documentOf, shipped } from "./documents.mjs"
import { drawTexts } from "./pdfkit-texts.mjs"
import { interleave } from "./statistics.mjs"

/** @typedef {Record<import("./sizes.mjs").Size, number>} Sizes */

const { renderPdf } = shipped("pdf/render.js")
const LANGUAGES = ["de", "en", "fr", "nl", "ar"]
const SHAPES = { page: 3, short: 12, long: 200 }
let key = 0

/**
 * CPU time of this process for one document, in milliseconds: what other programs do on the machine is not in it.
 * @param {number} count documents
 * @param {number} lines
 * @param {(document: any) => Promise<unknown>} make
 */
async function cpuEach(count, lines, make) {
  const documents = Array.from({ length: count }, () => documentOf(++key, { count: lines }))
  const before = process.cpuUsage()
  for (const document of documents) await make(document)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}

/** @param {Sizes} sizes */
async function speed(sizes) {
  const { "pdf.rounds": rounds, "pdf.short": short, "pdf.long": long } = sizes
  const counts = { page: short, short, long }
  const contenders = Object.entries(SHAPES).flatMap(([shape, lines]) => {
    const count = counts[/** @type {keyof typeof counts} */ (shape)]
    return [
      [shape, () => cpuEach(count, lines, renderPdf)],
      [`${shape} texts`, () => cpuEach(count, lines, drawTexts)],
    ]
  })
  const all = Object.fromEntries(contenders)
  await interleave(1, all) // Warms up.
  return interleave(rounds, all)
}

async function shapes() {
  const measured = []
  for (const [shape, lines] of Object.entries(SHAPES)) {
    const bytes = Buffer.from(await renderPdf(documentOf(7, { count: lines })))
    measured.push({ shape, lines, bytes: bytes.length, pages: bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length })
  }
  return measured
}

/**
 * Renders documents that all differ, in five languages, and looks at the memory after a full collection now and then.
 * @param {Sizes} sizes
 */
async function memory({ "pdf.memory": count, "pdf.sample": every }) {
  const samples = []
  for (let made = 1; made <= count; made++) {
    await renderPdf(documentOf(++key, { count: SHAPES.short, language: LANGUAGES[made % LANGUAGES.length] }))
    if (made % every !== 0) continue
    globalThis.gc?.()
    const { rss, heapUsed, external } = process.memoryUsage()
    const { code_and_metadata_size: machine, bytecode_and_metadata_size: byte } = v8.getHeapCodeStatistics()
    samples.push({ made, rss, heap: heapUsed, code: machine + byte, external })
  }
  return samples
}

const sizes = /** @type {Sizes} */ (JSON.parse(process.argv[2]))
// The first document reads the fonts and finds nothing compiled.
const first = await cpuEach(1, SHAPES.short, renderPdf)
console.log(JSON.stringify({ first, shapes: await shapes(), memory: await memory(sizes), rounds: await speed(sizes) }))
