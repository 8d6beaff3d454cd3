// @ts-check
// The yardstick of the PDF part: pdfkit, which pdfmake draws with, puts the same words and rules at the same places, with the fonts and the
// remembered words that the plugin shares between documents. No layout, no table, no wrapping: what the pages cost when everything is known.
import { createRequire } from "node:module"
import path from "node:path"
import { shipped } from "./documents.mjs"

const require = createRequire(import.meta.url)
const PDFDocument = createRequire(require.resolve("pdfmake"))("pdfkit")
const { fontDictionary, fontStore } = shipped("pdf/fonts/families.js")
const { sharedFont } = shipped("pdf/fonts/shared.js")
// A copy of its own, so that no word is remembered from planning when it is drawn.
const { layOut, TUNED } = ownCopy(() => ({ ...shipped("pdf/engine/lay-out.js"), ...shipped("pdf/engine/engines.js") }))

/** @typedef {{ kind: "text", font: string, size: number, color: string, text: string, x: number, y: number, end: number }} Words */
/** @typedef {Words | { kind: "rule", vector: any } | { kind: "qr", vector: any }} Stroke */
/** @typedef {{ width: number, height: number, pages: Stroke[][] }} Plan */

const scratch = () => new PDFDocument({ autoFirstPage: false, font: null })
/** @type {Map<string, any>} Shared fonts by the name that pdfkit gives them. */
const fonts = new Map(
  Object.values(fontDictionary()).flatMap((files) =>
    Object.values(/** @type {Record<string, string>} */ (files)).map((file) => {
      const font = sharedFont(fontStore.readFileSync(file))
      return /** @type {[string, any]} */ ([font.open(scratch(), "F1").name, font])
    }),
  ),
)

/**
 * What stands where on the pages of a document: taken from the plugin's own layout, before anything is measured.
 * @param {any} composition
 * @returns {Plan}
 */
export function planOf(composition) {
  const { pages } = layOut(composition, TUNED)
  const { width, height } = composition.page
  return { width, height, pages: pages.map((/** @type {any} */ { items }) => items.flatMap(strokesOf)) }
}

/**
 * @param {Plan} plan
 * @returns {Promise<number>} bytes written
 */
export function drawByHand({ width, height, pages }) {
  const pdf = new PDFDocument({ size: [width, height], autoFirstPage: false, compress: true, font: null, pdfVersion: "1.7", subset: "PDF/A-3b", info: { Title: "By hand" } })
  const opened = new Map()
  const fontOf = (/** @type {string} */ name) => {
    if (!opened.has(name)) opened.set(name, (pdf._fontFamilies[name] = fonts.get(name).open(pdf, `F${opened.size + 1}`)))
    return opened.get(name)
  }
  for (const strokes of pages) {
    pdf.addPage()
    let color = ""
    for (const stroke of strokes) {
      if (stroke.kind !== "text") {
        draw(pdf, stroke)
        color = ""
        continue
      }
      if (stroke.color !== color) pdf.fillColor((color = stroke.color))
      pdf._font = fontOf(stroke.font)
      pdf.fontSize(stroke.size).text(stroke.text, stroke.x, stroke.y, { lineBreak: false })
    }
  }
  return written(pdf)
}

/**
 * @param {any} item of pdfmake
 * @returns {Stroke[]}
 */
function strokesOf({ type, item }) {
  if (type !== "line") return [{ kind: item.qr ? "qr" : "rule", vector: item }]
  /** @type {Words[]} */
  const words = []
  const baseline = item.y + item.getAscenderHeight()
  for (const { font, fontSize: size, color, text, x, width } of item.inlines) {
    const [start, last] = [item.x + x, words.at(-1)]
    if (last && last.font === font.name && last.size === size && last.color === color && Math.abs(last.end - start) < 1e-6) {
      last.text += text
      last.end = start + width
    } else {
      words.push({ kind: "text", font: font.name, size, color, text, x: start, y: baseline - (font.ascender / 1000) * size, end: start + width })
    }
  }
  return words
}

/**
 * @param {any} pdf
 * @param {{ kind: "rule" | "qr", vector: any }} stroke
 */
function draw(pdf, { kind, vector }) {
  if (kind === "rule") {
    pdf.lineWidth(vector.lineWidth).moveTo(vector.x1, vector.y1).lineTo(vector.x2, vector.y2).stroke(vector.lineColor)
    return
  }
  const unit = vector.w / vector.qr.count
  for (const { row, column, length } of vector.qr.stripes) pdf.rect(vector.x + column * unit, vector.y + row * unit, length * unit, unit)
  pdf.fill("#000000")
}

/**
 * @param {any} pdf
 * @returns {Promise<number>}
 */
function written(pdf) {
  return new Promise((resolve, reject) => {
    let bytes = 0
    pdf.on("data", (/** @type {Buffer} */ chunk) => (bytes += chunk.length)).on("end", () => resolve(bytes)).on("error", reject)
    pdf.end()
  })
}

/**
 * What `load` requires, as other objects than those that everybody has.
 * @template Loaded
 * @param {() => Loaded} load
 * @returns {Loaded}
 */
function ownCopy(load) {
  const shared = Object.entries(require.cache).filter(([file]) => file.includes(`${path.sep}.medusa${path.sep}server${path.sep}`))
  shared.forEach(([file]) => delete require.cache[file])
  const loaded = load()
  for (const file of Object.keys(require.cache)) if (file.includes(`${path.sep}.medusa${path.sep}server${path.sep}`)) delete require.cache[file]
  shared.forEach(([file, module]) => (require.cache[file] = module))
  return loaded
}
