import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lookInTime } from "../order/look-in-time"
import type { SyncOrderInput } from "../order/sync-documents"

export const syncOrderDocumentsStepId = "sync-order-documents"

/** Makes the documents an order lacks. There is nothing to undo: an issued document stays issued, and what failed is tried again later. */
export const syncOrderDocumentsStep = createStep(
  syncOrderDocumentsStepId,
  async (input: SyncOrderInput, { container }) => new StepResponse(await lookInTime(container, input))
)
