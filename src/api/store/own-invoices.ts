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
  "customer_id",
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

/** Whose the orders are that still exist: an order can be transferred, and it can be deleted. */
export async function ownersOf(container: MedusaContainer, orderIds: string[]): Promise<Map<string, string | null>> {
  if (!orderIds.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "customer_id"], filters: { id: orderIds } })
  return new Map(data.map((order) => [order.id, order.customer_id ?? null]))
}

/** Of several documents, those that belong to a customer now: the order says so, and once it is deleted the document itself. */
export async function ownRows(container: MedusaContainer, customerId: string, rows: InvoiceRow[]): Promise<InvoiceRow[]> {
  const owners = await ownersOf(container, rows.flatMap(({ order_id }) => order_id ?? []))
  return rows.filter(({ order_id, customer_id }) => {
    const owner = owners.has(order_id ?? "") ? owners.get(order_id ?? "") : customer_id
    return owner === customerId
  })
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

/** An issued document of a customer. Unknown, foreign and malformed ids all throw the same `not-found`. */
export async function ownInvoice(container: MedusaContainer, customerId: string, id: string): Promise<InvoiceRow> {
  const [invoice] = await ownRows(container, customerId, await issuedOf(container, { id }))
  if (!invoice) {
    throw new InvoicingError("not-found", "There is no such invoice.")
  }
  return invoice
}
