import type { Party, Registration } from "../../../domain/document"
import { addressLines, isSameAddress } from "../../../pdf/layout/address"
import { code, isolated } from "./bidi"
import { html, type Html } from "./html"
import type { View } from "./view"

/** Who sells, who buys, and where it goes when that is another place. */
export function parties(view: View): Html {
  const { document, labels, words } = view
  return html`<section aria-labelledby="parties">
<h2 id="parties">${words.parties}</h2>
<div class="parties">
${party(view, labels.seller, document.seller)}
${party(view, labels.buyer, document.buyer)}
${delivery(view)}
</div>
</section>`
}

function party(view: View, heading: string, from: Party): Html {
  const { labels } = view
  const attention = from.contact_name && from.contact_name !== from.name
  const named: [string, string | null][] = [
    [labels.vatId, from.vat_id],
    [labels.taxNumber, from.tax_number],
    registered(from.registration, labels.registration),
    [labels.email, from.email],
    [labels.phone, from.phone],
  ]
  return html`<div class="party"><h3>${heading}</h3>
<address>
${from.name && html`<span class="line strong">${isolated(from.name)}</span>`}
${from.trading_name && from.trading_name !== from.name && html`<span class="line">${isolated(from.trading_name)}</span>`}
${attention && html`<span class="line">${labels.attention} ${isolated(from.contact_name)}</span>`}
${place(view, from.address)}
</address>
<ul class="ids">${named.map(([name, value]) => value && html`<li>${isolated(name)} ${code(value)}</li>`)}</ul>
</div>`
}

/** A number that names its register itself, e.g. "HRB 98765", does not need it twice. */
function registered(registration: Registration | null, otherwise: string): [string, string | null] {
  const { scheme = null, value = null } = registration ?? {}
  return [scheme && value?.startsWith(scheme) ? "" : (scheme ?? otherwise), value]
}

function delivery(view: View): Html | null {
  const { delivery: to, buyer } = view.document
  if (!to || ((to.name ?? buyer.name) === buyer.name && isSameAddress(to.address, buyer.address))) {
    return null
  }
  return html`<div class="party"><h3>${view.labels.delivery}</h3>
<address>
${to.name && html`<span class="line strong">${isolated(to.name)}</span>`}
${place(view, to.address)}
</address></div>`
}

function place(view: View, address: Party["address"]): Html[] {
  const page = { ...view, hasLogo: false }
  return addressLines(address, page).map((line) => html`<span class="line">${isolated(line)}</span>`)
}
