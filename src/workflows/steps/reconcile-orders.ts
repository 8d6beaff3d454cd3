import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { isDone } from "../reconcile/is-done"
import { PHASES } from "../reconcile/phases"
import { NOTHING, runPhases, type Scope } from "../reconcile/run"

export type { ReconcileResult } from "../reconcile/run"

/** `recent` looks at what changed since the last run, `full` at everything since the plugin was installed. */
export interface ReconcileInput {
  scope: Scope
  /** Nothing is done when a full run was done within these hours. */
  unless_done_within_hours?: number
}

export const reconcileOrdersStepId = "reconcile-orders"

/** Finds and repairs what events have missed. Not undone: each repair stands by itself. */
export const reconcileOrdersStep = createStep(reconcileOrdersStepId, async ({ scope, unless_done_within_hours }: ReconcileInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  if (unless_done_within_hours && (await isDone(service, { hours: unless_done_within_hours, now: new Date() }))) {
    return new StepResponse({ ...NOTHING })
  }
  const began = new Date()
  const result = await runPhases(container, scope, PHASES)
  await service.recordCheckpoint("health-checks", began)
  await service.forgetAttempts()
  await service.forgetDownloads()
  return new StepResponse(result)
})
