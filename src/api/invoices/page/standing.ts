import type { Day, Decimal, InvoiceDocument } from "../../../domain/document"
import { absolute, compare, isZero, round } from "../../../domain/money"
import { settle } from "../../../domain/settle"
import { dayIn } from "../../../domain/time-zone"
import { decimalOf } from "../../../mapping/decimal-of"
import { isOverdue, type InvoiceRow } from "../../../mapping/invoice-to-api"
import type { PageState } from "../../../pdf/labels/hosted-page/hosted-page-words"

/** How far a document is settled now. Amounts are rounded to the currency. */
export interface Standing {
  state: PageState
  total: Decimal
  paid: Decimal
  credited: Decimal
  /** What has yet to be paid, never below zero; nothing for a credit note, which is set off against its invoice. */
  due: Decimal
  /** total - credited - paid, whatever the state. */
  balance: Decimal
  due_day: Day | null
}

/** Says where an issued document stands at `now`. */
export function standingOf(invoice: InvoiceRow, now: Date): Standing {
  const { currency, payment, time_zone } = invoice.document as InvoiceDocument
  const amount = (value: InvoiceRow["total"]) => round(decimalOf(value), currency.digits)
  const [total, paid, credited] = [invoice.total, invoice.paid_total, invoice.credited_total].map(amount)
  const settled = { total, credited, paid, digits: currency.digits }
  const { balance } = settle({ ...settled, written_off: "0" })
  const { balance: open } = settle({ ...settled, written_off: amount(invoice.written_off_total) })
  const state = stateOf(invoice, { total, paid, credited, balance }, now)
  const isOpen = state === "due" || state === "overdue" || state === "partly-paid"
  return {
    state,
    total,
    paid,
    credited,
    balance,
    due: isOpen && compare(open, "0") > 0 ? open : round("0", currency.digits),
    due_day: payment.due_date ?? lastDay(invoice.due_at, time_zone),
  }
}

type Amounts = Pick<Standing, "total" | "paid" | "credited" | "balance">

function stateOf(invoice: InvoiceRow, amounts: Amounts, now: Date): PageState {
  const settled = invoice.payment_status === "paid"
  if (invoice.type === "credit_note") {
    return "credit"
  }
  if (invoice.payment_status === "written_off" || invoice.payment_status === "overpaid") {
    return invoice.payment_status === "overpaid" ? "overpaid" : "written-off"
  }
  if (settled || isZero(amounts.balance)) {
    return settledState(amounts)
  }
  if (isOverdue(invoice, now)) {
    return "overdue"
  }
  return invoice.payment_status === "partially_paid" ? "partly-paid" : "due"
}

function settledState({ total, paid, credited }: Amounts): PageState {
  if (isZero(total)) {
    return "nothing"
  }
  return isZero(paid) && compare(credited, total) >= 0 ? "credited" : "paid"
}

/** The figure that the page puts forward: what is due, else what the document is about. */
export function leadingAmount({ state, due, balance, total }: Standing): Decimal {
  if (state === "overpaid") {
    return absolute(balance)
  }
  return compare(due, "0") > 0 ? due : total
}

function lastDay(end: InvoiceRow["due_at"], timeZone: string): Day | null {
  // The column holds the instant at which the day is over.
  return end === null ? null : dayIn(new Date(new Date(end).getTime() - 1), timeZone)
}
