import type { Decimal } from "../../domain/document"
import { isNegative, subtract } from "../../domain/money"
import type { ReceivedPayment } from "../render-options"
import { oneLine } from "../text/clean"
import { isNonZero } from "../text/format"
import { stack, text, type Block, type Span } from "./blocks"
import { code } from "./columns"
import { days, factList, type Fact } from "./facts"
import { LIMIT, type Page } from "./page"
import { below, said } from "./voices"

const WIDTH = 320
const NAME = 130

/** What was received, when and how, for which invoice, and what is still to be paid. */
export function receipt(page: Page): Block | null {
  const { payment, theme, format } = page
  if (!payment) {
    return null
  }
  const { size, color, space } = theme
  const amount: Span = { text: format.money(payment.amount), code: true, whole: true }
  return stack([
    below(page, ({ labels }) => labels.amountReceived, { size: size.body, color: color.muted }),
    text(amount, { size: size.title, bold: true, color: color.accentText, part: "row", role: "heading", margin: [0, 0, 0, space.block] }),
    {
      kind: "columns",
      gap: 0,
      margin: [0, 0, 0, space.block],
      columns: [
        { width: WIDTH, block: factList(page, paymentFacts(page, payment), WIDTH, NAME) },
        { width: theme.width - WIDTH, block: stack([]) },
      ],
    },
    remainder(page, payment),
  ])
}

function paymentFacts(page: Page, { day, method, reference }: ReceivedPayment): Fact[] {
  const { document, format } = page
  const all: [Fact["name"], Fact["value"] | null][] = [
    [({ labels }) => labels.paymentDate, days(page, day)],
    [({ labels }) => labels.paymentMethod, oneLine(method, LIMIT.field)],
    [({ labels }) => labels.paymentReference, reference && code(oneLine(reference, LIMIT.code))],
    [({ labels }) => labels.forInvoice, document.number && [code(oneLine(document.number, LIMIT.code)), ` · ${format.day(document.issue_date)}`]],
    [({ labels }) => labels.invoiceTotal, code(format.money(document.totals.gross))],
  ]
  return all.flatMap(([name, value]) => (value ? [{ name, value }] : []))
}

function remainder(page: Page, payment: ReceivedPayment): Block | null {
  const { size } = page.theme
  const left = remaining(page, payment)
  if (left === null) {
    return null
  }
  const style = { size: size.final, bold: true, margin: [0, 0, 0, page.theme.space.block] as const }
  if (!isNonZero(left) || isNegative(left)) {
    return below(page, ({ labels }) => labels.paid, style)
  }
  const names = said(page, ({ labels }) => labels.remains).map(({ text: words }) => words).join(" · ")
  return text([`${names}  `, { text: page.format.money(left), code: true, whole: true }], style)
}

/** What is left after a payment, in major units: as the caller knows it, or else what the document left to pay less this payment. */
export function remaining({ document }: Pick<Page, "document">, { amount, remaining: known }: ReceivedPayment): Decimal | null {
  return known === undefined ? subtract(document.totals.payable, amount) : known
}
