import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { ledgerOf } from "../../mapping/order-to-ledger"
import { loadOrder } from "../order/load-sold-order"

export const settleOrderDocumentsStepId = "settle-order-documents"

/**
 * Brings the ledger of an order's invoice, who may see it, and the order's sync state up to date.
 * Not undone: the ledger only grows, and the same fact is never stored twice.
 */
export const settleOrderDocumentsStep = createStep(
  settleOrderDocumentsStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    const order = await loadOrder(container, order_id)
    const [invoice] = await service.listInvoices(
      { order_id, type: "invoice", status: "issued" },
      { select: ["id", "customer_id"], take: 1 }
    )
    const paid: { id: string }[] = []
    if (order && invoice) {
      const { before, after } = await service.settleInvoice(invoice.id, ledgerOf(order))
      if (before !== after && after === "paid") {
        paid.push({ id: invoice.id })
      }
      // An order can be transferred without an event (facts/medusa-orders.md, section 6).
      if ((order.customer_id ?? null) !== invoice.customer_id) {
        await service.updateInvoices({ id: invoice.id, customer_id: order.customer_id ?? null })
      }
    }
    await service.recordSynced(order_id)
    return new StepResponse({ paid })
  }
)
