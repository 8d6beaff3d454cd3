import type { MedusaContainer } from "@medusajs/framework/types"
import { ledgerOf } from "../../mapping/order-to-ledger"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { askAboutCredit, type IssuedRow } from "./ask-about-credit"
import { loadOrder } from "./load-sold-order"

type Row = IssuedRow & { customer_id: string | null }

/** Who may see the documents follows the order: it can be transferred without an event (facts/medusa-orders.md, section 6). */
async function followOwner(service: InvoicingModuleService, order: MedusaOrder, rows: Row[]): Promise<void> {
  const customer_id = order.customer_id ?? null
  const moved = rows.filter((row) => row.customer_id !== customer_id)
  if (moved.length) {
    await service.updateInvoices(moved.map(({ id }) => ({ id, customer_id })))
  }
}

/**
 * Brings the ledger of an order's documents and who may see them up to date. Returns the documents that became paid by it.
 * The ledger only grows, and the same fact is never stored twice.
 */
export async function settleOrder(container: MedusaContainer, orderId: string): Promise<{ id: string }[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const order = await loadOrder(container, orderId)
  const rows = (await service.listInvoices(
    { order_id: orderId, status: "issued" },
    {
      select: ["id", "source", "type", "number", "order_number", "currency_code", "total", "customer_id"],
      take: null,
      order: { issued_at: "ASC", id: "ASC" },
    }
  )) as unknown as Row[]
  if (!order || !rows.length) {
    return []
  }
  const paid = await service.settleOrder(orderId, ledgerOf(order))
  await followOwner(service, order, rows)
  await askAboutCredit(service, order, rows)
  return paid.map((id) => ({ id }))
}
