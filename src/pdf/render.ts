import type { InvoiceDocument } from "../domain/document"
import { DEFAULT_LOOK } from "../domain/look"
import { compose, type Composition } from "./engine/compose"
import { definition, LOGO } from "./engine/definition"
import { logoData } from "./engine/logo"
import { newPage } from "./layout/new-page"
import { LIMIT, numberOf, type Page } from "./layout/page"
import { isDue } from "./layout/payment"
import { designOf } from "./layout/registry"
import { trimmed } from "./layout/trimmed"
import type { RenderOptions } from "./render-options"
import { oneLine } from "./text/clean"

/**
 * The PDF of a document, or of another paper made from it. The same document and options give the same bytes, whenever and wherever.
 * Throws `cannot-print` for a receipt without a payment, and for a `format_qr` longer than a QR code can be. `checkPrint` says what of the look cannot be had.
 */
export async function renderPdf(document: InvoiceDocument, options: RenderOptions = {}): Promise<Uint8Array> {
  return compose(compositionOf(document, options))
}

/** What the engine is told to put on the pages of a document. */
export function compositionOf(document: InvoiceDocument, options: RenderOptions = {}): Composition {
  const design = designOf(options.look?.theme ?? DEFAULT_LOOK.theme)
  const logo = logoData(options.logo)
  const page: Page = { ...newPage(document, options, design), hasLogo: logo !== null }
  const { direction, theme } = page
  const typeface = { language: document.language, font: options.look?.font }
  const layout = design.layouts[page.print]
  return {
    content: (root) => definition(trimmed(layout(page)), direction, root, typeface),
    header: (number) => {
      const block = design.header(page, number)
      return block && definition(block, direction, null, typeface)
    },
    footer: (number, count) => definition(design.footer(page, number, count), direction, null, typeface),
    pictures: logo === null ? {} : { [LOGO]: logo },
    page: { ...theme.paper, margins: theme.margins },
    text: { size: theme.size.body, color: theme.color.ink },
    info: {
      title: [page.title, oneLine(numberOf(page) ?? (page.print === "document" ? page.labels.draft : ""), LIMIT.code)].join(" ").trim(),
      author: oneLine(document.seller.name ?? "", LIMIT.name),
      language: page.locale.split("-u-")[0],
      date: new Date(document.issued_at),
    },
    link: page.link === null ? null : { address: new URL(page.link).href, title: isDue(document) ? page.labels.payOnline : page.labels.viewOnline },
    attachments: options.attachments,
    xmp: options.xmp,
    tagged: (options.look ?? DEFAULT_LOOK).tagged,
  }
}
