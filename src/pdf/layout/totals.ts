import type { Settlement } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block } from "./blocks"
import { figure, figureWidth } from "./columns"
import { LIMIT, type Page } from "./page"
import { payment } from "./payment"
import { taxTable } from "./taxes"
import { COLOR, CONTENT, plain, SIZE } from "./theme"

const GAP = 36
const SUMS = 236
const ASIDE = CONTENT - SUMS - GAP
const FINAL_SIZE = 10.5
/** More rows than this may not fit on one page, and are then allowed to flow. */
const MOST_ROWS = 20

interface Sum {
  name: string
  value: string
  /** Small grey text below the name. */
  detail?: string
  weight?: "bold" | "final"
}

/** Every step from the lines to what is left to pay; beside it the taxes by rate and how to pay. */
export function totals(page: Page): Block {
  const rows = sums(page)
  const { taxes, payment: terms } = page.document
  const together = rows.length <= MOST_ROWS && taxes.length + terms.bank_accounts.length * 5 <= MOST_ROWS
  return {
    kind: "columns",
    gap: GAP,
    together,
    margin: [0, 0, 0, 16],
    columns: [
      { width: ASIDE, block: stack([taxTable(page, ASIDE), payment(page, ASIDE)]) },
      { width: SUMS, block: sumTable(rows) },
    ],
  }
}

function sums(page: Page): Sum[] {
  const { document, labels, format } = page
  const { totals: total } = document
  const taken = document.settlements.map((settlement) => settled(settlement, page))
  const all: (Sum | false)[] = [
    { name: labels.sumOfLines, value: format.money(total.lines) },
    isNonZero(total.charges) && { name: labels.sumOfCharges, value: format.money(total.charges) },
    isNonZero(total.allowances) && { name: labels.sumOfAllowances, value: format.money(negated(total.allowances)) },
    { name: labels.totalNet, value: format.money(total.net) },
    { name: labels.totalTax, value: format.money(total.tax) },
    { name: labels.totalGross, value: format.money(total.gross), weight: "bold" },
    ...taken,
    taken.length === 0 && isNonZero(total.prepaid) && { name: labels.settlements.payment, value: format.money(negated(total.prepaid)) },
    isNonZero(total.rounding) && { name: labels.rounding, value: format.money(total.rounding) },
    { name: labels.payable[document.type], value: format.money(total.payable), weight: "final" as const },
  ]
  return all.filter((sum) => sum !== false)
}

function settled({ kind, label, amount, day }: Settlement, { document, labels, format }: Page): Sum {
  const how = oneLine(label, LIMIT.field)
  const what = kind === "payment" && document.type === "credit_note" ? labels.refund : labels.settlements[kind]
  return { name: how === "" || how === what ? what : `${what} · ${how}`, value: format.money(negated(amount)), detail: format.day(day) }
}

function sumTable(rows: Sum[]): Block {
  const look = plain(2.5)
  const widest = Math.max(...rows.map(({ value, weight }) => figureWidth(value, weight === "final" ? FINAL_SIZE : SIZE.body)))
  const width = Math.min(SUMS * 0.6, widest + 4)
  return {
    kind: "table",
    widths: [SUMS - width - look.gap, width],
    headerRows: 0,
    look: {
      ...look,
      rule: (row) => (rows[row]?.weight === "final" ? { width: 0.9, color: COLOR.ink } : null),
      paddingTop: (row) => (rows[row]?.weight === "final" ? 6 : row === 0 ? 0 : 2.5),
      paddingBottom: (row) => (rows[row + 1]?.weight === "final" ? 6 : 2.5),
    },
    rows: rows.map((sum) => [sumName(sum), sumFigure(sum)]),
  }
}

function sumName({ name, detail, weight }: Sum): Block {
  const part = weight === "final" ? "total" : undefined
  const main = text(name, { size: weight === "final" ? FINAL_SIZE : SIZE.body, bold: weight !== undefined, part, ...finalColor(weight) })
  return detail ? stack([main, text(detail, { size: SIZE.small, color: COLOR.muted })]) : main
}

function sumFigure({ value, weight }: Sum): Block {
  return figure(value, { size: weight === "final" ? FINAL_SIZE : SIZE.body, bold: weight !== undefined, ...finalColor(weight) })
}

function finalColor(weight: Sum["weight"]): { color?: string } {
  return weight === "final" ? { color: COLOR.accent } : {}
}

