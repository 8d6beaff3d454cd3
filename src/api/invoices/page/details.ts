import { code, isolated } from "./bidi"
import { html, type Content, type Html } from "./html"
import type { View } from "./view"

/** The facts that both sides file the document by. */
export function details(view: View): Html {
  return html`<section class="details" aria-labelledby="details">
<h2 id="details">${view.words.details}</h2>
<dl class="facts">${facts(view).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`
}

function facts({ document, labels, format, standing }: View): [string, Content][] {
  const { references, delivery } = document
  const preceding = references.preceding.map(({ number, issue_date: day }) => html`<div>${code(number)}<small>${format.day(day)}</small></div>`)
  const all: [string, Content][] = [
    [labels.issueDate, format.day(document.issue_date)],
    [labels.dueDate, document.type === "credit_note" ? null : standing.due_day && format.day(standing.due_day)],
    [labels.orderNumber, code(references.order_number)],
    [labels.purchaseOrder, code(references.purchase_order)],
    [labels.deliveryDate, delivery?.day ? format.day(delivery.day) : null],
    [labels.preceding, preceding.length > 0 ? preceding : null],
    [labels.reason, isolated(references.reason)],
  ]
  return all.filter(([, value]) => value !== null)
}
