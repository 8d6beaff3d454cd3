import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { InvoicingError } from "../../domain/errors"
import { runInBackground } from "../history/run-history"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const resumeHistoryStepId = "resume-history"

/** Lets a run over past orders go on in this process, from where it stopped. Not undone: it can be stopped. */
export const resumeHistoryStep = createStep(resumeHistoryStepId, async ({ id }: { id: string }, { container }) => {
  const isFree = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).resumeHistory(id)
  if (!isFree) {
    throw new InvoicingError("already-running", "This run is at work already, or done.")
  }
  runInBackground(container, id)
  return new StepResponse({ id })
})
