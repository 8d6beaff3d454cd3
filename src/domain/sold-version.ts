/** A confirmed change of an order, as Medusa records it. */
export interface OrderChange {
  version: number
  change_type: string | null
}

const AFTER_SALE = ["return_request", "return_receive", "exchange", "claim", "credit_line"]

/**
 * The version in which an order was sold: the one before its first later change of content.
 * An edit is such a change only for an order from a checkout; a draft order is edited before it is sold
 * (facts/medusa-orders.md, section 4). Fulfilments and payments raise the version too but change nothing sold.
 */
export function soldVersion(current: number, changes: OrderChange[], fromCheckout: boolean): number {
  const later = changes
    .filter(({ change_type }) => AFTER_SALE.includes(change_type ?? "") || (fromCheckout && change_type === "edit"))
    .map(({ version }) => version - 1)
  return Math.max(1, Math.min(current, ...later))
}
