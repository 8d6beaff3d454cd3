import type { TaxSubtotal } from "../../domain/document"
import { oneLine } from "../text/clean"
import { stack, text, type Block } from "./blocks"
import { code, figure, figureWidths, header, type FigureColumn } from "./columns"
import { LIMIT, type Page } from "./page"
import { COLOR, ruled, SIZE } from "./theme"

/** What the tax is on, rate by rate, and why there is none where there is none. */
export function taxTable(page: Page, width: number): Block {
  const { document, labels, format } = page
  const figures: FigureColumn<TaxSubtotal>[] = [
    { header: labels.taxable, figure: (tax) => format.amount(tax.taxable) },
    { header: labels.tax, figure: (tax) => format.amount(tax.tax) },
  ]
  const look = ruled(1, 5)
  const widths = figureWidths(figures, document.taxes, width - look.gap * figures.length)
  return {
    kind: "table",
    widths: [widths.rest, ...widths.figures],
    headerRows: 1,
    look,
    margin: [0, 0, 0, 16],
    rows: [
      [header(labels.taxTable, "start"), ...figures.map((column) => header(column.header, "figure"))],
      ...document.taxes.map((tax) => [rate(tax, page), ...figures.map((column) => figure(column.figure(tax), { size: SIZE.body * widths.scale }))]),
    ],
  }
}

function rate({ category, rate: percent, reason }: TaxSubtotal, { labels, format }: Page): Block {
  const main = text(code(format.percent(percent)), { size: SIZE.body })
  const why = oneLine(reason ?? "", LIMIT.detail)
  const reasons = [category === "standard" ? "" : labels.categories[category], why].filter((words, index, all) => words !== "" && all.indexOf(words) === index)
  return stack([main, ...reasons.map((words) => text(words, { size: SIZE.tiny, color: COLOR.muted }))])
}
