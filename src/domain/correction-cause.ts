/** Why the documents of an order are corrected. */
export type CorrectionCause = "return" | "edit" | "exchange" | "claim" | "refund" | "taken_back" | "cancel" | "change" | "manual"

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
  if (type === "debit" && byAmount) {
    return []
  }
  if (type === "debit") {
    return changes.map((change) => ({ ...change, source: `${change.source}:debit` })).reverse()
  }
  const canceled: ChosenCause[] = facts.is_canceled ? [{ source: `cancel:${facts.order_id}`, cause: "cancel" }] : []
  const returns = facts.returns.map((id) => ({ source: `return:${id}`, cause: "return" as const }))
  const refunds = facts.refunds.map((id) => ({ source: `refund:${id}`, cause: "refund" as const }))
  return byAmount ? [...canceled, ...refunds] : [...canceled, ...returns, ...changes.reverse()]
}

/** The first source that counts on from a base and is not used. */
function countOn(base: string, separator: string, from: number, used: ReadonlySet<string>): string {
  for (let count = from; ; count++) {
    const source = `${base}${separator}${count}`
    if (!used.has(source)) {
      return source
    }
  }
}

/**
 * Names what a correction is made for: the first fact that fits and has no document yet. The amounts do not depend on it; it keeps the source
 * unique and tells the reader why. A fact may need several documents, such as a return that arrives in two parcels. Where nothing fits (a
 * method removed by hand, say), the order itself is the cause; so it is where a credit by amount is taken back, because what was paid since has
 * no fact of its own.
 */
export function chooseCause(facts: CauseFacts, kind: CorrectionKind, used: ReadonlySet<string>): ChosenCause {
  const fitting = candidates(facts, kind)
  const unused = fitting.find(({ source }) => !used.has(source))
  if (unused) {
    return unused
  }
  const again = fitting.find(({ cause }) => cause === "cancel") ?? fitting.filter(({ cause }) => cause === "return").at(-1) ?? fitting.at(-1)
  return again
    ? { source: countOn(again.source, "#", 2, used), cause: again.cause }
    : { source: countOn(`order:${facts.order_id}:${kind.type}`, ":", 1, used), cause: kind.type === "debit" && kind.byAmount ? "taken_back" : "change" }
}
