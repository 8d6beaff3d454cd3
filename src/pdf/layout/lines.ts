import type { DocumentCharge, DocumentLine } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block } from "./blocks"
import { code, figure, figureWidth, figureWidths, header, type FigureColumn } from "./columns"
import { chargeItem, item } from "./item"
import { shows, type Page } from "./page"
import { ruled } from "./theme"

/** A line, or a charge or discount on the whole document. */
export type Entry = { line: DocumentLine } | { charge: DocumentCharge; sign: "+" | "-" }

const POSITION_DIGITS = 6
const LEAST_POSITION = 16
/** The row that stays with the totals rather than leave them alone on a page. */
const KEPT_ROWS = 1

/** What was sold, then charges and discounts on the whole, one row each; the header stands on every page. */
export function lines(page: Page): Block {
  const { document } = page
  const entries: Entry[] = [
    ...document.lines.map((line) => ({ line })),
    ...document.charges.map((charge) => ({ charge, sign: "+" as const })),
    ...document.allowances.map((charge) => ({ charge, sign: "-" as const })),
  ]
  return entryTable(page, entries, figureColumns(page))
}

/** Rows of positions, words and figures as wide as the page, the words before or after the figures; the header stands on every page. */
export function entryTable(page: Page, entries: Entry[], figures: FigureColumn<Entry>[], wordsFirst = true): Block {
  const look = ruled(page.theme, 1)
  const hasPosition = shows(page, "position")
  const first = hasPosition ? Math.max(LEAST_POSITION, ...entries.map((entry) => figureWidth(position(entry, page), page.theme.size.body) + 1)) : 0
  const gaps = figures.length + (hasPosition ? 1 : 0)
  const widths = figureWidths(page, figures, entries, page.theme.width - first - look.gap * gaps)
  const order = <Cell>(word: Cell, others: Cell[]) => (wordsFirst ? [word, ...others] : [...others, word])
  const start = (block: Block) => (hasPosition ? [block] : [])
  return {
    kind: "table",
    widths: [...(hasPosition ? [first] : []), ...order(widths.rest, widths.figures)],
    headerRows: 1,
    look,
    margin: [0, 0, 0, page.theme.space.block],
    keep: KEPT_ROWS,
    rows: [
      [...start(header(page, () => "#")), ...order(header(page, ({ labels }) => labels.item), figures.map((column) => header(page, column.header, "figure")))],
      ...entries.map((entry) => [...start(positionCell(entry, page)), ...order(words(entry, page), figures.map((column) => cell(column, entry, page, widths.scale)))]),
    ],
  }
}

/** The column of quantities, with the unit below where it is no piece. */
export function quantityColumn({ format }: Page): FigureColumn<Entry> {
  return {
    header: ({ labels }) => labels.quantity,
    figure: (entry) => ("line" in entry ? format.quantity(entry.line.quantity) : ""),
    detail: (entry) => ("line" in entry && entry.line.unit !== "piece" ? oneLine(entry.line.unit, 20) : ""),
  }
}

function figureColumns(page: Page): FigureColumn<Entry>[] {
  const { format } = page
  const columns: (FigureColumn<Entry> | false)[] = [
    quantityColumn(page),
    shows(page, "unit_price") && {
      header: ({ labels }) => labels.unitPrice,
      figure: (entry) => ("line" in entry ? format.price(entry.line.price.net) : ""),
      detail: (entry) => baseQuantity(entry, page),
    },
    ...taxColumns(page),
    { header: ({ labels }) => labels.net, figure: (entry) => format.amount(signed(body(entry).net, entry)) },
    shows(page, "gross") && { header: ({ labels }) => labels.gross, figure: (entry) => format.amount(signed(body(entry).gross, entry)) },
  ]
  return columns.filter((column) => column !== false)
}

function taxColumns(page: Page): FigureColumn<Entry>[] {
  const { format } = page
  const amount = (entry: Entry) => (isNonZero(body(entry).tax_amount) ? format.amount(signed(body(entry).tax_amount, entry)) : "")
  const hasAmount = shows(page, "tax_amount")
  if (!shows(page, "tax_rate")) {
    return hasAmount ? [{ header: ({ labels }) => labels.taxRate, figure: amount }] : []
  }
  const rate = (entry: Entry) => format.percent(body(entry).tax.rate)
  return [{ header: ({ labels }) => labels.taxRate, figure: rate, ...(hasAmount ? { detail: amount } : {}) }]
}

function body(entry: Entry): DocumentLine | DocumentCharge {
  return "line" in entry ? entry.line : entry.charge
}

function signed(value: string, entry: Entry): string {
  return "sign" in entry && entry.sign === "-" ? negated(value) : value
}

function baseQuantity(entry: Entry, { format, labels }: Page): string {
  const base = "line" in entry ? entry.line.price.base_quantity : "1"
  return /^1(\.0*)?$/.test(base) ? "" : `${labels.per} ${format.quantity(base)}`
}

function position(entry: Entry, { format }: Page): string {
  const id = "line" in entry ? oneLine(entry.line.id, POSITION_DIGITS) : ""
  return /^[1-9]\d*$/.test(id) ? format.count(Number(id)) : id
}

function positionCell(entry: Entry, page: Page): Block {
  return text(code(position(entry, page)), { size: page.theme.size.body, color: page.theme.color.muted })
}

function words(entry: Entry, page: Page): Block {
  return "line" in entry ? item(entry.line, page) : chargeItem(entry.charge, page)
}

function cell(column: FigureColumn<Entry>, entry: Entry, { theme: { size, color } }: Page, scale: number): Block {
  const below = column.detail?.(entry) ?? ""
  const main = figure(column.figure(entry), { size: size.body * scale })
  return below === "" ? main : stack([main, figure(below, { size: size.small * scale, color: color.muted })])
}
