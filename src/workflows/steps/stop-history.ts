import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const stopHistoryStepId = "stop-history"

/** Asks a run over past orders to stop after the order it is at. Not undone: it can be resumed. */
export const stopHistoryStep = createStep(stopHistoryStepId, async ({ id }: { id: string }, { container }) => {
  const isStopping = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).stopHistory(id)
  if (!isStopping) {
    throw new InvoicingError("not-running", "This run is not at work: there is nothing to stop.")
  }
  return new StepResponse({ id })
})
