// @ts-check
// The yardstick of the PDF part: pdfkit, which pdfmake draws with, puts the same words at given places. No layout, no table, no wrapping:
// what is left when everything that makes an invoice out of words is taken away.
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

const require = createRequire(import.meta.url)
const PDFDocument = createRequire(require.resolve("pdfmake"))("pdfkit")

const [REGULAR, BOLD] = ["400Regular", "600SemiBold"].map((weight) =>
  readFileSync(require.resolve(`@expo-google-fonts/ibm-plex-sans/${weight}/IBMPlexSans_${weight}.ttf`)),
)
const LINES_A_PAGE = 14

/** @param {any} party */
const wordsOf = (party) => [party.name, party.email, party.phone, party.vat_id, ...Object.values(party.address)].filter(Boolean)

/** @param {any} document */
const headOf = (document) => [
  "Rechnung", document.number, document.issue_date, document.payment.due_date, ...wordsOf(document.seller), ...wordsOf(document.buyer),
  ...Object.values(document.support), document.payment.terms, ...Object.values(document.payment.bank_accounts[0]), ...Object.values(document.totals),
]

/** @param {any} line */
const cellsOf = (line) => [
  line.id, line.name, `${line.options[0].name}: ${line.options[0].value}`, line.sku, line.quantity, line.price.net, line.tax.rate, line.tax_amount, line.net,
]

/**
 * @param {any} document an invoice
 * @returns {Promise<number>} bytes written
 */
export function drawTexts(document) {
  const pdf = new PDFDocument({ size: "A4", autoFirstPage: false, compress: true, font: null })
  pdf.registerFont("regular", REGULAR).registerFont("bold", BOLD)
  const put = (/** @type {string} */ text, /** @type {number} */ x, /** @type {number} */ y) => pdf.text(text, x, y, { lineBreak: false })
  pdf.addPage().font("bold").fontSize(9)
  headOf(document).forEach((text, index) => put(String(text), 40 + (index % 3) * 170, 30 + Math.floor(index / 3) * 10))
  document.lines.forEach((/** @type {any} */ line, /** @type {number} */ index) => {
    if (index > 0 && index % LINES_A_PAGE === 0) pdf.addPage()
    if (index % LINES_A_PAGE === 0) pdf.font("regular").fontSize(8)
    cellsOf(line).forEach((text, column) => put(String(text), 40 + column * 55, 260 + (index % LINES_A_PAGE) * 36))
  })
  return new Promise((resolve, reject) => {
    let bytes = 0
    pdf.on("data", (/** @type {Buffer} */ chunk) => (bytes += chunk.length)).on("end", () => resolve(bytes)).on("error", reject)
    pdf.end()
  })
}
