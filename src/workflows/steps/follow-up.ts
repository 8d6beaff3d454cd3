import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { syncOrderWorkflow } from "../sync-order"

/** A document that a person changed something about, and the order that is looked at because of it. */
export interface FollowUpInput {
  invoice_id: string
  order_id: string | null
  actor: string
}

export const followUpStepId = "follow-up-invoice"

/**
 * Brings the other documents and the balance of an order in line with what a person did to one of them. What the person did stands even when
 * this fails: the failed look at the order is a row of its own and is tried again. A document without an order is settled alone.
 */
export const followUpStep = createStep(followUpStepId, async ({ invoice_id, order_id, actor }: FollowUpInput, { container }) => {
  if (!order_id) {
    await container.resolve<InvoicingModuleService>(INVOICING_MODULE).settleInvoice(invoice_id, [])
    return new StepResponse(undefined)
  }
  const { errors } = await syncOrderWorkflow(container).run({ input: { order_id, actor }, throwOnError: false })
  if (errors.length) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Looking at order ${order_id} after a change by hand failed; it is tried again: ${errors[0].error?.message}`)
  }
  return new StepResponse(undefined)
})
