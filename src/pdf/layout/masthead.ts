import { oneLine } from "../text/clean"
import { stack, text, type Block, type Span, type Words } from "./blocks"
import { LIMIT, type Page } from "./page"
import { COLOR, CONTENT, SIZE } from "./theme"

const SELLER_WIDTH = 190
const FACT_COLUMNS = 5
const FACT_GAP = 12

interface Fact {
  name: string
  value: Words
}

/** Title and number, whose paper it is, and the facts that both sides file it by. */
export function masthead(page: Page): Block {
  return stack([
    {
      kind: "columns",
      gap: 20,
      margin: [0, 0, 0, 14],
      columns: [
        { width: CONTENT - SELLER_WIDTH - 20, block: heading(page) },
        { width: SELLER_WIDTH, block: sign(page) },
      ],
    },
    { kind: "rule", width: CONTENT, thickness: 1.6, color: COLOR.accent, margin: [0, 0, 0, 14] },
    ...grid(facts(page)),
  ])
}

function heading({ document, labels, title }: Page): Block {
  return stack([
    text(title, { size: SIZE.title, bold: true, leading: 1.05 }),
    document.number === null
      ? text(labels.draftNotice, { size: 11, bold: true, color: COLOR.warning })
      : text({ text: oneLine(document.number, LIMIT.code), code: true }, { size: 11, color: COLOR.muted }),
  ])
}

function sign({ document: { seller }, hasLogo }: Page): Block {
  if (hasLogo) {
    return { kind: "logo", fit: [SELLER_WIDTH, 44], align: "end" }
  }
  const name = oneLine(seller.trading_name ?? seller.name ?? "", LIMIT.title)
  return text(name, { size: 13, bold: true, color: COLOR.accent, align: "end", margin: [0, 5, 0, 0] })
}

function facts({ document, labels, format }: Page): Fact[] {
  const { references, payment, delivery } = document
  const preceding = references.preceding.map(({ number, issue_date: day }) => [code(number), { text: `\n${format.day(day)}`, color: COLOR.muted }]).slice(0, 6)
  const all: [string, Words | null][] = [
    [labels.issueDate, format.day(document.issue_date)],
    [labels.dueDate, payment.due_date && format.day(payment.due_date)],
    [labels.orderNumber, order(references.order_number, references.order_date && format.day(references.order_date))],
    [labels.deliveryDate, delivery?.day ? format.day(delivery.day) : null],
    [labels.purchaseOrder, references.purchase_order && code(references.purchase_order)],
    [labels.preceding, preceding.length > 0 ? preceding.flatMap((one, index) => (index === 0 ? one : ["\n", ...one])) : null],
    [labels.reason, references.reason && oneLine(references.reason, LIMIT.field)],
  ]
  return all.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

function order(number: string | null, day: string | null): Words | null {
  if (!number) {
    return day
  }
  return day ? [code(number), { text: `\n${day}`, color: COLOR.muted }] : code(number)
}

function grid(all: Fact[]): Block[] {
  const width = (CONTENT - FACT_GAP * (FACT_COLUMNS - 1)) / FACT_COLUMNS
  const rows = Array.from({ length: Math.ceil(all.length / FACT_COLUMNS) }, (_, row) => all.slice(row * FACT_COLUMNS, (row + 1) * FACT_COLUMNS))
  return rows.map((row, index) => ({
    kind: "columns",
    gap: FACT_GAP,
    margin: [0, 0, 0, index === rows.length - 1 ? 22 : 9],
    columns: Array.from({ length: FACT_COLUMNS }, (_, column) => ({ width, block: cell(row[column]) })),
  }))
}

function cell(fact: Fact | undefined): Block {
  return stack(
    fact
      ? [text(fact.name, { size: SIZE.small, color: COLOR.muted, margin: [0, 0, 0, 2] }), text(fact.value, { size: SIZE.body })]
      : [text("")],
  )
}

function code(value: string): Span {
  return { text: oneLine(value, LIMIT.code), code: true }
}
