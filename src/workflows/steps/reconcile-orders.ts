import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { PHASES } from "../reconcile/phases"
import { runPhases, type Scope } from "../reconcile/run"

export type { ReconcileResult } from "../reconcile/run"

/** `recent` looks at what changed since the last run, `full` at everything since the plugin was installed. */
export interface ReconcileInput {
  scope: Scope
}

export const reconcileOrdersStepId = "reconcile-orders"

/** Finds and repairs what events have missed. Not undone: each repair stands by itself. */
export const reconcileOrdersStep = createStep(reconcileOrdersStepId, async ({ scope }: ReconcileInput, { container }) => {
  const service = container.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const began = new Date()
  const result = await runPhases(container, scope, PHASES)
  await service.recordCheckpoint("health-checks", began)
  await service.forgetAttempts()
  await service.forgetDownloads()
  return new StepResponse(result)
})
