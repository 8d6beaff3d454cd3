import type { DocumentCharge, DocumentLine, InvoiceDocument } from "../../../domain/document"
import type { InvoiceRow } from "../../../mapping/invoice-to-api"
import { tongueOf, type Tongue } from "../../../pdf/labels/languages"
import { wordsFor } from "../../../pdf/labels/tax-words"
import { documentTitle } from "../../../pdf/labels/titles"
import { formatOf, type Format } from "../../../pdf/text/format"
import type { HostedPageWords } from "../../../pdf/labels/hosted-page/hosted-page-words"
import { code } from "./bidi"
import { type Html } from "./html"
import { standingOf, type Standing } from "./standing"

/** What every part of the page is given. */
export interface View {
  document: InvoiceDocument
  labels: Tongue["labels"]
  words: HostedPageWords
  locale: string
  direction: Tongue["direction"]
  format: Format
  /** What kind of document this is, in words. */
  title: string
  seller: string
  standing: Standing
  /** Where the PDF is; null while it is not there. */
  pdf_path: string | null
}

/** Gathers what the page shows of an issued document. */
export function viewOf(invoice: InvoiceRow, { pdf_path, now }: { pdf_path: string; now: Date }): View {
  const document = invoice.document as InvoiceDocument
  const tongue = tongueOf(document.language)
  const { locale, direction } = tongue
  const labels = wordsFor(document, tongue)
  const hasPdf = (invoice.files ?? []).some(({ format, status }) => format === "pdf" && status === "stored")
  return {
    document,
    labels,
    words: labels.hostedPage,
    locale: new Intl.Locale(locale).baseName,
    direction,
    format: formatOf(locale, document.currency),
    title: documentTitle(document, labels),
    seller: document.seller.trading_name ?? document.seller.name ?? "",
    standing: standingOf(invoice, now),
    pdf_path: hasPdf ? pdf_path : null,
  }
}

/** The figure of a line or charge that the shop put forward: with tax or without. */
export function shown({ document }: View, { gross, net }: DocumentLine | DocumentCharge): string {
  return document.prices_include_tax ? gross : net
}

/** An amount with its currency, kept in one piece. */
export function money({ format }: View, amount: string): Html {
  return code(format.money(amount)) as Html
}
