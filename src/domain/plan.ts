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
  | { kind: "invoice"; source: string }
  | { kind: "void"; invoice_id: string; source: string }
  /** The invoice is issued: bring the documents to what the order is worth (`correct` in credit.ts). */
  | { kind: "correct" }

const isDue = (facts: OrderFacts, policy: Policy) =>
  policy.forced || (policy.trigger === "placed" && Date.parse(facts.placed_at) >= Date.parse(policy.starts_at))

/**
 * Says which documents are missing: pure, so that event, button and job all get the same answer.
 * An order is first invoiced as it was sold; what happened to it since is corrected after that. An empty plan is a normal end.
 */
export function plan(facts: OrderFacts, policy: Policy): PlannedStep[] {
  const invoices = facts.documents.filter((document) => document.type === "invoice")
  const draft = invoices.find((document) => document.status === "draft")
  if (invoices.some((document) => document.status === "issued")) {
    return [{ kind: "correct" }]
  }
  if (facts.is_canceled) {
    return draft ? [{ kind: "void", invoice_id: draft.id, source: draft.source }] : []
  }
  if (facts.is_draft) {
    return []
  }
  if (draft) {
    return [{ kind: "invoice", source: draft.source }, { kind: "correct" }]
  }
  const voided = invoices.length
  if (voided && !policy.forced) {
    return []
  }
  // A person who asks again after a draft was voided gets a new row: the void one stays as it is.
  const source = voided ? `order:${facts.id}#${voided + 1}` : `order:${facts.id}`
  return isDue(facts, policy) ? [{ kind: "invoice", source }, { kind: "correct" }] : []
}
