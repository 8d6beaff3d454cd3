import { aDocument } from "../../../domain/__tests__/a-document"
import type { InvoiceDocument } from "../../../domain/document"
import type { InvoiceRow } from "../../../mapping/invoice-to-api"
import { hostedPage } from "../hosted-page"

export const PDF = "/invoices/secret/pdf"
export const NOW = new Date("2026-11-25T12:00:00Z")
export const ACCOUNT = { holder: "Muster GmbH", bank: "Bank", account: "DE89370400440532013000", bic: "COBADEFFXXX", currency_code: "EUR" }

/** A row over 119.00 that is due on 5 December in Berlin. */
export function aRow(document: Partial<InvoiceDocument> = {}, changes: Partial<InvoiceRow> = {}): InvoiceRow {
  const whole = aDocument({ number: "RE-7", language: "en", ...document })
  return {
    id: "inv_1",
    type: whole.type,
    status: "issued",
    number: whole.number,
    order_id: "order_1",
    order_number: "1042",
    currency_code: whole.currency.code,
    total: "119",
    paid_total: 0,
    credited_total: 0,
    written_off_total: 0,
    payment_status: "unpaid",
    issued_at: whole.issued_at,
    due_at: "2026-12-05T23:00:00.000Z",
    created_at: whole.issued_at,
    updated_at: whole.issued_at,
    has_issues: false,
    issues: [],
    document: whole,
    files: [{ format: "pdf", status: "stored" }],
    ...changes,
  }
}

/** The page of such a row, four days after it was issued. */
export function page(document: Partial<InvoiceDocument> = {}, changes: Partial<InvoiceRow> = {}, now = NOW): string {
  return hostedPage(aRow(document, changes), { pdf_path: PDF, now })
}

/** What a reader reads. */
export function read(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>|<title>[^]*?<\/title>/g, "")
    .replace(/<(\/?)(?:bdi|strong)[^>]*>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[\s\u00A0\u202F]+/g, " ")
}
