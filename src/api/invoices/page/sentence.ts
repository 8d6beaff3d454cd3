import { html, type Html } from "./html"

/** Stand for the values while a language puts them in their places: characters that no text has. */
const PLACES = ["\uE000", "\uE001"]
const PLACE = new RegExp(`([${PLACES.join("")}])`)

/**
 * A sentence of a language around values that bring their own markup. `words` gives plain text: what a store's own language says is escaped like
 * any other text. At most two values.
 */
export function sentence(words: (...values: string[]) => string, ...values: Html[]): Html {
  const parts = String(words(...PLACES.slice(0, values.length))).split(PLACE)
  return html`${parts.map((part) => values[PLACES.indexOf(part)] ?? part)}`
}
