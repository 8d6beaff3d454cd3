import type { Decimal } from "../../domain/document"
import { compare, subtract, sum, toPlain } from "../../domain/money"
import { decimalOf } from "../../mapping/decimal-of"
import { isByHand } from "../../mapping/issued-document"
import type { Amount } from "../../mapping/medusa-order"
import type { InvoicingModuleService } from "../../modules/invoicing"

export const CREDIT_CHECK = "unexplained-credits"

/** An issued document of the order, oldest first. */
export interface IssuedRow {
  id: string
  source: string
  type: string
  number: string | null
  order_number: string | null
  currency_code: string
  total: Amount
}

/** What a person has said of it since: a credit note by hand, or a payment recorded by hand. */
async function explained(service: InvoicingModuleService, rows: IssuedRow[]): Promise<Decimal> {
  const paid = await service.listInvoiceTransactions(
    { invoice_id: rows.map(({ id }) => id), kind: "manual" },
    { select: ["id", "amount", "raw_amount"], take: null }
  )
  return sum([...rows.filter(isByHand), ...paid.map(({ amount }) => ({ total: amount as Amount }))].map(({ total }) => decimalOf(total)))
}

/** An order, and the credit that Medusa gives on it without saying why, in major units. */
export interface AskedCredit {
  order_id: string
  credit: Decimal
}

/** Keeps on the health page, or takes off it, a credit that only a person can explain. The documents stay as they are until then. */
export async function askAboutCredit(service: InvoicingModuleService, { order_id, credit }: AskedCredit, rows: IssuedRow[]): Promise<void> {
  const open = compare(credit, "0") > 0 ? subtract(credit, await explained(service, rows)) : "0"
  const invoice = rows.find(({ type }) => type === "invoice")
  const data = { amount: toPlain(open), number: invoice?.number, order_number: invoice?.order_number, currency_code: invoice?.currency_code }
  const found = compare(open, "0") > 0 && invoice ? [{ subject: order_id, order_id, invoice_id: invoice.id, data }] : []
  await service.keepFindings(CREDIT_CHECK, { lookedAt: [order_id], found })
}
