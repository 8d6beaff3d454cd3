import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { DEFAULT_LOOK, type Look } from "../../domain/look"
import { tongueOf, type Tongue } from "../labels/languages"
import { wordsFor } from "../labels/tax-words"
import { documentTitle } from "../labels/titles"
import type { RenderOptions } from "../render-options"
import { oneLine } from "../text/clean"
import { formatOf } from "../text/format"
import { ownWords } from "./closing"
import { MOST_IN_CODE } from "./code-side"
import type { Design } from "./design"
import { LIMIT, type Page, type Voice } from "./page"

/** Letters of the footer on one line, and how much room a line of them takes. */
const FOOTER_LINE = 95
const FOOTER_HEIGHT = 10

/** Gathers what a layout needs to know. Throws `cannot-print` for a receipt without a payment, and for a code that no QR code holds. */
export function newPage(document: InvoiceDocument, asked: RenderOptions, { theme }: Design): Page {
  const { print = "document", link = null, format_qr: formatCode = null, payment = null } = asked
  // A look that was saved by an earlier version may lack what was added since.
  const look = { ...DEFAULT_LOOK, ...asked.look }
  const options = { ...asked, look }
  if (print === "receipt" && payment === null) {
    throw new InvoicingError("cannot-print", "A receipt needs the payment that it confirms.")
  }
  if (Buffer.byteLength(formatCode ?? "") > MOST_IN_CODE) {
    throw new InvoicingError("cannot-print", `There is room for a QR code of ${MOST_IN_CODE} bytes; the format asks for more.`)
  }
  const first = voiceOf(tongueOf(document.language), document, options)
  const page: Page = {
    ...first,
    document,
    print,
    look,
    theme: theme(look),
    second: secondVoice(first, document, options),
    hasLogo: false,
    link: link !== null && isWebAddress(link) ? link : null,
    formatCode,
    payment,
  }
  return { ...page, theme: withFooter(page.second ? { ...page, theme: denser(page.theme) } : page) }
}

function secondVoice(first: Voice, document: InvoiceDocument, options: RenderOptions & { look: Look }): Voice | null {
  const wanted = options.look.second_language
  const voice = wanted ? voiceOf(tongueOf(wanted), document, options) : null
  return voice && voice.language !== first.language ? voice : null
}

function voiceOf(tongue: Tongue, document: InvoiceDocument, options: RenderOptions & { look: Look }): Voice {
  const { locale, direction } = tongue
  const labels = wordsFor(document, tongue)
  const language = tongue.language.split("-")[0]
  const title = oneLine(titleOf(document, language, tongue, options), LIMIT.title)
  return { language, locale, labels, direction, title, format: formatOf(locale, document.currency, options.look.digits) }
}

function titleOf(document: InvoiceDocument, language: string, { labels }: Tongue, { print = "document", titles }: RenderOptions): string {
  if (print !== "document") {
    return labels.papers[print]
  }
  const asked = (titles as Record<string, string> | undefined)?.[language]
  return asked ?? documentTitle(document, labels)
}

// Two languages take more lines: less air between the blocks keeps most documents on one page.
function denser(theme: Page["theme"]): Page["theme"] {
  return { ...theme, space: { ...theme.space, block: theme.space.block * 0.7, row: theme.space.row * 0.8 } }
}

// A seller's own footer must not run off the paper.
function withFooter(page: Page): Page["theme"] {
  const { theme } = page
  const lines = ownWords(page, "footer").reduce((sum, words) => sum + Math.ceil(Math.min(words.length, LIMIT.footer) / FOOTER_LINE), 0)
  return { ...theme, margins: { ...theme.margins, bottom: theme.margins.bottom + lines * FOOTER_HEIGHT } }
}

function isWebAddress(link: string): boolean {
  return /^https?:\/\/[^\s\p{Cc}]+$/u.test(link) && link.length <= LIMIT.link && URL.canParse(link)
}
