import type { DocumentType } from "./document"
import type { Trigger } from "./profile"

/** A document that the order already has. */
export interface ExistingDocument {
  id: string
  source: string
  type: DocumentType
  status: "draft" | "issued" | "void"
}

/** What is known of an order when its documents are planned. */
export interface OrderFacts {
  id: string
  /** When the order became binding; instant, ISO 8601. */
  placed_at: string
  /** Still a draft order in Medusa: a quote, not a sale. */
  is_draft: boolean
  is_canceled: boolean
  /** Completed or archived: nothing more will be sent. */
  is_closed: boolean
  /** Something was paid, or there is nothing to pay. */
  has_payment: boolean
  /** At least what the order cost was paid. */
  is_paid: boolean
  /** Ids of its fulfilments that were not cancelled, oldest first. */
  fulfillments: string[]
  documents: ExistingDocument[]
}

/** What the seller decided, and whether a person asks for it now. */
export interface Policy {
  trigger: Trigger
  /** Orders placed earlier are not invoiced by themselves. */
  starts_at: string
  /** A person pressed "Issue now": the trigger and `starts_at` do not matter. */
  forced: boolean
}

/** One thing to do so that the documents say what the order is worth. */
export type PlannedStep =
  /** An invoice of what one fulfilment sent, or of everything that is not invoiced yet. */
  | { kind: "invoice"; source: string; fulfillment_id: string | null }
  | { kind: "void"; invoice_id: string; source: string }
  /** Something is issued: bring the documents to what the order is worth (`correct` in credit.ts). */
  | { kind: "correct" }

/** The source of an invoice of what one fulfilment sent. */
export const fulfillmentSource = (fulfillmentId: string): string => `fulfillment:${fulfillmentId}`

/** Which part of an order an invoice is of, by its source: all (that is left) of it, one fulfilment, or an increase that came later. */
export function scopeOf(source: string): "order" | "fulfillment" | "increase" {
  if (source.startsWith("fulfillment:")) {
    return "fulfillment"
  }
  return /^order:[^:]+$/.test(source) ? "order" : "increase"
}

/** The invoices by which an order is first documented; those of an increase correct them. */
export function isFirstInvoice({ type, source }: Pick<ExistingDocument, "type" | "source">): boolean {
  return type === "invoice" && scopeOf(source) !== "increase"
}

const isDue = (facts: OrderFacts, { trigger, starts_at, forced }: Policy): boolean => {
  if (forced) {
    return true
  }
  const met = {
    placed: true,
    first_capture: facts.has_payment,
    paid: facts.is_paid,
    fulfilled: facts.is_closed,
    manual: false,
  }
  return met[trigger] && Date.parse(facts.placed_at) >= Date.parse(starts_at)
}

const byStatus = (documents: ExistingDocument[], status: ExistingDocument["status"]) =>
  documents.filter((document) => document.status === status)

const voidOf = ({ id, source }: ExistingDocument): PlannedStep => ({ kind: "void", invoice_id: id, source })

/** An invoice for each fulfilment that has none; a draft is tried again, or ends with its fulfilment. */
function planFulfillments(facts: OrderFacts, parts: ExistingDocument[], policy: Policy): PlannedStep[] {
  const started = Date.parse(facts.placed_at) >= Date.parse(policy.starts_at)
  const byItself = policy.trigger === "fulfilled" && started && !policy.forced
  const drafts = new Map(byStatus(parts, "draft").map((draft) => [draft.source, draft]))
  const known = new Set(parts.map(({ source }) => source))
  const steps: PlannedStep[] = []
  for (const id of facts.fulfillments) {
    const source = fulfillmentSource(id)
    if (drafts.has(source) || (byItself && !known.has(source))) {
      steps.push({ kind: "invoice", source, fulfillment_id: id })
    }
    drafts.delete(source)
  }
  return [...steps, ...[...drafts.values()].map(voidOf)]
}

/** The invoice of everything that no fulfilment's invoice says. */
function planWhole(facts: OrderFacts, whole: ExistingDocument[], policy: Policy): PlannedStep[] {
  const [draft] = byStatus(whole, "draft")
  if (draft) {
    return [{ kind: "invoice", source: draft.source, fulfillment_id: null }]
  }
  const voided = whole.length
  if (!isDue(facts, policy) || (voided && !policy.forced)) {
    return []
  }
  // A person who asks again after a draft was voided gets a new row: the void one stays as it is.
  const source = voided ? `order:${facts.id}#${voided + 1}` : `order:${facts.id}`
  return [{ kind: "invoice", source, fulfillment_id: null }]
}

/**
 * Says which documents are missing: pure, so that event, button and job all get the same answer.
 * An order is first invoiced as it was sold; what happened to it since is corrected after that. An empty plan is a normal end.
 */
export function plan(facts: OrderFacts, policy: Policy): PlannedStep[] {
  const first = facts.documents.filter(isFirstInvoice)
  const whole = first.filter(({ source }) => scopeOf(source) === "order")
  const parts = first.filter(({ source }) => scopeOf(source) === "fulfillment")
  const correct: PlannedStep[] = byStatus(first, "issued").length ? [{ kind: "correct" }] : []
  if (byStatus(whole, "issued").length) {
    return correct
  }
  if (facts.is_canceled) {
    return [...byStatus(first, "draft").map(voidOf), ...correct]
  }
  if (facts.is_draft) {
    return []
  }
  const invoices = [...planFulfillments(facts, parts, policy), ...planWhole(facts, whole, policy)]
  return invoices.length ? [...invoices, { kind: "correct" }] : correct
}
