import type { TaxSubtotal } from "../../../domain/document"
import { code, isolated } from "./bidi"
import { html, type Html } from "./html"
import type { View } from "./view"

/** What the tax is on, rate by rate, and why there is none where there is none. */
export function taxes(view: View): Html | null {
  const { document, labels, format } = view
  if (document.taxes.length === 0) {
    return null
  }
  return html`<section class="taxes" aria-labelledby="taxes">
<h2 id="taxes">${labels.taxTable}</h2>
<table>
<thead><tr><th scope="col">${labels.taxRate}</th><th scope="col" class="figure">${labels.taxable}</th><th scope="col" class="figure">${labels.tax} <small><bdi>${document.currency.code}</bdi></small></th></tr></thead>
<tbody>
${document.taxes.map((tax) => html`<tr><th scope="row">${rate(view, tax)}</th><td class="figure">${code(format.amount(tax.taxable))}</td><td class="figure">${code(format.amount(tax.tax))}</td></tr>`)}
</tbody>
</table>
</section>`
}

function rate({ labels, format }: View, { category, rate: percent, reason }: TaxSubtotal): Html {
  const reasons = [category === "standard" ? "" : labels.categories[category], reason ?? ""]
  const told = reasons.filter((words, index) => words !== "" && reasons.indexOf(words) === index)
  return html`${code(format.percent(percent))}${told.map((words) => html`<span class="detail">${isolated(words)}</span>`)}`
}
