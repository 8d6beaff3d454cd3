import type { MedusaContainer } from "@medusajs/framework/types"
import { compare, isNegative, negate, subtract } from "../../domain/money"
import { ledgerOf } from "../../mapping/order-to-ledger"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { loadOrder } from "./load-sold-order"

type Row = { id: string; type: string; customer_id: string | null }

/** Pays debit notes, oldest first, from what was paid too much on the invoice. Returns those that are paid now. */
async function payDebitNotes(service: InvoicingModuleService, invoiceId: string, debits: Row[], balance: string): Promise<string[]> {
  const paid: string[] = []
  let left = isNegative(balance) ? negate(balance) : "0"
  for (const { id } of debits) {
    const open = await service.settleInvoice(id, [])
    if (compare(open.balance, "0") <= 0 || compare(left, "0") <= 0) {
      continue
    }
    const amount = compare(left, open.balance) < 0 ? left : open.balance
    const moves = await service.listInvoiceTransactions({ invoice_id: id, kind: "transfer" }, { select: ["id"], take: null })
    await service.transferPayment({ from: invoiceId, to: id, amount, key: `transfer:${id}:${moves.length}` })
    left = subtract(left, amount)
    if (amount === open.balance) {
      paid.push(id)
    }
  }
  return paid
}

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
    { select: ["id", "type", "customer_id"], take: null, order: { issued_at: "ASC" } }
  )) as unknown as Row[]
  const invoice = rows.find(({ type }) => type === "invoice")
  if (!order || !invoice) {
    return []
  }
  const { before, after, balance } = await service.settleInvoice(invoice.id, ledgerOf(order))
  const debits = rows.filter(({ type }) => type === "debit_note")
  const paid = await payDebitNotes(service, invoice.id, debits, balance)
  await followOwner(service, order, rows)
  const now = before !== after && after === "paid" ? [invoice.id, ...paid] : paid
  return now.map((id) => ({ id }))
}
