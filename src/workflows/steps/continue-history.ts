import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { runInBackground } from "../history/run-history"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const continueHistoryStepId = "continue-history"

/** Takes over runs whose process has died. Not undone: whoever takes a run goes on where it stopped. */
export const continueHistoryStep = createStep(continueHistoryStepId, async (_: void, { container }) => {
  const ids = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).listFreeHistory()
  ids.forEach((id) => runInBackground(container, id))
  return new StepResponse({ ids })
})
