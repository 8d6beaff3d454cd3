import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CauseFacts } from "../../domain/correction-cause"
import type { IssuedDocument } from "../../mapping/issued-document"
import type { MedusaOrder, MedusaReturn } from "../../mapping/medusa-order"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

/** The issued documents of an order, oldest first. */
export async function issuedDocuments(container: MedusaContainer, orderId: string): Promise<IssuedDocument[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const rows = await service.listInvoices(
    { order_id: orderId, status: "issued" },
    { select: ["id", "source", "type", "number", "profile_id", "corrects_id", "document"], take: null, order: { issued_at: "ASC", id: "ASC" } }
  )
  return rows as unknown as IssuedDocument[]
}

/** The returns of an order with their status, oldest first. */
export async function orderReturns(container: MedusaContainer, orderId: string): Promise<MedusaReturn[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "return",
    fields: ["id", "status", "created_at"],
    filters: { order_id: orderId },
    pagination: { order: { created_at: "ASC" } },
  })
  return data as unknown as MedusaReturn[]
}

const refundsOf = (order: MedusaOrder) =>
  (order.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .flatMap((payment) => payment.refunds ?? [])
    .sort((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())

/** What happened to an order that can explain a correction. */
export async function causeFacts(container: MedusaContainer, order: MedusaOrder, returns: MedusaReturn[]): Promise<CauseFacts> {
  const changes = await container
    .resolve(Modules.ORDER)
    .listOrderChanges({ order_id: order.id, status: "confirmed" }, { select: ["id", "change_type"], order: { created_at: "ASC" } })
  return {
    order_id: order.id,
    is_canceled: order.status === "canceled" || Boolean(order.canceled_at),
    returns: returns.filter(({ status }) => status === "received" || status === "partially_received").map(({ id }) => id),
    changes: changes.map(({ id, change_type }) => ({ id, type: change_type ?? null })),
    refunds: refundsOf(order).map(({ id }) => id),
  }
}
