import type { DocumentCharge, DocumentLine, LineAllowance, TaxRate } from "../../domain/document"
import { add } from "../../domain/money"
import { oneLine } from "../text/clean"
import { isNonZero, negated } from "../text/format"
import { stack, text, type Block, type Span, type Words } from "./blocks"
import { code } from "./columns"
import { LIMIT, shows, type Page } from "./page"
import { below, lineName, said } from "./voices"

const MOST_DISCOUNTS = 12

/** What a line sold: its name in both languages, and below it what the seller wants shown. */
export function item(line: DocumentLine, page: Page): Block {
  const { size, color } = page.theme
  const name = below(page, (voice) => lineName(line, voice), { size: size.body, part: "row" }, { size: size.small, color: color.ink })
  const discounts = shows(page, "discount") && page.print !== "packing_slip" ? discountDetails(line, page) : []
  const taxes = page.print === "packing_slip" ? [] : taxDetails(line.tax, page)
  const details = [...lineDetails(line, page), ...discounts, ...taxes]
  return stack([name, ...details.map((words) => text(words, { size: size.small, color: color.muted, margin: [0, 1, 0, 0] }))])
}

/** What a charge or discount on the whole document is called. */
export function chargeItem({ reason, kind, tax }: DocumentCharge, page: Page): Block {
  const given = oneLine(reason, LIMIT.name)
  const { size, color } = page.theme
  const name = below(page, ({ labels }) => given || labels.charges[kind], { size: size.body, part: "row" })
  const why = taxDetails(tax, page)
  return why.length === 0 ? name : stack([name, ...why.map((words) => text(words, { size: size.small, color: color.muted }))])
}

// Where two rows of the tax table have the same rate, a line has to say which of them is its own (Directive 2006/112/EC, article 226 (11)).
function taxDetails({ category, rate }: TaxRate, page: Page): Words[] {
  const isTold = page.document.taxes.filter((tax) => tax.rate === rate).length < 2
  return isTold || category === "standard" ? [] : said(page, ({ labels }) => labels.categories[category])
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
  return fewDiscounts(line.allowances.filter(({ amount }) => isNonZero(amount))).map(({ amount, reason }) => {
    const why = oneLine(reason, LIMIT.field)
    return [`${labels.discount}${why ? ` ${why}` : ""} `, { text: format.amount(negated(amount)), code: true, whole: true }]
  })
}

// The last row is the sum of all that have none of their own, so that a reader can still add them up.
function fewDiscounts(all: readonly LineAllowance[]): readonly LineAllowance[] {
  if (all.length <= MOST_DISCOUNTS) {
    return all
  }
  const shown = all.slice(0, MOST_DISCOUNTS - 1)
  const amount = all.slice(MOST_DISCOUNTS - 1).reduce((sum, one) => add(sum, one.amount), "0")
  return [...shown, { amount, reason: "…" }]
}
