import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { currencyDigits } from "../../domain/currency"
import { inCurrency } from "../../domain/in-currency"
import { add, compare, sum } from "../../domain/money"
import { scopeOf, type ExistingDocument, type OrderFacts } from "../../domain/plan"
import type { Profile } from "../../domain/profile"
import { decimalOf } from "../../mapping/decimal-of"
import type { MedusaFulfillment, MedusaOrder } from "../../mapping/medusa-order"
import { ledgerOf } from "../../mapping/order-to-ledger"
import type { Sync } from "./sync"

/** Whether the fulfilments of an order decide its invoices, or have decided them before. */
export const isByFulfillment = (profile: Profile, documents: ExistingDocument[]): boolean =>
  profile.trigger === "fulfilled" || documents.some(({ source }) => scopeOf(source) === "fulfillment")

/** The fulfilments of an order that were not cancelled, oldest first. */
export async function orderFulfillments(container: MedusaContainer, orderId: string): Promise<MedusaFulfillment[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      ...["id", "canceled_at", "created_at", "shipped_at", "delivered_at"].map((field) => `fulfillments.${field}`),
      ...["line_item_id", "quantity", "raw_quantity"].map((field) => `fulfillments.items.${field}`),
    ],
    filters: { id: orderId },
  })
  const { fulfillments } = data[0] as unknown as { fulfillments?: MedusaFulfillment[] | null }
  const at = ({ created_at }: MedusaFulfillment) => new Date(created_at).getTime()
  return (fulfillments ?? []).filter(({ canceled_at }) => !canceled_at).sort((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1))
}

function payments(order: MedusaOrder, digits: number): Pick<OrderFacts, "has_payment" | "is_paid"> {
  const cost = add(decimalOf(order.total, order.raw_total), decimalOf(order.credit_line_total, order.raw_credit_line_total))
  const paid = sum(ledgerOf(order).map(({ amount }) => amount).filter((amount) => compare(amount, "0") > 0))
  const isFree = compare(inCurrency(cost, digits), "0") <= 0
  return {
    has_payment: isFree || compare(paid, "0") > 0,
    is_paid: isFree || compare(inCurrency(paid, digits), inCurrency(cost, digits)) >= 0,
  }
}

const CLOSED = ["completed", "archived"]

/** What `plan` needs to know of an order. */
export function factsOf({ order, documents, fulfillments }: Sync, digitsOf: Record<string, number>): OrderFacts {
  return {
    id: order.id,
    placed_at: new Date(order.created_at).toISOString(),
    is_draft: order.is_draft_order === true,
    is_canceled: order.status === "canceled" || Boolean(order.canceled_at),
    is_closed: CLOSED.includes(order.status ?? ""),
    ...payments(order, currencyDigits(order.currency_code, digitsOf)),
    fulfillments: fulfillments.map(({ id }) => id),
    documents,
  }
}
