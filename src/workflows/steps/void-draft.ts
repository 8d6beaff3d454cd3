import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"

export const voidDraftStepId = "void-draft"

/** Ends a draft. Not undone: what a person gave up stays given up; the order can be invoiced anew. */
export const voidDraftStep = createStep(voidDraftStepId, async (input: { id: string; actor: string }, { container }) => {
  await container.resolve<InvoicingModuleService>(INVOICING_MODULE).voidDraft(input.id, input.actor)
  return new StepResponse({ id: input.id })
})
