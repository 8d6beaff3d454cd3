import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { toldIds } from "../told-ids"

/** Where the order's id stands on what a query gives of the things that an event can be about, besides an order. */
const PATHS = {
  payment: "payment_collection.order.id",
  capture: "payment.payment_collection.order.id",
  refund: "payment.payment_collection.order.id",
  fulfillment: "order.id",
  return: "order_id",
  order_claim: "order_id",
  order_exchange: "order_id",
}

/** What no query reaches: the order module's own list of it, and what must be loaded with it. */
const LISTS = {
  return_item: { list: "listReturnItems", relation: "return", path: "return.order_id" },
  order_transaction: { list: "listOrderTransactions", relation: null, path: "order_id" },
  order_credit_line: { list: "listOrderCreditLines", relation: null, path: "order_id" },
} as const

/** What an event can be about, besides an order. */
export type OrderPart = keyof typeof PATHS | keyof typeof LISTS

const read = (row: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], row)

type List = (filters: { id: string[] }, config: { relations: string[]; take: null }) => Promise<unknown[]>

async function throughOrderModule(container: MedusaContainer, part: keyof typeof LISTS, id: string[]): Promise<unknown[]> {
  const { list, relation, path } = LISTS[part]
  // The module has all three; its published type knows one only.
  const orders = container.resolve(Modules.ORDER) as unknown as Record<typeof list, List>
  const rows = await orders[list]({ id }, { relations: relation ? [relation] : [], take: null })
  return rows.map((row) => read(row, path))
}

async function throughQuery(container: MedusaContainer, part: keyof typeof PATHS, id: string[]): Promise<unknown[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const path = PATHS[part]
  const { data } = await query.graph({ entity: part, fields: ["id", path], filters: { id } as Record<string, unknown> })
  return data.map((row) => read(row, path))
}

const isListed = (part: OrderPart): part is keyof typeof LISTS => part in LISTS

export const findOrdersStepId = "invoicing-find-orders"

/** Finds the orders that payments, returns, … belong to; none for what has none (yet), as a payment during checkout. */
export const findOrdersStep = createStep(findOrdersStepId, async ({ part, id }: { part: OrderPart; id: string[] }, { container }) => {
  const found = isListed(part) ? await throughOrderModule(container, part, id) : await throughQuery(container, part, id)
  return new StepResponse({ order_ids: toldIds(found) })
})
