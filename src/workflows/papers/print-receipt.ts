import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { compare, round } from "../../domain/money"
import { dayIn } from "../../domain/time-zone"
import { decimalOf } from "../../mapping/decimal-of"
import type { InvoiceRow } from "../../mapping/invoice-to-api"
import { toStatement, type CreditRow, type LedgerRow } from "../../mapping/statement-to-api"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { tongueOf } from "../../pdf/labels/languages"
import type { ReceivedPayment } from "../../pdf/render-options"
import { printedLink } from "../printing/document-link"
import { currentDress } from "../printing/printed-with"
import { printPaper, type Paper } from "./print-paper"

/** What somebody paid with; money that was moved from another document, or given up, was not received. */
const RECEIVED = ["capture", "manual", "gift_card", "store_credit"]

/** How it was paid; of a gift card or store credit in the document's language, and nothing where the ledger knows nothing. */
function methodOf({ kind, method }: LedgerRow, { language }: InvoiceDocument): string {
  return method ?? (kind === "gift_card" || kind === "store_credit" ? tongueOf(language).labels.settlements[kind] : "")
}

/** An entry of the ledger as a payment that can be confirmed, and what was left to pay after it. Amounts get the currency's digits. */
export function receivedPayment(entry: LedgerRow, document: InvoiceDocument, remaining: string | null): ReceivedPayment {
  return {
    amount: round(decimalOf(entry.amount, entry.raw_amount), document.currency.digits),
    day: dayIn(new Date(entry.occurred_at), document.time_zone),
    method: methodOf(entry, document),
    // The provider's own id of a payment says nothing to who paid.
    reference: entry.kind === "manual" ? entry.reference : null,
    remaining,
  }
}

/** What was left to pay once this entry was booked, credit notes and other payments included. */
async function balanceAfter(service: InvoicingModuleService, invoice: InvoiceRow, ledger: LedgerRow[], id: string): Promise<string | null> {
  const credits = await service.listInvoices({ corrects_id: invoice.id, type: "credit_note", status: "issued" }, { take: null })
  const rows = toStatement(invoice, ledger, credits as unknown as CreditRow[])
  return rows.find(({ transaction_id }) => transaction_id === id)?.balance ?? null
}

/** Confirms a payment on an issued document. Throws `not-found`, and `nothing-to-print` for what is no payment or was taken back. */
export async function printReceipt(container: MedusaContainer, invoiceId: string, transactionId: string): Promise<Paper> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [invoice] = await service.listInvoices({ id: invoiceId }, { relations: ["transactions"], take: 1 })
  const ledger = (invoice?.transactions ?? []) as unknown as LedgerRow[]
  const entry = ledger.find(({ id }) => id === transactionId)
  if (!invoice || !entry) {
    throw new InvoicingError("not-found", "There is no such payment on this invoice.")
  }
  const isUndone = ledger.some(({ reverses_id }) => reverses_id === entry.id)
  if (!RECEIVED.includes(entry.kind) || isUndone || compare(decimalOf(entry.amount, entry.raw_amount), "0") <= 0) {
    throw new InvoicingError("nothing-to-print", "Only a payment that was received and not taken back has a receipt.")
  }
  const document = invoice.document as unknown as InvoiceDocument
  const { base_url = null } = await service.getOptions()
  const link = await printedLink(container, invoice.id, base_url)
  const name = `receipt-${invoice.number ?? invoice.id}-${ledger.indexOf(entry) + 1}`
  const profile = await currentDress(container, invoice.profile_id)
  const remaining = await balanceAfter(service, invoice as unknown as InvoiceRow, ledger, entry.id)
  return printPaper(container, { document, profile, name }, { print: "receipt", payment: receivedPayment(entry, document, remaining), link })
}
