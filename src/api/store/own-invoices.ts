import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { InvoicingError } from "../../domain/errors"
import type { InvoiceRow } from "../../mapping/invoice-to-api"

export const STORE_FIELDS = [
  "id",
  "type",
  "status",
  "number",
  "order_id",
  "order_number",
  "currency_code",
  "total",
  "paid_total",
  "credited_total",
  "payment_status",
  "issued_at",
  "due_at",
  "document",
  "files.format",
  "files.status",
]

/** Of several orders, the ids of those that belong to a customer now: an order can be transferred. */
export async function ownOrders(container: MedusaContainer, customerId: string, orderIds: string[]): Promise<Set<string>> {
  if (!orderIds.length) {
    return new Set()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id"], filters: { id: orderIds, customer_id: customerId } })
  return new Set(data.map((order) => order.id))
}

/** The issued documents of an order, oldest first. */
export async function issuedOf(container: MedusaContainer, filters: Record<string, unknown>): Promise<InvoiceRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "invoice",
    fields: STORE_FIELDS,
    filters: { ...filters, status: "issued" },
    pagination: { order: { issued_at: "ASC" } },
  })
  return data as unknown as InvoiceRow[]
}

/** An issued document of a customer's own order. Unknown, foreign and malformed ids all throw the same `not-found`. */
export async function ownInvoice(container: MedusaContainer, customerId: string, id: string): Promise<InvoiceRow> {
  const [invoice] = await issuedOf(container, { id })
  const own = invoice?.order_id ? await ownOrders(container, customerId, [invoice.order_id]) : new Set<string>()
  if (!invoice || !own.has(invoice.order_id ?? "")) {
    throw new InvoicingError("not-found", "There is no such invoice.")
  }
  return invoice
}
