/** Why the documents of an order are corrected. */
export type CorrectionCause = "return" | "edit" | "exchange" | "claim" | "refund" | "cancel" | "change"

/** What happened to an order that can explain a correction, oldest first. */
export interface CauseFacts {
  order_id: string
  is_canceled: boolean
  /** Returns that were received. */
  returns: string[]
  /** Confirmed changes with Medusa's `change_type`. */
  changes: { id: string; type: string | null }[]
  refunds: string[]
}

/** What a correction is made of. */
export interface CorrectionKind {
  type: "credit" | "debit"
  /** Only amounts, no goods. */
  byAmount: boolean
}

/** The document's unique source and the reason it gives. */
export interface ChosenCause {
  source: string
  cause: CorrectionCause
}

const CHANGES: Record<string, CorrectionCause> = { edit: "edit", exchange: "exchange", claim: "claim" }

function candidates(facts: CauseFacts, { type, byAmount }: CorrectionKind): ChosenCause[] {
  const changes = facts.changes
    .filter((change) => CHANGES[change.type ?? ""])
    .map((change) => ({ source: `order-change:${change.id}`, cause: CHANGES[change.type ?? ""] }))
  if (type === "debit") {
    return changes.map((change) => ({ ...change, source: `${change.source}:debit` })).reverse()
  }
  const canceled: ChosenCause[] = facts.is_canceled ? [{ source: `cancel:${facts.order_id}`, cause: "cancel" }] : []
  const returns = facts.returns.map((id) => ({ source: `return:${id}`, cause: "return" as const }))
  const refunds = facts.refunds.map((id) => ({ source: `refund:${id}`, cause: "refund" as const }))
  return byAmount ? [...canceled, ...refunds] : [...canceled, ...returns, ...changes.reverse()]
}

/**
 * Names what a correction is made for: the first fact that fits and has no document yet. The amounts do not depend on it; it keeps the source
 * unique and tells the reader why. Where nothing fits (a method removed by hand, say), the order itself is the cause.
 */
export function chooseCause(facts: CauseFacts, kind: CorrectionKind, used: ReadonlySet<string>): ChosenCause {
  const fitting = candidates(facts, kind).find(({ source }) => !used.has(source))
  if (fitting) {
    return fitting
  }
  for (let count = 1; ; count++) {
    const source = `order:${facts.order_id}:${kind.type}:${count}`
    if (!used.has(source)) {
      return { source, cause: "change" }
    }
  }
}
