// @ts-check
// A process of its own for the PDF part: `node --expose-gc pdf-worker.mjs '{"…sizes}'` writes its figures as one line of JSON.
import v8 from "node:v8"
import { documentOf, shipped } from "./documents.mjs"
import { drawByHand, planOf } from "./pdf-by-hand.mjs"
import { interleave } from "./statistics.mjs"

/** @typedef {Record<import("./sizes.mjs").Size, number>} Sizes */

const { renderPdf, compositionOf } = shipped("pdf/render.js")
const { compose } = shipped("pdf/engine/compose.js")
const { STOCK, TUNED } = shipped("pdf/engine/engines.js")
const { chosenEngine } = shipped("pdf/engine/choose.js")
const { DEFAULT_LOOK } = shipped("domain/look.js")

const LANGUAGES = ["de", "en", "fr", "nl", "ar"]
const SHAPES = { page: 3, short: 12, long: 200 }
/** pdfmake as it is takes so much longer that fewer documents are enough. */
const STOCK_SHARE = 5
let key = 0

const options = (/** @type {boolean} */ tagged) => ({ look: { ...DEFAULT_LOOK, tagged }, link: `https://shop.example/invoices/9mN0TmU2JqV5Yw7tq${key}` })
const plain = (/** @type {any} */ document) => compositionOf(document, options(false))

/**
 * CPU time of this process for one document, in milliseconds: what other programs do on the machine is not in it.
 * @template Input
 * @param {number} count documents
 * @param {number} lines
 * @param {{ prepare?: (document: any) => Input, make: (input: Input) => Promise<unknown> }} contender `prepare` is not measured
 */
async function cpuEach(count, lines, { prepare = (document) => document, make }) {
  const inputs = Array.from({ length: count }, () => prepare(documentOf(++key, { count: lines })))
  const before = process.cpuUsage()
  for (const input of inputs) await make(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / count
}

/** @type {Record<string, { share?: number, prepare?: (document: any) => any, make: (input: any) => Promise<unknown> }>} */
const CONTENDERS = {
  ours: { make: (document) => compose(plain(document), TUNED) },
  tagged: { make: (document) => renderPdf(document, options(true)) },
  stock: { share: STOCK_SHARE, make: (document) => compose(plain(document), STOCK) },
  hand: { prepare: (document) => planOf(plain(document)), make: drawByHand },
}

/** @param {Sizes} sizes */
async function speed({ "pdf.rounds": rounds, "pdf.short": short, "pdf.long": long }) {
  const counts = { page: short, short, long }
  const all = Object.entries(SHAPES).flatMap(([shape, lines]) =>
    Object.entries(CONTENDERS).map(([name, contender]) => {
      const count = Math.ceil(counts[/** @type {keyof typeof counts} */ (shape)] / (contender.share ?? 1))
      return [`${shape} ${name}`, () => cpuEach(count, lines, contender)]
    }),
  )
  const contenders = Object.fromEntries(all)
  await interleave(1, contenders) // Warms up.
  return interleave(rounds, contenders)
}

async function shapes() {
  const measured = []
  for (const [shape, lines] of Object.entries(SHAPES)) {
    const document = documentOf(7, { count: lines })
    const [bytes, tagged] = [Buffer.from(await compose(plain(document))), Buffer.from(await renderPdf(document, options(true)))]
    measured.push({ shape, lines, bytes: bytes.length, tagged: tagged.length, pages: bytes.toString("latin1").match(/\/Type \/Page\b/g)?.length })
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
    await renderPdf(documentOf(++key, { count: SHAPES.short, language: LANGUAGES[made % LANGUAGES.length] }), options(true))
    if (made % every !== 0) continue
    globalThis.gc?.()
    const { rss, heapUsed, external } = process.memoryUsage()
    const { code_and_metadata_size: machine, bytecode_and_metadata_size: byte } = v8.getHeapCodeStatistics()
    samples.push({ made, rss, heap: heapUsed, code: machine + byte, external })
  }
  return samples
}

const sizes = /** @type {Sizes} */ (JSON.parse(process.argv[2]))
// The first document reads the fonts, tries the engine and finds nothing compiled.
const first = await cpuEach(1, SHAPES.short, CONTENDERS.tagged)
if (chosenEngine() !== TUNED) throw new Error("The tuned engine does not fit the installed pdfmake, and everything is drawn by pdfmake itself: nothing to compare.")
console.log(JSON.stringify({ first, shapes: await shapes(), memory: await memory(sizes), rounds: await speed(sizes) }))
