import type { Issue, PrecedingDocument } from "../domain/document"
import { isFirstInvoice } from "../domain/plan"
import { isByHand, type IssuedDocument } from "./issued-document"
import { nextCorrections, type CorrectionFacts, type DueCorrection, type OrderBooks } from "./next-corrections"

/** Corrections of one kind each, in the order in which they are issued: what a later step corrects may be a document of an earlier one. */
export type CorrectionPlan = DueCorrection[][]

/** One thing that happens to an order needs at most so many corrections: a debit, a credit of lines, and one by amount. */
const MOST_FOR_ONE = 3

/**
 * How many corrections an order can need in its whole life. Changes, returns, refunds and what a person did are counted; one more stands for
 * what leaves no record, such as a cancelled order.
 */
function mostCorrections({ causes, money }: CorrectionFacts, { issued }: OrderBooks): number {
  const unprompted = issued.filter((one) => isFirstInvoice(one) || isByHand(one))
  return MOST_FOR_ONE * (1 + unprompted.length + causes.changes.length + causes.returns.length + money.refunds.length)
}

const isCorrection = (one: IssuedDocument) => !isFirstInvoice(one) && !isByHand(one)

const endless = (most: number): Issue => ({
  rule: "corrections-endless",
  path: "totals.gross",
  severity: "error",
  message: `More than ${most} corrections would be due, which what happened to the order cannot explain, so none is issued. Compare its documents with the order, credit what is too much by hand, and report this as a mistake of the plugin.`,
  params: { most: String(most) },
})

/** Until it is issued, a correction is known by its source. */
const asIssued = ({ source, type, corrects_id, profile, mapped }: DueCorrection): IssuedDocument => ({
  id: source,
  source,
  type,
  number: "",
  profile_id: profile.id,
  corrects_id,
  document: mapped.document,
})

const withStep = ({ issued, used }: OrderBooks, step: DueCorrection[]): OrderBooks => ({
  issued: [...issued, ...step.map(asIssued)],
  used: new Set([...used, ...step.map(({ source }) => source)]),
})

const heldBack = ([first]: DueCorrection[], most: number): DueCorrection => ({
  ...first,
  mapped: { ...first.mapped, issues: [endless(most), ...first.mapped.issues] },
})

/**
 * Plans every correction of one look at an order before any is issued, so that nothing is due after them, and the order never has more than what
 * happened to it explains. Where they come to no end, by a mistake of ours, the plan is a single draft that says so: looking again, however often,
 * issues nothing until something else happens to the order.
 * In: the order's facts, its documents, and what works out the next step. Out: the steps, none when nothing is due. Pure.
 */
export function planCorrections(facts: CorrectionFacts, books: OrderBooks, next: typeof nextCorrections = nextCorrections): CorrectionPlan {
  const most = mostCorrections(facts, books)
  const plan: CorrectionPlan = []
  let known = books
  for (let step = next(facts, known); step.length > 0; step = next(facts, known)) {
    plan.push(step)
    known = withStep(known, step)
    if (known.issued.filter(isCorrection).length > most) {
      return [[heldBack(plan[0], most)]]
    }
  }
  return plan
}

/** A planned document that was issued, by the source that the plan knows it by. */
export type IssuedSince = ReadonlyMap<string, PrecedingDocument>

/** Takes a planned correction; gives it naming the document that it corrects as that was issued. */
export function referringTo(due: DueCorrection, since: IssuedSince): DueCorrection {
  const { document } = due.mapped
  const preceding = document.references.preceding.map((one) => since.get(one.invoice_id) ?? one)
  const corrects_id = since.get(due.corrects_id)?.invoice_id ?? due.corrects_id
  return { ...due, corrects_id, mapped: { ...due.mapped, document: { ...document, references: { ...document.references, preceding } } } }
}
