import { cleanText } from "../domain/contacts/text"
import type { Decimal, Settlement } from "../domain/document"
import type { LedgerEntry } from "../domain/ledger"
import { compare, negate, round, roundTogether, smaller, subtract, sum } from "../domain/money"
import { dayIn } from "../domain/time-zone"
import { decimalOf } from "./decimal-of"
import type { MedusaCreditLine, MedusaOrder, MedusaPayment } from "./medusa-order"

/** A provider's id in words: "pp_stripe_stripe" is "Stripe". The system's own provider says nothing and is null. */
export function methodOf(providerId: string | null | undefined): string | null {
  const name = providerId?.replace(/^pp_/, "").split("_")[0] ?? ""
  return !name || name === "system" ? null : cleanText(name.charAt(0).toUpperCase() + name.slice(1), 50)
}

function paymentEntries(payment: MedusaPayment): LedgerEntry[] {
  const method = methodOf(payment.provider_id)
  const captures = (payment.captures ?? []).map((capture) => ({
    key: capture.id,
    kind: "capture" as const,
    amount: decimalOf(capture.amount, capture.raw_amount),
    method,
    reference: payment.id,
    occurred_at: new Date(capture.created_at),
  }))
  const refunds = (payment.refunds ?? []).map((refund) => ({
    key: refund.id,
    kind: "refund" as const,
    amount: negate(decimalOf(refund.amount, refund.raw_amount)),
    method,
    reference: payment.id,
    occurred_at: new Date(refund.created_at),
  }))
  return [...captures, ...refunds]
}

const KINDS = new Map([
  ["gift-card", "gift_card" as const],
  ["store-credit", "store_credit" as const],
])

/** Credit lines that settle: gift cards and store credit. Those that core makes for refunds are noise (facts, section 5). */
export function settlingCreditLines(order: MedusaOrder): MedusaCreditLine[] {
  return (order.credit_lines ?? []).filter((line) => KINDS.has(line.reference ?? ""))
}

const creditAmount = (line: MedusaCreditLine) => decimalOf(line.amount, line.raw_amount)

/** What the store owed and gave back as store credit: Medusa allows a credit line below zero for nothing else, whatever it refers to. */
const isGivenBack = (line: MedusaCreditLine) => compare(creditAmount(line), "0") < 0

/**
 * Credit lines get new ids with every version of an order, so what they refer to and the version they first stood in are the key; the same
 * account can be used twice, even in one version.
 */
function creditKeys(order: MedusaOrder, lines: MedusaCreditLine[]): { line: MedusaCreditLine; key: string }[] {
  const seen = new Map<string, number>()
  return [...lines]
    .sort((a, b) => compare(creditAmount(a), creditAmount(b)))
    .map((line) => {
      const since = line.metadata?.created_in_version
      const key = `credit:${order.id}:${line.reference ?? ""}:${line.reference_id ?? ""}${since ? `:v${String(since)}` : ""}`
      const count = (seen.get(key) ?? 0) + 1
      seen.set(key, count)
      return { line, key: count > 1 ? `${key}:${count}` : key }
    })
}

function creditEntries(order: MedusaOrder): LedgerEntry[] {
  const settling = new Set(settlingCreditLines(order))
  const lines = (order.credit_lines ?? []).filter((line) => settling.has(line) || isGivenBack(line))
  return creditKeys(order, lines).map(({ line, key }) => ({
    key,
    kind: KINDS.get(line.reference ?? "") ?? "store_credit",
    amount: creditAmount(line),
    method: null,
    reference: line.reference_id ?? null,
    occurred_at: new Date(line.created_at),
  }))
}

/** Everything that settled the order so far: captures, refunds, gift cards and store credit, oldest first. */
export function ledgerOf(order: MedusaOrder): LedgerEntry[] {
  const payments = (order.payment_collections ?? []).flatMap((collection) => collection.payments ?? [])
  const entries = [
    ...payments.flatMap(paymentEntries),
    ...creditEntries(order),
  ]
  return entries.sort((a, b) => a.occurred_at.getTime() - b.occurred_at.getTime())
}

/** The payments, oldest first, without the first `skipped` of them and at most `limit`: what one of several documents of an order says. */
export function takeSettlements(entries: LedgerEntry[], skipped: Decimal, limit: Decimal): LedgerEntry[] {
  let [toSkip, toTake] = [skipped, limit]
  return entries
    .filter((entry) => compare(entry.amount, "0") > 0)
    .map((entry) => {
      const passed = smaller(toSkip, entry.amount)
      const amount = smaller(subtract(entry.amount, passed), toTake)
      toSkip = subtract(toSkip, passed)
      toTake = subtract(toTake, amount)
      return { ...entry, amount }
    })
    .filter((entry) => compare(entry.amount, "0") > 0)
}

/** What the document says was settled before it was issued; refunds are no settlement of it. */
export function settlementsOf(entries: LedgerEntry[], digits: number, timeZone: string): Settlement[] {
  const settled = entries.filter((entry) => compare(entry.amount, "0") > 0)
  const exact = settled.map((entry) => entry.amount)
  // Rounded together: 33.333 twice and 33.334 are 100.00, not 99.99.
  const amounts = roundTogether(exact, round(sum(exact), digits), digits)
  return settled.map((entry, index) => ({
    kind: entry.kind === "gift_card" || entry.kind === "store_credit" ? entry.kind : "payment",
    label: entry.method ?? "",
    amount: amounts[index],
    day: dayIn(entry.occurred_at, timeZone),
  }))
}
