import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { plainMessage } from "../../domain/plain-message"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { syncDocuments, type SyncOrderInput } from "../order/sync-documents"

const TRIES = 5

const isStale = (error: unknown) => error instanceof InvoicingError && error.code === "stale-plan"

const isUnknownOrder = (error: unknown) => error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND

export const syncOrderDocumentsStepId = "sync-order-documents"

/**
 * Makes the documents an order lacks; plans again when another process was faster. What fails is kept as a row that
 * is tried again later. There is nothing to undo: an issued document stays issued.
 */
export const syncOrderDocumentsStep = createStep(
  syncOrderDocumentsStepId,
  async (input: SyncOrderInput, { container }) => {
    const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
    for (let attempt = 1; ; attempt++) {
      try {
        const result = await syncDocuments(container, input)
        return new StepResponse(result)
      } catch (error) {
        if (isStale(error) && attempt < TRIES) {
          continue
        }
        if (isUnknownOrder(error)) {
          // It cannot be tried again later: an order that failed and was deleted since no longer waits for that.
          await service.recordSynced(input.order_id, new Date())
        } else {
          await service.recordSyncFailed(input.order_id, plainMessage(error))
        }
        throw error
      }
    }
  }
)
