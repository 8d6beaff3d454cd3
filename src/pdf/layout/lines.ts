import type { DocumentCharge, DocumentLine } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block, type Span } from "./blocks"
import { code, figure, figureWidth, figureWidths, header, type FigureColumn } from "./columns"
import { LIMIT, type Page } from "./page"
import { COLOR, CONTENT, ruled, SIZE } from "./theme"

type Entry = { line: DocumentLine } | { charge: DocumentCharge; sign: "+" | "-" }

const POSITION_DIGITS = 6
/** The row that stays with the totals rather than leave them alone on a page. */
const KEPT_ROWS = 1
const LOOK = ruled(1, 6)

/** What was sold, then charges and discounts on the whole, one row each; the header stands on every page. */
export function lines(page: Page, keepRows: boolean): Block {
  const { document, labels } = page
  const entries: Entry[] = [
    ...document.lines.map((line) => ({ line })),
    ...document.charges.map((charge) => ({ charge, sign: "+" as const })),
    ...document.allowances.map((charge) => ({ charge, sign: "-" as const })),
  ]
  const figures = figureColumns(page)
  const first = Math.max(16, ...entries.map((entry) => figureWidth(number(entry), SIZE.body) + 1))
  const widths = figureWidths(figures, entries, CONTENT - first - LOOK.gap * (figures.length + 1))
  const table = (some: Entry[], onNewPage: boolean): Block => ({
    kind: "table",
    widths: [first, widths.rest, ...widths.figures],
    headerRows: 1,
    look: LOOK,
    margin: [0, 0, 0, 18],
    onNewPage,
    rows: [
      [header("#", "start"), header(labels.item, "start"), ...figures.map((column) => header(column.header, "figure"))],
      ...some.map((entry) => [position(entry), item(entry, page), ...figures.map((column) => cell(column, entry, widths.scale))]),
    ],
  })
  const kept = keepRows ? Math.max(1, entries.length - KEPT_ROWS) : entries.length
  return stack([table(entries.slice(0, kept), false), kept < entries.length ? table(entries.slice(kept), true) : null])
}

function figureColumns({ document, labels, format }: Page): FigureColumn<Entry>[] {
  const signed = (value: string, entry: Entry) => ("sign" in entry && entry.sign === "-" ? negated(value) : value)
  const body = (entry: Entry) => ("line" in entry ? entry.line : entry.charge)
  const columns: (FigureColumn<Entry> | false)[] = [
    { header: labels.quantity, figure: (entry) => ("line" in entry ? format.quantity(entry.line.quantity) : ""), detail: unit },
    {
      header: labels.unitPrice,
      figure: (entry) => ("line" in entry ? format.price(entry.line.price.net) : ""),
      detail: (entry) => {
        const base = "line" in entry ? entry.line.price.base_quantity : "1"
        return /^1(\.0*)?$/.test(base) ? "" : `${labels.per} ${format.quantity(base)}`
      },
    },
    {
      header: labels.taxRate,
      figure: (entry) => format.percent(body(entry).tax.rate),
      detail: (entry) => (isNonZero(body(entry).tax_amount) ? format.amount(signed(body(entry).tax_amount, entry)) : ""),
    },
    { header: labels.net, figure: (entry) => format.amount(signed(body(entry).net, entry)) },
    document.prices_include_tax && { header: labels.gross, figure: (entry) => format.amount(signed(body(entry).gross, entry)) },
  ]
  return columns.filter((column) => column !== false)
}

function unit(entry: Entry): string {
  return "line" in entry && entry.line.unit !== "piece" ? oneLine(entry.line.unit, 20) : ""
}

function number(entry: Entry): string {
  return "line" in entry ? oneLine(entry.line.id, POSITION_DIGITS) : ""
}

function position(entry: Entry): Block {
  return text(code(number(entry)), { size: SIZE.body, color: COLOR.muted })
}

function cell(column: FigureColumn<Entry>, entry: Entry, scale: number): Block {
  const below = column.detail?.(entry) ?? ""
  const main = figure(column.figure(entry), { size: SIZE.body * scale })
  return below === "" ? main : stack([main, figure(below, { size: SIZE.small * scale, color: COLOR.muted })])
}

function item(entry: Entry, page: Page): Block {
  if ("charge" in entry) {
    return text(oneLine(entry.charge.reason, LIMIT.name) || page.labels.charges[entry.charge.kind], { size: SIZE.body, part: "row" })
  }
  const { line } = entry
  return stack([text(oneLine(line.name, LIMIT.name), { size: SIZE.body, part: "row" }), ...details(line, page).map(detail), ...discounts(line, page).map(detail)])
}

function details(line: DocumentLine, { labels }: Page): (string | Span)[][] {
  const description = oneLine(line.description ?? "", LIMIT.detail)
  const options = oneLine(line.options.map(({ name, value }) => `${name}: ${value}`).join(" · "), LIMIT.detail)
  const sku = oneLine(line.sku ?? "", LIMIT.code)
  return [
    ...(description && description !== line.name ? [[description]] : []),
    ...(options ? [[options]] : []),
    ...(sku ? [[`${labels.sku} `, code(sku)]] : []),
  ]
}

function discounts(line: DocumentLine, { labels, format }: Page): (string | Span)[][] {
  return line.allowances
    .filter(({ amount }) => isNonZero(amount))
    .slice(0, 12)
    .map(({ amount, reason }) => {
      const why = oneLine(reason, LIMIT.field)
      return [`${labels.discount}${why ? ` ${why}` : ""} `, { text: format.amount(negated(amount)), code: true, whole: true }]
    })
}

function detail(words: (string | Span)[]): Block {
  return text(words, { size: SIZE.small, color: COLOR.muted, margin: [0, 1, 0, 0] })
}
