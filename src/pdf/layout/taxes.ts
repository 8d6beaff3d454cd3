import type { TaxSubtotal } from "../../domain/document"
import { oneLine } from "../text/clean"
import { stack, text, type Block } from "./blocks"
import { code, figure, figureWidths, header, type FigureColumn } from "./columns"
import { LIMIT, type Page } from "./page"
import { ruled } from "./theme"
import { said } from "./voices"

/** What the tax is on, rate by rate, and why there is none where there is none. */
export function taxTable(page: Page, width: number): Block {
  const { document, format, theme } = page
  const figures: FigureColumn<TaxSubtotal>[] = [
    { header: ({ labels }) => labels.taxable, figure: (tax) => format.amount(tax.taxable) },
    { header: ({ labels }) => labels.tax, figure: (tax) => format.amount(tax.tax) },
  ]
  const look = ruled(theme, 1)
  const widths = figureWidths(page, figures, document.taxes, width - look.gap * figures.length)
  const size = theme.size.body * widths.scale
  return {
    kind: "table",
    widths: [widths.rest, ...widths.figures],
    headerRows: 1,
    look,
    margin: [0, 0, 0, theme.space.block],
    rows: [
      [header(page, ({ labels }) => labels.taxTable), ...figures.map((column) => header(page, column.header, "figure"))],
      ...document.taxes.map((tax) => [rate(tax, page), ...figures.map((column) => figure(column.figure(tax), { size }))]),
    ],
  }
}

function rate({ category, rate: percent, reason }: TaxSubtotal, page: Page): Block {
  const { size, color } = page.theme
  const main = text(code(page.format.percent(percent)), { size: size.body })
  const legal = category === "standard" ? [] : said(page, ({ labels }) => labels.categories[category])
  const why = oneLine(reason ?? "", LIMIT.detail)
  // A reason may say the law's words itself: "Btw verlegd, art. 194 Richtlijn 2006/112/EG".
  const reasons = why === "" ? legal : [...legal.filter(({ text: words }) => !why.toLowerCase().includes(words.toLowerCase())), { text: why }]
  return stack([main, ...reasons.map((words) => text(words, { size: size.tiny, color: color.muted }))])
}
