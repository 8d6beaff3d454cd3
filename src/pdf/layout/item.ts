import type { DocumentCharge, DocumentLine } from "../../domain/document"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block, type Span } from "./blocks"
import { code } from "./columns"
import { LIMIT, shows, type Page } from "./page"
import { below, lineName } from "./voices"

const MOST_DISCOUNTS = 12

/** What a line sold: its name in both languages, and below it what the seller wants shown. */
export function item(line: DocumentLine, page: Page): Block {
  const { size, color } = page.theme
  const name = below(page, (voice) => lineName(line, voice), { size: size.body, part: "row" }, { size: size.small, color: color.ink })
  const discounts = shows(page, "discount") && page.print !== "packing_slip" ? discountDetails(line, page) : []
  const details = [...lineDetails(line, page), ...discounts]
  return stack([name, ...details.map((words) => text(words, { size: size.small, color: color.muted, margin: [0, 1, 0, 0] }))])
}

/** What a charge or discount on the whole document is called. */
export function chargeItem({ reason, kind }: DocumentCharge, page: Page): Block {
  const given = oneLine(reason, LIMIT.name)
  const { size } = page.theme
  return below(page, ({ labels }) => given || labels.charges[kind], { size: size.body, part: "row" })
}

function lineDetails(line: DocumentLine, page: Page): (string | Span)[][] {
  const { labels } = page
  const description = shows(page, "description") ? oneLine(line.description ?? "", LIMIT.detail) : ""
  const options = shows(page, "options") ? line.options.map(({ name, value }) => `${name}: ${value}`).join(" · ") : ""
  const sku = shows(page, "sku") ? oneLine(line.sku ?? "", LIMIT.code) : ""
  const barcode = shows(page, "barcode") || page.print === "packing_slip" ? oneLine(line.barcode ?? "", LIMIT.code) : ""
  return [
    ...(description && description !== line.name ? [[description]] : []),
    ...(options ? [[oneLine(options, LIMIT.detail)]] : []),
    ...(sku ? [[`${labels.sku} `, code(sku)]] : []),
    ...(barcode ? [[`${labels.barcode} `, code(barcode)]] : []),
  ]
}

function discountDetails(line: DocumentLine, { labels, format }: Page): (string | Span)[][] {
  return line.allowances
    .filter(({ amount }) => isNonZero(amount))
    .slice(0, MOST_DISCOUNTS)
    .map(({ amount, reason }) => {
      const why = oneLine(reason, LIMIT.field)
      return [`${labels.discount}${why ? ` ${why}` : ""} `, { text: format.amount(negated(amount)), code: true, whole: true }]
    })
}
