import type { MedusaContainer } from "@medusajs/framework/types"
import type { LedgerEntry } from "../../domain/ledger"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { askAboutCredit, type IssuedRow } from "./ask-about-credit"
import type { OrderMoney } from "./sync"

type Row = IssuedRow & { customer_id: string | null }

/** Who may see the documents follows the order: it can be transferred without an event (docs/medusa.md, Events). */
async function followOwner(service: InvoicingModuleService, customer_id: string | null, rows: Row[]): Promise<void> {
  const moved = rows.filter((row) => row.customer_id !== customer_id)
  if (moved.length) {
    await service.updateInvoices(moved.map(({ id }) => ({ id, customer_id })))
  }
}

/** An order whose documents were just looked at, and the facts of money that they were made from. */
export interface SettleOrderInput {
  order_id: string
  money: OrderMoney
}

/** A step's result may have been stored as JSON on its way here. */
const entryOf = (entry: LedgerEntry): LedgerEntry => ({ ...entry, occurred_at: new Date(entry.occurred_at) })

/**
 * Brings the ledger of an order's documents and who may see them up to date. Returns the documents that became paid by it.
 * The ledger only grows, and the same fact is never stored twice. It takes only what the documents were made from: a refund that came in between
 * is not in the ledger, so that reconcile finds it and credits it even when its event is lost.
 */
export async function settleOrder(container: MedusaContainer, { order_id, money }: SettleOrderInput): Promise<{ id: string }[]> {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const rows = (await service.listInvoices(
    { order_id, status: "issued" },
    {
      select: ["id", "source", "type", "number", "order_number", "currency_code", "total", "customer_id"],
      take: null,
      order: { issued_at: "ASC", id: "ASC" },
    }
  )) as unknown as Row[]
  if (!rows.length) {
    return []
  }
  const paid = await service.settleOrder(order_id, money.ledger.map(entryOf))
  await followOwner(service, money.customer_id, rows)
  await askAboutCredit(service, { order_id, credit: money.unexplained }, rows)
  return paid.map((id) => ({ id }))
}
