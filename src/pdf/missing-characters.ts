import type { InvoiceDocument } from "../domain/document"
import { baseLanguage } from "../domain/languages"
import { familyOrder, type Typeface } from "./fonts/order"
import { clean } from "./text/clean"
import { drawable } from "./text/glyphs"
import type { RenderOptions } from "./render-options"

const PLAIN = /^[\n\x20-\x7E]*$/
const characters = new Intl.Segmenter("en", { granularity: "grapheme" })
/** More of them tell nobody more. */
const MOST = 20

/**
 * The characters of a document and of what is printed beside it that no font has, so that "?" stands on the page; each once, in the order in which
 * they are met, at most twenty. Another way to write a character, such as SAR for its sign, is not missing.
 */
export function missingCharacters(document: InvoiceDocument, { look, payment }: RenderOptions): string[] {
  const { seller, buyer, delivery, references, lines, charges, allowances, taxes, settlements, support, notes } = document
  const printed = [seller, buyer, delivery, references, lines, charges, allowances, taxes, settlements, document.payment, support, notes, ...ownTexts(document, look), payment]
  const typeface = { language: document.language, font: look?.font }
  const missing = new Set<string>()
  for (const text of textsIn(printed)) {
    missingIn(text, typeface).forEach((character) => missing.add(character))
  }
  return [...missing].slice(0, MOST)
}

/** What the seller adds in the languages of the page; what it says in others is not printed. */
function ownTexts({ language }: InvoiceDocument, look: RenderOptions["look"]): unknown[] {
  const spoken = [language, look?.second_language ?? language].map(baseLanguage)
  return spoken.map((one) => look?.texts[one])
}

function missingIn(text: string, typeface: Typeface): string[] {
  if (PLAIN.test(text)) {
    return []
  }
  const cleaned = clean(text)
  const families = familyOrder(cleaned, typeface)
  if (drawable(cleaned, families) === cleaned) {
    return []
  }
  return Array.from(characters.segment(cleaned), ({ segment }) => segment).filter((segment) => !segment.includes("?") && drawable(segment, families).includes("?"))
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    yield value
  } else if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) {
      yield* textsIn(inner)
    }
  }
}
