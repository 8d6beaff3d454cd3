import type { InvoiceDocument } from "../../domain/document"
import type { LinePart, Look } from "../../domain/look"
import type { Labels } from "../labels/labels"
import type { Print, ReceivedPayment } from "../render-options"
import type { Format } from "../text/format"
import type { Direction } from "./blocks"
import type { Theme } from "./theme"

/** One language of a page. */
export interface Voice {
  /** The language's key, e.g. "ar": the one that names of parties and products are looked up by. */
  language: string
  /** BCP 47, e.g. "ar-SA-u-ca-gregory-nu-latn". */
  locale: string
  labels: Labels
  format: Format
  direction: Direction
  /** What kind of paper this is, e.g. "Tax invoice". */
  title: string
}

/** What every part of a layout is given. The page's own words are those of its first language. */
export interface Page extends Voice {
  document: InvoiceDocument
  print: Print
  look: Look
  theme: Theme
  /** The language printed beside the first; null prints one. */
  second: Voice | null
  hasLogo: boolean
  /** The address of the document's own page, http or https; null prints none. */
  link: string | null
  /** What a format asks to stand in a QR code; null asks nothing. */
  formatCode: string | null
  /** What a receipt confirms; null on every other paper. */
  payment: ReceivedPayment | null
}

/** The most a field may take up. A document keeps every letter; a page shows that there is more by "…". */
export const LIMIT = { name: 300, field: 160, detail: 500, note: 6000, title: 60, code: 100, link: 500, footer: 240 }

/** Whether the seller wants this part of a line printed. */
export function shows({ look }: Page, part: LinePart): boolean {
  return !look.hidden.includes(part)
}

/** The number a paper carries: issued documents have one, papers made from them have none of their own. */
export function numberOf({ document, print }: Page): string | null {
  return print === "document" ? document.number : null
}
