import type { Decimal, DocumentCharge, DocumentLine, Settlement } from "../../../domain/document"
import { compare, isZero, negate, round, subtract, sum } from "../../../domain/money"
import { isolated } from "./bidi"
import { html, type Content, type Html } from "./html"
import { money, shown, type View } from "./view"

interface Row {
  name: Content
  amount: Decimal
  look?: "strong" | "final" | "quiet"
}

/** Every step from the lines to what is left to pay now; each line adds to the next. */
export function totals(view: View): Html {
  return html`<section class="totals" aria-labelledby="totals">
<h2 id="totals">${view.words.summary}</h2>
<table><tbody>
${rows(view).map(({ name, amount, look }) => html`<tr class="${look ?? ""}"><th scope="row">${name}</th><td class="figure">${money(view, amount)}</td></tr>`)}
</tbody></table>
</section>`
}

function rows(view: View): Row[] {
  const { rounding } = view.document.totals
  return [...charged(view), ...some(view.labels.rounding, rounding), ...settled(view), last(view)]
}

function charged(view: View): Row[] {
  const { document, labels, words } = view
  const { totals: total, charges, allowances, currency } = document
  const add = (all: readonly (DocumentLine | DocumentCharge)[]) => round(sum(all.map((one) => shown(view, one))), currency.digits)
  const parts: Row[] = [
    { name: words.subtotal, amount: add(document.lines) },
    ...some(labels.sumOfCharges, add(charges)),
    ...some(labels.sumOfAllowances, negate(add(allowances))),
  ]
  const gross: Row = { name: labels.totalGross, amount: total.gross, look: "strong" }
  return document.prices_include_tax
    ? [...parts, gross, { name: words.includesTax, amount: total.tax, look: "quiet" }]
    : [...parts, { name: labels.totalNet, amount: total.net }, { name: labels.totalTax, amount: total.tax }, gross]
}

function settled({ document, labels, words, standing, format }: View): Row[] {
  const known = sum(document.settlements.map(({ amount }) => amount))
  const writtenOff = standing.state === "written-off" ? standing.balance : "0"
  return [
    ...document.settlements.map((settlement) => ({
      name: html`${settlementName(settlement, labels.settlements[settlement.kind])} <small><bdi>${format.day(settlement.day)}</bdi></small>`,
      amount: negate(settlement.amount),
    })),
    ...some(document.settlements.length > 0 ? words.paidLater : labels.settlements.payment, negate(subtract(standing.paid, known))),
    ...some(words.credited, negate(standing.credited)),
    ...some(words.notCollected, negate(writtenOff)),
  ]
}

function settlementName({ label }: Settlement, kind: string): Content {
  return label === "" || label === kind ? kind : html`${kind} · ${isolated(label)}`
}

function last({ standing, document, labels, words }: View): Row {
  if (compare(standing.balance, "0") < 0) {
    return { name: words.amountInFavour, amount: negate(standing.balance), look: "final" }
  }
  if (document.type === "credit_note") {
    return { name: words.amountCredited, amount: standing.total, look: "final" }
  }
  return { name: labels.payable[document.type], amount: standing.due, look: "final" }
}

function some(name: string, amount: Decimal): Row[] {
  return isZero(amount) ? [] : [{ name, amount }]
}
