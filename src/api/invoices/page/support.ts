import { checkEmail } from "../../../domain/contacts/email"
import { checkPhone } from "../../../domain/contacts/phone"
import { checkWebAddress } from "../../../domain/contacts/web-address"
import { code, isolated } from "./bidi"
import { html, type Content, type Html } from "./html"
import type { View } from "./view"

/** How the reader reaches the seller about this document. Without any way of support, the seller's own. */
export function support(view: View): Html | null {
  const { document, words } = view
  const ways = waysOf(view)
  if (ways.length === 0) {
    return null
  }
  return html`<section class="card support" aria-labelledby="support">
<h2 id="support">${words.questions[document.type]}</h2>
<p>${words.questionsHint}</p>
<dl class="pairs">${ways.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`
}

function waysOf(view: View): [string, Content][] {
  const { support: given, seller } = view.document
  const { labels, words } = view
  const own = given.email || given.phone || given.url ? given : { ...given, email: seller.email, phone: seller.phone }
  const all: [string, Content][] = [
    [labels.email, own.email && link(own.email, mailTo(own.email, view))],
    [labels.phone, own.phone && link(own.phone, telephone(own.phone, seller.address.country_code))],
    [words.website, own.url && link(own.url, webPage(own.url))],
    [words.hours, isolated(own.hours)],
  ]
  return all.filter(([, value]) => value)
}

/** Text that is a link only when its address is known to be harmless. */
function link(text: string, href: string | null): Html {
  return href ? html`<a href="${href}" rel="noopener noreferrer nofollow">${code(text)}</a>` : html`${code(text)}`
}

function mailTo(email: string, { title, document }: View): string | null {
  const check = checkEmail(email)
  const subject = encodeURIComponent([title, document.number].filter(Boolean).join(" "))
  return check.valid ? `mailto:${encodeURIComponent(check.value).replace("%40", "@")}?subject=${subject}` : null
}

function telephone(phone: string, country: string | null): string | null {
  const check = checkPhone(phone, country)
  return check.valid ? `tel:${encodeURI(check.value)}` : null
}

function webPage(url: string): string | null {
  const check = checkWebAddress(url)
  return check.valid && URL.canParse(check.value) ? new URL(check.value).href : null
}
