import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** The id of an order's invoice: the issued one, else its draft; null when it has neither. */
export async function findOrderInvoice(container: MedusaContainer, orderId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "invoice",
    fields: ["id", "status"],
    filters: { order_id: orderId, type: "invoice", status: ["issued", "draft"] },
  })
  return (data.find((row) => row.status === "issued") ?? data[0])?.id ?? null
}
