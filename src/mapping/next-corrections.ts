import { assignCredits } from "../domain/assign-credits"
import { chooseCause, type CauseFacts, type ChosenCause, type CorrectionKind } from "../domain/correction-cause"
import { correct, type Corrections } from "../domain/credit"
import type { DocumentType, Issue } from "../domain/document"
import { documented, type Documented } from "../domain/documented"
import type { MoneyFacts } from "../domain/goodwill"
import { isFirstInvoice } from "../domain/plan"
import type { Profile } from "../domain/profile"
import { compareWorth } from "../domain/worth"
import type { CorrectionContext } from "./correction-frame"
import { creditDocument } from "./credit-document"
import { debitDocument, takenBackDocument } from "./debit-document"
import { saidOf, type IssuedDocument } from "./issued-document"
import type { MedusaOrder } from "./medusa-order"
import type { MappedDocument } from "./order-to-document"
import type { OrderWorth } from "./order-to-worth"
import type { CorrectionWords } from "./words/correction-words"

/** A correction that is due, ready to be issued or to be kept as a draft. */
export interface DueCorrection {
  source: string
  type: DocumentType
  corrects_id: string
  profile: Profile
  mapped: MappedDocument
}

/** What the corrections of one look at an order are made from: none of it changes while they are issued. */
export interface CorrectionFacts {
  order: MedusaOrder
  worth: Pick<OrderWorth, "elements" | "total" | "returned">
  money: MoneyFacts
  causes: CauseFacts
  /** What is odd about the order; an error keeps its corrections drafts. */
  issues: Issue[]
  now: Date
  /** The profile that a document's corrections are made by. */
  profileOf(document: IssuedDocument): Profile
  /** What a correction prints, in a document's language. */
  wordsOf(language: string): CorrectionWords
}

/** What there is of an order's documents. */
export interface OrderBooks {
  /** Oldest first. */
  issued: readonly IssuedDocument[]
  /** Sources that a document has had, also one that is void. */
  used: ReadonlySet<string>
}

interface Found extends OrderBooks {
  facts: CorrectionFacts
  original: IssuedDocument
  said: Documented
  corrections: Corrections
}

function find(facts: CorrectionFacts, books: OrderBooks): Found | null {
  const original = books.issued.find(isFirstInvoice)
  if (!original) {
    return null
  }
  const { digits } = original.document.currency
  const { worth, money } = facts
  const said = documented(saidOf(books.issued))
  const states = compareWorth(worth.elements, said, { total: worth.total, digits })
  const { credit_on } = facts.profileOf(original)
  return { ...books, facts, original, said, corrections: correct({ states, said, money, returned: worth.returned, credit_on, digits }) }
}

const nextKind = ({ debit, taken_back, lines, amounts }: Corrections): CorrectionKind | null => {
  if (debit.length || taken_back.length) {
    return { type: "debit", byAmount: !debit.length }
  }
  return lines.length || amounts.length ? { type: "credit", byAmount: !lines.length } : null
}

const contextOf = ({ profileOf, wordsOf, now }: CorrectionFacts, corrected: IssuedDocument, { cause }: ChosenCause): CorrectionContext => ({
  original: corrected.document,
  preceding: [{ invoice_id: corrected.id, number: corrected.number, issue_date: corrected.document.issue_date }],
  profile: profileOf(corrected),
  now,
  cause,
  words: wordsOf(corrected.document.language),
})

function increase({ facts, original, corrections }: Found, chosen: ChosenCause): DueCorrection {
  const profile = facts.profileOf(original)
  const type = profile.increase_by
  const context = contextOf(facts, original, chosen)
  const mapped = corrections.debit.length
    ? debitDocument({ type, states: corrections.debit, order: facts.order }, context)
    : takenBackDocument(type, corrections.taken_back, context)
  return { source: chosen.source, type, corrects_id: original.id, profile, mapped }
}

/** One credit note for each document that is corrected; the first has the cause as its source, the others count on from it. */
function decrease({ facts, issued, original, said, corrections }: Found, chosen: ChosenCause): DueCorrection[] {
  return assignCredits(corrections, said.parts, original.document.currency.digits).map((credit, index) => {
    const corrected = issued.find(({ id }) => id === credit.corrects_id) as IssuedDocument
    return {
      source: index ? `${chosen.source}#${index + 1}` : chosen.source,
      type: "credit_note",
      corrects_id: corrected.id,
      profile: facts.profileOf(corrected),
      mapped: creditDocument(credit, contextOf(facts, corrected, chosen)),
    }
  })
}

/**
 * Works out the next corrections that an order's documents need: either what raises them or what lowers them, because the one decides the other.
 * In: the order's facts and its documents. Out: documents of one kind; none when the documents say what the order is worth. Pure.
 */
export function nextCorrections(facts: CorrectionFacts, books: OrderBooks): DueCorrection[] {
  const found = find(facts, books)
  const kind = found && nextKind(found.corrections)
  if (!found || !kind) {
    return []
  }
  const chosen = chooseCause(facts.causes, kind, books.used)
  const due = kind.type === "debit" ? [increase(found, chosen)] : decrease(found, chosen)
  return due.map((one) => ({ ...one, mapped: { ...one.mapped, issues: [...facts.issues, ...one.mapped.issues] } }))
}
