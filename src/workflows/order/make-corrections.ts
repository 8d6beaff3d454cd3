import { assignCredits } from "../../domain/assign-credits"
import { checkCharged } from "../../domain/charged"
import { chooseCause, type ChosenCause, type CorrectionKind } from "../../domain/correction-cause"
import { correct, type Corrections } from "../../domain/credit"
import type { DocumentType, Issue } from "../../domain/document"
import { documented, type Documented } from "../../domain/documented"
import { moneyFactsOf, type MoneyFacts } from "../../domain/goodwill"
import { isFirstInvoice, scopeOf } from "../../domain/plan"
import type { Profile } from "../../domain/profile"
import { compareWorth } from "../../domain/worth"
import { creditDocument } from "../../mapping/credit-document"
import type { CorrectionContext } from "../../mapping/correction-frame"
import { debitDocument, takenBackDocument } from "../../mapping/debit-document"
import type { MedusaReturn } from "../../mapping/medusa-order"
import type { MappedDocument } from "../../mapping/order-to-document"
import { orderToWorth } from "../../mapping/order-to-worth"
import type { Quantities } from "../../mapping/portion-of-order"
import { tongueOf } from "../../pdf/labels/languages"
import { causeFacts, issuedDocuments, orderReturns, saidOf, type IssuedDocument } from "./load-corrections"
import { activeParts, invoicedQuantities } from "./make-invoice"
import { movementsOf, risesSince, type ValuedOrder } from "./order-money"
import type { Sync } from "./sync"

/** A correction that is due, ready to be issued or to be kept as a draft. */
export interface DueCorrection {
  source: string
  type: DocumentType
  corrects_id: string
  profile: Profile
  mapped: MappedDocument
}

interface Found {
  issued: IssuedDocument[]
  original: IssuedDocument
  returns: MedusaReturn[]
  said: Documented
  corrections: Corrections
  issues: Issue[]
}

/** What is documented so far where an order is invoiced by its fulfilments and not all of it is; null: all of it. */
function scopeOfOrder(sync: Sync, issued: IssuedDocument[]): Quantities | null {
  const isWhole = issued.some((one) => isFirstInvoice(one) && scopeOf(one.source) === "order")
  return isWhole ? null : invoicedQuantities(activeParts(sync, issued))
}

/** What was paid and given back, and how the order stood then. */
async function moneyFacts({ container, profile }: Sync, valued: ValuedOrder, issued: IssuedDocument[], digits: number): Promise<MoneyFacts> {
  const movements = await movementsOf(container, valued.order, issued)
  const instants = movements.filter(({ is_refund }) => is_refund).map(({ at }) => at)
  return moneyFactsOf(movements, await risesSince(container, valued, { instants, codes: profile.tax_codes, digits }))
}

async function findCorrections(sync: Sync): Promise<Found | null> {
  const { container, order, profile } = sync
  const issued = await issuedDocuments(container, order.id)
  const original = issued.find(isFirstInvoice)
  if (!original) {
    return null
  }
  const { currency } = original.document
  const { digits } = currency
  const said = documented(saidOf(issued))
  const returns = await orderReturns(container, order.id)
  const worth = orderToWorth(order, returns, { codes: profile.tax_codes, digits, scope: scopeOfOrder(sync, issued) })
  const states = compareWorth(worth.elements, said, { total: worth.total, digits })
  // A doubled row or a multiplied total must not become a debit note (docs/medusa.md, Faults).
  const disagreements = checkCharged({ ours: worth.ours, orders: worth.orders, collections: null }, currency)
  const money = await moneyFacts(sync, { order, returns, worth }, issued, digits)
  return {
    issued,
    original,
    returns,
    said,
    corrections: correct({ states, said, money, returned: worth.returned, credit_on: profileOf(sync, original).credit_on, digits }),
    issues: [...disagreements, ...worth.issues.filter(({ severity }) => severity === "error")],
  }
}

const precedingOf = (issued: IssuedDocument[]) =>
  issued.map(({ id, number, document }) => ({ invoice_id: id, number, issue_date: document.issue_date }))

const nextKind = ({ debit, taken_back, lines, amounts }: Corrections): CorrectionKind | null => {
  if (debit.length || taken_back.length) {
    return { type: "debit", byAmount: !debit.length }
  }
  return lines.length || amounts.length ? { type: "credit", byAmount: !lines.length } : null
}

const profileOf = (sync: Sync, original: IssuedDocument): Profile =>
  sync.profiles.find(({ id }) => id === original.profile_id) ?? sync.profile

const contextOf = (sync: Sync, corrected: IssuedDocument, { cause }: ChosenCause): CorrectionContext => ({
  original: corrected.document,
  preceding: precedingOf([corrected]),
  profile: profileOf(sync, corrected),
  now: sync.now,
  cause,
  words: tongueOf(corrected.document.language).labels.corrections,
})

function increase(sync: Sync, { original, corrections }: Found, chosen: ChosenCause): DueCorrection {
  const profile = profileOf(sync, original)
  const type = profile.increase_by
  const context = contextOf(sync, original, chosen)
  const mapped = corrections.debit.length
    ? debitDocument({ type, states: corrections.debit, order: sync.order }, context)
    : takenBackDocument(type, corrections.taken_back, context)
  return { source: chosen.source, type, corrects_id: original.id, profile, mapped }
}

/** One credit note for each document that is corrected; the first has the cause as its source, the others count on from it. */
function decrease(sync: Sync, { issued, original, said, corrections }: Found, chosen: ChosenCause): DueCorrection[] {
  return assignCredits(corrections, said.parts, original.document.currency.digits).map((credit, index) => {
    const corrected = issued.find(({ id }) => id === credit.corrects_id) as IssuedDocument
    return {
      source: index ? `${chosen.source}#${index + 1}` : chosen.source,
      type: "credit_note",
      corrects_id: corrected.id,
      profile: profileOf(sync, corrected),
      mapped: creditDocument(credit, contextOf(sync, corrected, chosen)),
    }
  })
}

/**
 * The next corrections that an order's documents need; none when they say what the order is worth. One kind at a time: once they are issued,
 * what is still missing is worked out anew.
 */
export async function nextCorrections(sync: Sync, used: ReadonlySet<string>): Promise<DueCorrection[]> {
  const found = await findCorrections(sync)
  const kind = found && nextKind(found.corrections)
  if (!found || !kind) {
    return []
  }
  const chosen = chooseCause(await causeFacts(sync.container, sync.order, found.returns), kind, used)
  const due = kind.type === "debit" ? [increase(sync, found, chosen)] : decrease(sync, found, chosen)
  return due.map((one) => ({ ...one, mapped: { ...one.mapped, issues: [...found.issues, ...one.mapped.issues] } }))
}
