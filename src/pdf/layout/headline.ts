import { isNonZero, negated } from "../text/format"
import { text, type Block, type Span } from "./blocks"
import type { Page } from "./page"
import { COLOR, SIZE } from "./theme"

/** The one thing a reader wants to know: paid, or how much by when. */
export function headline(page: Page): Block {
  return text(state(page), { size: SIZE.headline, bold: true, color: COLOR.accent, margin: [0, 0, 0, 12], leading: 1 })
}

function state({ document, labels, format }: Page): (string | Span)[] {
  const { payable, gross } = document.totals
  const isCredit = document.type === "credit_note"
  if (!isNonZero(payable)) {
    const settled = isCredit ? labels.refunded : labels.paid
    const nothing = isCredit ? labels.nothingToRefund : labels.nothingToPay
    return [isNonZero(gross) ? settled : nothing]
  }
  if (payable.startsWith("-")) {
    return [money(format.money(negated(payable))), ` ${labels.inFavour}`]
  }
  const day = document.payment.due_date
  const what = isCredit ? labels.toRefund : day ? labels.dueBy(format.day(day)) : labels.due
  return [money(format.money(payable)), ` ${what}`]
}

function money(words: string): Span {
  return { text: words, code: true, whole: true }
}
