import type { DocumentCharge, DocumentLine } from "../../../domain/document"
import { isNonZero, negated } from "../../../pdf/text/format"
import { code, isolated } from "./bidi"
import { html, type Content, type Html } from "./html"
import { shown, type View } from "./view"

/** What was sold, then charges and discounts on the whole. On a phone the figures stand below the name. */
export function lines(view: View): Html {
  const { document, labels, words } = view
  const unitPrice = !document.prices_include_tax
  return html`<section aria-labelledby="items">
<h2 id="items">${words.items}</h2>
<table class="lines">
<thead><tr>
<th scope="col">${labels.item}</th>
<th scope="col" class="figure wide">${labels.quantity}</th>
${unitPrice && html`<th scope="col" class="figure wide">${labels.unitPrice}</th>`}
<th scope="col" class="figure wide">${labels.taxRate}</th>
<th scope="col" class="figure">${unitPrice ? labels.net : labels.gross} <small>${code(document.currency.code)}</small></th>
</tr></thead>
<tbody>
${document.lines.map((line) => lineRow(view, line))}
${document.charges.map((charge) => chargeRow(view, charge, "+"))}
${document.allowances.map((allowance) => chargeRow(view, allowance, "-"))}
</tbody>
</table>
</section>`
}

function lineRow(view: View, line: DocumentLine): Html {
  const { document, format, labels } = view
  const price = document.prices_include_tax ? null : unitPrice(view, line)
  const quantity = [code(format.quantity(line.quantity)), line.unit !== "piece" && html` ${isolated(line.unit)}`]
  const rate = code(format.percent(line.tax.rate))
  return html`<tr>
<th scope="row"><span class="name">${isolated(line.name)}</span>
<span class="narrow">${quantity}${price && html` × ${price}`} · ${labels.taxRate} ${rate}</span>
${details(view, line).map((detail) => html`<span class="detail">${detail}</span>`)}</th>
<td class="figure wide">${quantity}</td>
${price && html`<td class="figure wide">${price}</td>`}
<td class="figure wide">${rate}</td>
<td class="figure amount">${code(format.amount(shown(view, line)))}</td>
</tr>
`
}

function chargeRow(view: View, charge: DocumentCharge, sign: "+" | "-"): Html {
  const { document, format, labels } = view
  const amount = shown(view, charge)
  const rate = code(format.percent(charge.tax.rate))
  return html`<tr>
<th scope="row"><span class="name">${isolated(charge.reason) ?? labels.charges[charge.kind]}</span>
<span class="narrow">${labels.taxRate} ${rate}</span></th>
<td class="wide"></td>
${!document.prices_include_tax && html`<td class="wide"></td>`}
<td class="figure wide">${rate}</td>
<td class="figure amount">${code(format.amount(sign === "-" ? negated(amount) : amount))}</td>
</tr>
`
}

function unitPrice({ format, labels }: View, { price }: DocumentLine): Html {
  const isForOne = /^1(\.0*)?$/.test(price.base_quantity)
  const net = code(format.price(price.net))
  return isForOne ? html`${net}` : html`${net} <small>${labels.per} ${code(format.quantity(price.base_quantity))}</small>`
}

function details({ document, format, labels, words }: View, line: DocumentLine): Content[] {
  const options = line.options.map(({ name, value }, index) => html`${index > 0 && " · "}${isolated(`${name}: ${value}`)}`)
  const discounts = line.allowances.filter(({ amount }) => isNonZero(amount))
  return [
    ...(line.description && line.description !== line.name ? [isolated(line.description)] : []),
    ...(options.length > 0 ? [options] : []),
    ...(line.sku ? [html`${labels.sku} ${code(line.sku)}`] : []),
    ...discounts.map(
      ({ amount, reason }) =>
        html`${labels.discount} ${isolated(reason)} ${code(format.amount(negated(amount)))}${document.prices_include_tax && ` ${words.withoutTax}`}`,
    ),
  ]
}
