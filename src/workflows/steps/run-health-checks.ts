import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { STORE_CHECKS } from "../health/store-checks"
import { runCheck } from "../health/store-check"
import { installedAt } from "../reconcile/run"

export const runHealthChecksStepId = "run-health-checks"

/** Looks at everything since the plugin was installed. Not undone: a finding that is wrong goes away with the next look. */
export const runHealthChecksStep = createStep(runHealthChecksStepId, async (_: void, { container }) => {
  const began = new Date()
  const since = await installedAt(container)
  let pages = 0
  for (const check of STORE_CHECKS) {
    for await (const _after of runCheck({ container, check, since, after: "" })) {
      pages++
    }
  }
  await container.resolve<InvoicingModuleService>(INVOICING_MODULE).recordCheckpoint("health-checks", began)
  return new StepResponse({ pages })
})
