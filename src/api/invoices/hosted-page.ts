import { chooseLanguage } from "../../domain/language"
import type { InvoiceRow } from "../../mapping/invoice-to-api"
import { languagesOnTheWeb, tongueOf } from "../../pdf/labels/languages"
import { details } from "./page/details"
import { headline } from "./page/headline"
import { code, isolated } from "./page/bidi"
import { html } from "./page/html"
import { lines } from "./page/lines"
import { notes } from "./page/notes"
import { parties } from "./page/parties"
import { payment } from "./page/payment"
import { shell } from "./page/shell"
import { support } from "./page/support"
import { taxes } from "./page/taxes"
import { totals } from "./page/totals"
import { viewOf } from "./page/view"

/** What the page needs besides the document. */
export interface HostedPageContext {
  pdf_path: string
  now: Date
}

/** The hosted page of an issued document as HTML. */
export function hostedPage(invoice: InvoiceRow, context: HostedPageContext): string {
  const view = viewOf(invoice, context)
  const { document, title, seller, words, locale, direction } = view
  const body = html`<div class="page">
<header><p class="seller">${isolated(seller)}</p><h1>${title} <span class="document-number">${code(document.number)}</span></h1></header>
<main>
<div class="card top">${headline(view)}${details(view)}</div>
${payment(view)}
<div class="card sheet">${lines(view)}<div class="sums">${taxes(view)}${totals(view)}</div>${parties(view)}${notes(view)}</div>
${support(view)}
</main>
<footer><p>${words.privacy}</p></footer>
</div>`
  const name = [title, document.number].filter(Boolean).join(" ")
  return shell({ locale, direction, title: [name, seller].filter(Boolean).join(" · "), body })
}

/** What a link that does not work shows. `wished` are the browser's languages. */
export function missingPage(wished: string[]): string {
  const { labels, locale, direction } = tongueOf(chooseLanguage(wished, "en", languagesOnTheWeb()))
  const { title, explanation, advice } = labels.hostedPage.missing
  const body = html`<div class="page small"><main class="card missing">
<h1>${title}</h1><p>${explanation}</p><p>${advice}</p>
</main></div>`
  return shell({ locale: new Intl.Locale(locale).language, direction, title, body })
}
