import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** What an event can be about, besides an order. */
export type OrderPart =
  | "payment"
  | "capture"
  | "refund"
  | "fulfillment"
  | "return"
  | "order_claim"
  | "order_exchange"
  | "order_transaction"
  | "order_credit_line"

/** Where the order's id stands on what a query gives. */
const PATHS: Record<Exclude<OrderPart, "order_transaction" | "order_credit_line">, string> = {
  payment: "payment_collection.order.id",
  capture: "payment.payment_collection.order.id",
  refund: "payment.payment_collection.order.id",
  fulfillment: "order.id",
  return: "order_id",
  order_claim: "order_id",
  order_exchange: "order_id",
}

const read = (row: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], row)

type List = (filters: { id: string }, config: { select: string[] }) => Promise<{ order_id?: string }[]>

async function throughOrderModule(container: MedusaContainer, part: "order_transaction" | "order_credit_line", id: string): Promise<unknown> {
  // The module has both; its published type knows the first only.
  const orders = container.resolve(Modules.ORDER) as unknown as Record<"listOrderTransactions" | "listOrderCreditLines", List>
  const list = part === "order_transaction" ? "listOrderTransactions" : "listOrderCreditLines"
  const [row] = await orders[list]({ id }, { select: ["id", "order_id"] })
  return row?.order_id
}

async function throughQuery(container: MedusaContainer, part: keyof typeof PATHS, id: string): Promise<unknown> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const path = PATHS[part]
  const { data } = await query.graph({ entity: part, fields: ["id", path], filters: { id } as Record<string, unknown> })
  return read(data[0], path)
}

export const findOrderStepId = "invoicing-find-order"

/** Finds the order that a payment, return, … belongs to; null when it has none (yet), as a payment during checkout. */
export const findOrderStep = createStep(findOrderStepId, async ({ part, id }: { part: OrderPart; id: string }, { container }) => {
  const found =
    part === "order_transaction" || part === "order_credit_line"
      ? await throughOrderModule(container, part, id)
      : await throughQuery(container, part, id)
  return new StepResponse({ order_id: typeof found === "string" ? found : null })
})
