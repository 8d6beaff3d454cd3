import type { Decimal, InvoiceDocument } from "./document"
import { InvoicingError } from "./errors"
import type { LedgerEntry } from "./ledger"
import { compare, decimals, negate, round } from "./money"
import { dayIn } from "./time-zone"

/** A payment or refund that a person saw outside the store, e.g. on a bank statement. */
export interface ManualPayment {
  /** Above zero, in both kinds. */
  amount: Decimal
  kind: "payment" | "refund"
  method: string
  reference: string | null
  /** ISO 8601; null: now. */
  paid_at: string | null
}

/** What decides the entry besides the payment itself. */
export interface ManualPaymentContext {
  document: Pick<InvoiceDocument, "currency" | "references" | "time_zone">
  now: Date
  key: string
  actor: string
}

function checkAmount({ amount }: ManualPayment, { code, digits }: InvoiceDocument["currency"]): void {
  if (compare(amount, "0") <= 0) {
    throw new InvoicingError("invalid-payment", "The amount must be above zero. For money given back, record a refund.")
  }
  if (decimals(amount) > digits) {
    throw new InvoicingError("invalid-payment", `The amount has more decimals than ${code} has: enter at most ${digits}.`)
  }
}

function checkInstant(paidAt: Date, { document, now }: ManualPaymentContext): void {
  if (paidAt.getTime() > now.getTime()) {
    throw new InvoicingError("invalid-payment", "The day of the payment is in the future. Enter when it was received.")
  }
  const { order_date } = document.references
  if (order_date && dayIn(paidAt, document.time_zone) < order_date) {
    throw new InvoicingError("invalid-payment", `The payment cannot be older than its order, which was placed on ${order_date}.`)
  }
}

/** Makes the ledger's entry of a payment recorded by hand. Throws `invalid-payment` when its amount or day cannot be. */
export function manualPayment(payment: ManualPayment, context: ManualPaymentContext): LedgerEntry {
  const { currency } = context.document
  const occurred_at = payment.paid_at === null ? context.now : new Date(payment.paid_at)
  checkAmount(payment, currency)
  checkInstant(occurred_at, context)
  return {
    key: context.key,
    kind: payment.kind === "refund" ? "manual_refund" : "manual",
    amount: round(payment.kind === "refund" ? negate(payment.amount) : payment.amount, currency.digits),
    method: payment.method,
    reference: payment.reference,
    occurred_at,
    actor: context.actor,
  }
}
