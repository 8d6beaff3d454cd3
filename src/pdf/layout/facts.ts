import type { Day } from "../../domain/document"
import { oneLine } from "../text/clean"
import { stack, text, type Block, type Span, type Words } from "./blocks"
import { code } from "./columns"
import { LIMIT, type Page, type Voice } from "./page"
import { plain } from "./theme"
import { below } from "./voices"

const COLUMNS = 5
const GAP = 12
const MOST_PRECEDING = 6

/** Something that both sides file a document by. */
export interface Fact {
  name(voice: Voice): string
  value: Words
}

/** The days, orders and documents that belong to this one; what is not known is left out. */
export function facts(page: Page): Fact[] {
  const { document, print } = page
  const { references, payment, delivery } = document
  const isBill = print === "document" || print === "proforma"
  const isSlip = print === "packing_slip"
  const all: [Fact["name"], Words | null][] = [
    [({ labels }) => labels.issueDate, isBill ? days(page, document.issue_date) : null],
    [({ labels }) => labels.dueDate, isBill ? days(page, payment.due_date) : null],
    [({ labels }) => labels.forInvoice, isSlip && document.number ? limited(document.number) : null],
    [({ labels }) => labels.orderNumber, order(page)],
    [({ labels }) => labels.deliveryDate, isBill || isSlip ? days(page, delivery?.day ?? null) : null],
    [({ labels }) => labels.purchaseOrder, references.purchase_order ? limited(references.purchase_order) : null],
    [({ labels }) => labels.preceding, isBill ? preceding(page) : null],
    [({ labels }) => labels.reason, references.reason && isBill ? oneLine(references.reason, LIMIT.field) : null],
  ]
  return all.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

/** A day in the page's languages, and in the Hijri calendar where the seller wants it: one below the other. */
export function days(page: Page, day: Day | null): (string | Span)[] | null {
  if (!day) {
    return null
  }
  const others = [page.look.hijri ? page.format.hijri(day) : "", page.second?.format.day(day) ?? ""]
  const first = page.format.day(day)
  return [first, ...others.filter((other, index) => other !== "" && other !== first && others.indexOf(other) === index).map((other) => quiet(page, other))]
}

/** Facts side by side: a small name above each value. */
export function factGrid(page: Page, all: Fact[]): Block | null {
  const { width: available, space } = page.theme
  const width = (available - GAP * (COLUMNS - 1)) / COLUMNS
  const rows = Array.from({ length: Math.ceil(all.length / COLUMNS) }, (_, row) => all.slice(row * COLUMNS, (row + 1) * COLUMNS))
  const blocks = rows.map((row, index): Block => ({
    kind: "columns",
    gap: GAP,
    margin: [0, 0, 0, index === rows.length - 1 ? 0 : 9],
    columns: Array.from({ length: COLUMNS }, (_, column) => ({ width, block: cell(row[column], page) })),
  }))
  return blocks.length > 0 ? stack(blocks, { margin: [0, 0, 0, space.block + 2] }) : null
}

/** Facts one below the other: the name beside the value. */
export function factList(page: Page, all: Fact[], width: number, name: number): Block {
  const { size, color } = page.theme
  const look = plain(page.second ? 0.5 : 1, 8)
  return {
    kind: "table",
    widths: [name, width - name - look.gap],
    headerRows: 0,
    look,
    rows: all.map((fact) => [
      below(page, fact.name, { size: size.pair, color: color.muted }, { size: size.tiny }),
      text(fact.value, { size: size.pair }),
    ]),
  }
}

function cell(fact: Fact | undefined, page: Page): Block {
  const { size, color } = page.theme
  if (!fact) {
    return stack([text("")])
  }
  const name = below(page, fact.name, { size: size.small, color: color.muted, margin: [0, 0, 0, 2] }, { size: size.tiny })
  return stack([name, text(fact.value, { size: size.body })])
}

function order(page: Page): Words | null {
  const { order_number: number, order_date: day } = page.document.references
  if (!number) {
    return days(page, day)
  }
  return day ? [limited(number), quiet(page, page.format.day(day))] : limited(number)
}

function preceding(page: Page): Words | null {
  const { preceding: every } = page.document.references
  const all = every.slice(0, MOST_PRECEDING)
  const more = every.length > all.length ? [quiet(page, "…")] : []
  return all.length === 0 ? null : [...all.flatMap(({ number, issue_date: day }, index) => [...(index === 0 ? [] : ["\n"]), limited(number), quiet(page, page.format.day(day))]), ...more]
}

function quiet({ theme }: Page, words: string): Span {
  return { text: `\n${words}`, color: theme.color.muted }
}

function limited(value: string): Span {
  return code(oneLine(value, LIMIT.code))
}
