import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openHistory, type HistoryInput } from "../history/open-history"
import { runInBackground } from "../history/run-history"

export const startHistoryStepId = "start-history"

/** Opens a run over past orders and begins it in this process. Not undone: a run is stopped, not unmade. */
export const startHistoryStep = createStep(startHistoryStepId, async (input: HistoryInput, { container }) => {
  const id = await openHistory(container, input)
  runInBackground(container, id)
  return new StepResponse({ id })
})
