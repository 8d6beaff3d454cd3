import type { InvoiceRow } from "../../mapping/invoice-to-api"

/** What the page needs besides the document. */
export interface HostedPageContext {
  pdf_path: string
  now: Date
}

/** The hosted page of an issued document as HTML. */
export function hostedPage(invoice: InvoiceRow, _context: HostedPageContext): string {
  return `<!doctype html><title>${invoice.number}</title>`
}

/** What a link that does not work shows. `wished` are the browser's languages. */
export function missingPage(_wished: string[]): string {
  return "<!doctype html><title>404</title>"
}
