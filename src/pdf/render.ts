import type { InvoiceDocument } from "../domain/document"
import { chooseLanguage } from "../domain/language"
import { compose } from "./engine/compose"
import { definition, LOGO } from "./engine/definition"
import { logoData } from "./engine/logo"
import { tongueOf, type Tongue } from "./labels/languages"
import { invoice } from "./layout/invoice"
import { LIMIT, type Page } from "./layout/page"
import type { RenderOptions } from "./render-options"
import { runningFooter, runningHeader } from "./layout/running"
import { COLOR, PAGE, SIZE } from "./layout/theme"
import { oneLine } from "./text/clean"
import { formatOf } from "./text/format"

/** The PDF of a document, A4. The same document and options give the same bytes, whenever and wherever. */
export async function renderPdf(document: InvoiceDocument, options: RenderOptions = {}): Promise<Uint8Array> {
  const tongue = tongueOf(document.language)
  const logo = logoData(options.logo)
  const page: Page = {
    document,
    labels: tongue.labels,
    format: formatOf(tongue.locale, document.currency),
    title: oneLine(options.titles?.[chooseLanguage([document.language], "en")] ?? titleOf(document, tongue), LIMIT.title),
    hasLogo: logo !== null,
  }
  const { direction } = tongue
  return compose({
    content: (keepRows) => definition(invoice(page, keepRows), direction),
    header: (number) => {
      const block = runningHeader(page, number)
      return block && definition(block, direction)
    },
    footer: (number, count) => definition(runningFooter(page, number, count), direction),
    pictures: logo === null ? {} : { [LOGO]: logo },
    page: PAGE,
    text: { size: SIZE.body, color: COLOR.ink },
    info: {
      title: [page.title, oneLine(document.number ?? tongue.labels.draft, LIMIT.code)].join(" "),
      author: oneLine(document.seller.name ?? "", LIMIT.name),
      language: tongue.locale.split("-u-")[0],
      date: new Date(document.issued_at),
    },
  })
}

function titleOf({ type, seller }: InvoiceDocument, { labels }: Tongue): string {
  return type === "invoice" && seller.vat_id ? labels.taxInvoice : labels.titles[type]
}
