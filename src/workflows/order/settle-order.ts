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

/** An order whose documents were just looked at, and the facts of money that they were made from. */
export interface SettleOrderInput {
  order_id: string
  seen: string[]
}

/**
 * Brings the ledger of an order's documents and who may see them up to date. Returns the documents that became paid by it.
 * The ledger only grows, and the same fact is never stored twice. It takes only what the documents were made from: a refund that came in between
 * is not in the ledger, so that reconcile finds it and credits it even when its event is lost.
 */
export async function settleOrder(container: MedusaContainer, { order_id, seen }: SettleOrderInput): Promise<{ id: string }[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const order = await loadOrder(container, order_id)
  const rows = (await service.listInvoices(
    { order_id, status: "issued" },
    {
      select: ["id", "source", "type", "number", "order_number", "currency_code", "total", "customer_id"],
      take: null,
      order: { issued_at: "ASC", id: "ASC" },
    }
  )) as unknown as Row[]
  if (!order || !rows.length) {
    return []
  }
  const paid = await service.settleOrder(order_id, ledgerOf(order).filter(({ key }) => seen.includes(key)))
  await followOwner(service, order, rows)
  await askAboutCredit(service, order, rows)
  return paid.map((id) => ({ id }))
}
