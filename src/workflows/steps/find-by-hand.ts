import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readByHand } from "../order/by-hand"

export const findByHandStepId = "find-invoice-by-hand"

/** Finds the document that a person does something with, and the key under which its order is locked. Changes nothing. */
export const findByHandStep = createStep(findByHandStepId, async ({ invoice_id }: { invoice_id: string }, { container }) => {
  const { id, order_id } = await readByHand(container, invoice_id)
  return new StepResponse({ lock: `invoicing:order:${order_id ?? id}` })
})
