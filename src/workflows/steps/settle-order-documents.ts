import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { settleOrder } from "../order/settle-order"

export const settleOrderDocumentsStepId = "settle-order-documents"

/** Brings the ledger and the sync state of an order up to date. Not undone: the ledger only grows. */
export const settleOrderDocumentsStep = createStep(
  settleOrderDocumentsStepId,
  async ({ order_id, looked_at }: { order_id: string; looked_at: string }, { container }) => {
    const paid = await settleOrder(container, order_id)
    await container.resolve<InvoicingModuleService>(INVOICING_MODULE).recordSynced(order_id, new Date(looked_at))
    return new StepResponse({ paid })
  }
)
