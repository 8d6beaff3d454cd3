import { checkCharged } from "../../domain/charged"
import { chooseCause, type CorrectionKind } from "../../domain/correction-cause"
import { correct, type Corrections } from "../../domain/credit"
import type { InvoiceDocument, Issue } from "../../domain/document"
import { documented } from "../../domain/documented"
import { compare, negate, sum } from "../../domain/money"
import type { Profile } from "../../domain/profile"
import { compareWorth } from "../../domain/worth"
import type { MedusaReturn } from "../../mapping/medusa-order"
import { creditDocument } from "../../mapping/credit-document"
import { debitDocument } from "../../mapping/debit-document"
import type { MappedDocument } from "../../mapping/order-to-document"
import { ledgerOf } from "../../mapping/order-to-ledger"
import { orderToWorth } from "../../mapping/order-to-worth"
import { causeFacts, issuedDocuments, orderReturns, type IssuedDocument } from "./load-corrections"
import type { Sync } from "./sync"

/** A correction that is due, ready to be issued or to be kept as a draft. */
export interface DueCorrection {
  source: string
  type: "credit_note" | "debit_note"
  corrects_id: string
  profile: Profile
  mapped: MappedDocument
}

interface Found {
  issued: IssuedDocument[]
  original: IssuedDocument
  returns: MedusaReturn[]
  corrections: Corrections
  issues: Issue[]
}

const moneyOf = (sync: Sync) => {
  const amounts = ledgerOf(sync.order).map(({ amount }) => amount)
  return {
    paid: sum(amounts.filter((amount) => compare(amount, "0") > 0)),
    refunded: sum(amounts.filter((amount) => compare(amount, "0") < 0).map(negate)),
  }
}

async function findCorrections(sync: Sync): Promise<Found | null> {
  const issued = await issuedDocuments(sync.container, sync.order.id)
  const original = issued.find(({ type }) => type === "invoice")
  if (!original) {
    return null
  }
  const { currency } = original.document
  const said = documented(issued.map(({ document }) => document))
  const returns = await orderReturns(sync.container, sync.order.id)
  const worth = orderToWorth(sync.order, returns, { codes: sync.profile.tax_codes, digits: currency.digits })
  const states = compareWorth(worth.elements, said, { total: worth.total, digits: currency.digits })
  // A doubled row or a multiplied total must not become a debit note (facts/medusa-orders.md, section 12).
  const disagreements = checkCharged({ ours: worth.ours, orders: worth.total, collections: null }, currency)
  return {
    issued,
    original,
    returns,
    corrections: correct(states, said, moneyOf(sync), currency.digits),
    issues: [...disagreements, ...worth.issues.filter(({ severity }) => severity === "error")],
  }
}

const precedingOf = (issued: IssuedDocument[]) =>
  issued
    .filter(({ type }) => type !== "credit_note")
    .map(({ id, number, document }) => ({ invoice_id: id, number, issue_date: document.issue_date }))

const nextKind = ({ debit, lines, amounts }: Corrections): CorrectionKind | null => {
  if (debit.length) {
    return { type: "debit", byAmount: false }
  }
  return lines.length || amounts.length ? { type: "credit", byAmount: !lines.length } : null
}

const profileOf = (sync: Sync, original: IssuedDocument): Profile =>
  sync.profiles.find(({ id }) => id === original.profile_id) ?? sync.profile

/**
 * The next correction that an order's documents need; null when they say what the order is worth. One at a time: once it is issued, what is
 * still missing is worked out anew.
 */
export async function nextCorrection(sync: Sync, used: ReadonlySet<string>): Promise<DueCorrection | null> {
  const found = await findCorrections(sync)
  const kind = found && nextKind(found.corrections)
  if (!found || !kind) {
    return null
  }
  const { original, corrections, issued, issues, returns } = found
  const { source, cause } = chooseCause(await causeFacts(sync.container, sync.order, returns), kind, used)
  const profile = profileOf(sync, original)
  const context = { original: original.document as InvoiceDocument, preceding: precedingOf(issued), profile, now: sync.now, cause }
  const mapped =
    kind.type === "debit" ? debitDocument(corrections.debit, sync.order, context) : creditDocument(corrections, context)
  return {
    source,
    type: kind.type === "debit" ? "debit_note" : "credit_note",
    corrects_id: original.id,
    profile,
    mapped: { ...mapped, issues: [...issues, ...mapped.issues] },
  }
}
