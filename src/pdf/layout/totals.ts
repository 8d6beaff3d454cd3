import type { Settlement } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block } from "./blocks"
import { codes } from "./codes"
import { figure, figureWidth } from "./columns"
import { LIMIT, type Page, type Voice } from "./page"
import { payment } from "./payment"
import { taxTable } from "./taxes"
import { plain } from "./theme"
import { below } from "./voices"

const GAP = 28
/** The share of the page's width that the sums take. */
const SUMS = 0.45
/** The share of those that figures take at most. */
const FIGURES = 0.64
/** More rows than this may not fit on one page, and are then allowed to flow. */
const MOST_ROWS = 20
/** A QR code is as high as this many rows. */
const CODE_ROWS = 6
/** What is kept on one page: larger blocks would leave too much of the page before them empty. */
const TOGETHER_ROWS = 16
const PADDING = 2.5

interface Sum {
  name(voice: Voice): string
  value: string
  /** Small grey text below the name. */
  detail?: string
  weight?: "bold" | "final"
}

/** Every step from the lines to what is left to pay; beside it the taxes by rate and how to pay. */
export function totals(page: Page): Block {
  const rows = sums(page)
  const width = page.theme.width * SUMS
  const aside = page.theme.width - width - GAP
  const [taxes, sum, pay, scan] = [taxTable(page, aside), sumTable(rows, page, width), payment(page, aside), codes(page, width)]
  const pair = (start: (Block | null)[], end: (Block | null)[], together: boolean): Block => ({
    kind: "columns",
    gap: GAP,
    together,
    margin: [0, 0, 0, page.theme.space.block],
    columns: [
      { width: aside, block: stack(start) },
      { width, block: stack(end) },
    ],
  })
  const accounts = page.document.payment.bank_accounts.length * 5
  const { length } = page.document.taxes
  const height = rows.length * (page.second ? 1.5 : 1)
  if (length + accounts <= MOST_ROWS && height + (scan ? CODE_ROWS : 0) <= TOGETHER_ROWS) {
    return pair([taxes, pay], [sum, scan], true)
  }
  // Below many sums there is no room for a code, but there is beside them.
  if (height <= TOGETHER_ROWS && length + accounts + CODE_ROWS <= TOGETHER_ROWS) {
    return pair([taxes, pay, codes(page, aside)], [sum], true)
  }
  return stack([pair([taxes], [sum], rows.length <= MOST_ROWS && length <= MOST_ROWS), pay || scan ? pair([pay], [scan], accounts <= MOST_ROWS) : null])
}

function sums(page: Page): Sum[] {
  const { document, format } = page
  const { totals: total } = document
  const taken = document.settlements.map((settlement) => settled(settlement, page))
  const sum = (key: "sumOfLines" | "sumOfCharges" | "sumOfAllowances" | "totalNet" | "totalTax" | "totalGross" | "rounding", value: string): Sum => ({
    name: ({ labels }) => labels[key],
    value: format.money(value),
  })
  const all: (Sum | false)[] = [
    sum("sumOfLines", total.lines),
    isNonZero(total.charges) && sum("sumOfCharges", total.charges),
    isNonZero(total.allowances) && sum("sumOfAllowances", negated(total.allowances)),
    sum("totalNet", total.net),
    sum("totalTax", total.tax),
    { ...sum("totalGross", total.gross), weight: "bold" },
    ...taken,
    taken.length === 0 && isNonZero(total.prepaid) && { name: ({ labels }) => labels.settlements.payment, value: format.money(negated(total.prepaid)) },
    isNonZero(total.rounding) && sum("rounding", total.rounding),
    { name: ({ labels }) => labels.payable[document.type], value: format.money(total.payable), weight: "final" as const },
  ]
  return all.filter((one) => one !== false)
}

function settled({ kind, label, amount, day }: Settlement, { document, format }: Page): Sum {
  const how = oneLine(label, LIMIT.field)
  const what = ({ labels }: Voice) => (kind === "payment" && document.type === "credit_note" ? labels.refund : labels.settlements[kind])
  return {
    name: (voice) => (how === "" || how === what(voice) ? what(voice) : `${what(voice)} · ${how}`),
    value: format.money(negated(amount)),
    detail: format.day(day),
  }
}

function sumTable(rows: Sum[], page: Page, available: number): Block {
  const { size, rules } = page.theme
  const padding = page.second ? PADDING / 2 : PADDING
  const look = plain(padding)
  const isFinal = (row: number) => rows[row]?.weight === "final"
  const widest = Math.max(...rows.map(({ value, weight }) => figureWidth(value, weight === "final" ? size.final : size.body))) + 4
  const width = Math.min(available * FIGURES, widest)
  return {
    kind: "table",
    widths: [available - width - look.gap, width],
    headerRows: 0,
    margin: [0, 0, 0, 8],
    look: {
      ...look,
      rule: (row) => (isFinal(row) ? rules.final : null),
      paddingTop: (row) => (isFinal(row) ? 6 : row === 0 ? 0 : padding),
      paddingBottom: (row) => (isFinal(row + 1) ? 6 : padding),
    },
    rows: rows.map((sum) => [sumName(sum, page), sumFigure(sum, page, width / widest)]),
  }
}

function sumName({ name, detail, weight }: Sum, page: Page): Block {
  const { size, color } = page.theme
  const part = weight === "final" ? "total" : undefined
  const main = below(page, name, { ...sumStyle(weight, page), part })
  return detail ? stack([main, text(detail, { size: size.small, color: color.muted })]) : main
}

// A sum that is too wide for its column is set smaller: an amount on two lines may be read as two.
function sumFigure({ value, weight }: Sum, page: Page, scale: number): Block {
  const style = sumStyle(weight, page)
  return figure(value, { ...style, size: style.size * scale })
}

function sumStyle(weight: Sum["weight"], { theme: { size, color } }: Page) {
  const isFinal = weight === "final"
  return { size: isFinal ? size.final : size.body, bold: weight !== undefined, ...(isFinal ? { color: color.accentText } : {}) }
}
