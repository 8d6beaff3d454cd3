import { isolated } from "./bidi"
import { html, type Html } from "./html"
import { isPayable } from "./payment"
import type { View } from "./view"

/** What the seller adds: notes, and the terms where the reader does not meet them beside the bank account. */
export function notes(view: View): Html | null {
  const { document, labels } = view
  const terms = isPayable(view) ? null : document.payment.terms
  const parts = [paragraphs("notes", labels.notes, document.notes), paragraphs("terms", labels.terms, terms ? [terms] : [])]
  return html`${parts}`
}

function paragraphs(id: string, heading: string, texts: string[]): Html | null {
  const written = texts.filter((text) => text.trim() !== "")
  if (written.length === 0) {
    return null
  }
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>
${written.map((text) => html`<p class="text">${isolated(text)}</p>`)}
</section>`
}
