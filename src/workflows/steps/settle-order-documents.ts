import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { settleOrder, type SettleOrderInput } from "../order/settle-order"

export const settleOrderDocumentsStepId = "settle-order-documents"

/**
 * Brings the ledger and the sync state of an order up to date. What fails is kept as a row that is tried again later: a capture leaves no
 * other trace on the order that reconcile could find. Not undone: the ledger only grows.
 */
export const settleOrderDocumentsStep = createStep(
  settleOrderDocumentsStepId,
  async ({ looked_at, ...input }: SettleOrderInput & { looked_at: string }, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    try {
      const paid = await settleOrder(container, input)
      await service.recordSynced(input.order_id, new Date(looked_at))
      return new StepResponse({ paid })
    } catch (error) {
      await service.recordSyncFailed(input.order_id, plainMessage(error))
      throw error
    }
  }
)
