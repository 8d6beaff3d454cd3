/** A confirmed change of an order, as Medusa records it. */
export interface OrderChange {
  version: number
  change_type: string | null
}

const AFTER_SALE = ["return_request", "return_receive", "exchange", "claim", "credit_line"]

/**
 * The version in which an order was sold: the one before its first later change of content.
 * An edit is such a change only for an order from a checkout; a draft order is edited before it is sold
 * (docs/medusa.md, Versions and returns). Fulfilments and payments raise the version too but change nothing sold.
 */
export function soldVersion(current: number, changes: OrderChange[], fromCheckout: boolean): number {
  const later = changes
    .filter(({ change_type }) => AFTER_SALE.includes(change_type ?? "") || (fromCheckout && change_type === "edit"))
    .map(({ version }) => version - 1)
  return Math.max(1, Math.min(current, ...later))
}

/** A confirmed change with its instant; null where Medusa has none, for what changes nothing sold. */
export interface DatedChange extends OrderChange {
  confirmed_at: Date | null
}

/** Changes that say nothing of what was sold: credit lines, addresses and owners. */
const NO_CONTENT = ["credit_line", "update_order", "transfer"]

/** The version that an order had at an instant: the current one where nothing of what was sold has changed since. */
export function versionAt(current: number, changes: DatedChange[], at: Date): number {
  const later = changes
    .filter(({ change_type, confirmed_at }) => !NO_CONTENT.includes(change_type ?? "") && confirmed_at !== null && confirmed_at > at)
    .map(({ version }) => version - 1)
  return Math.max(1, Math.min(current, ...later))
}
