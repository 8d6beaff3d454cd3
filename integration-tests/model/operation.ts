import type { Market } from "../helpers/trade"

/** What becomes of the events of an operation: see the demo store's `unreliable-events`. */
export const FATES = ["heard", "lost", "twice", "late", "released"] as const
export type Fate = (typeof FATES)[number]

/**
 * One thing that happens to an order. It names lines, returns and shares by numbers that always mean something ("the third line, or the
 * first again when there are two"), so that a sequence stays a sequence when one of its operations is dropped.
 */
export type Operation = { events: Fate } & (
  | { do: "buy"; market: Market; items: Record<string, number>; promotion: boolean; pay: "card" | "later" }
  | { do: "convert a draft order"; market: Market; items: Record<string, number> }
  /** A share of what is authorised and not captured yet; 1 is all of it. */
  | { do: "capture"; share: number }
  | { do: "mark as paid" }
  /** A share of what was captured and not refunded yet. */
  | { do: "refund"; share: number }
  | { do: "request a return"; line: number; quantity: number; fee: number | null }
  | { do: "receive a return"; which: number; quantity: number }
  | { do: "cancel a return"; which: number }
  | { do: "edit"; line: number; quantity: number; price: number | null }
  | { do: "add an item"; sku: string; quantity: number }
  | { do: "exchange"; line: number; quantity: number; sku: string }
  | { do: "cancel an exchange"; which: number }
  | { do: "claim"; kind: "refund" | "replace"; line: number; quantity: number; sku: string; back: boolean }
  | { do: "cancel a claim"; which: number }
  | { do: "add a credit line"; share: number }
  | { do: "look at the order" }
  | { do: "cancel the order" }
)

export type OperationName = Operation["do"]

/** One order's life. The seed is only a name for it: the operations say everything. */
export interface Sequence {
  seed: string
  operations: Operation[]
}
