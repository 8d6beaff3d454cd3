import { isNonZero, negated } from "../text/format"
import { stack, text, type Block, type Span } from "./blocks"
import type { Page, Voice } from "./page"
import { readAs } from "./voices"

const LEAST_GAP = 7

/** The one thing a reader wants to know: paid, or how much by when. */
export function headline(page: Page): Block {
  const { size, color, space } = page.theme
  const first = text(state(page, page), { size: size.headline, bold: true, color: color.accentText, leading: 1, role: "heading" })
  const second = page.second && text(state(page, page.second), { size: size.body, color: color.muted, margin: [0, 1, 0, 0], ...readAs(page.second) })
  return stack([first, second], { margin: [0, 0, 0, Math.max(LEAST_GAP, space.block - 4)] })
}

function state({ document }: Page, { labels, format }: Voice): (string | Span)[] {
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
