import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export const findPaymentOrderStepId = "find-payment-order"

/** Finds the order a payment belongs to; null when it has none (yet), as during checkout. */
export const findPaymentOrderStep = createStep(
  findPaymentOrderStepId,
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { id: payment_id },
    })
    const payment = data[0] as { payment_collection?: { order?: { id?: string } } } | undefined
    return new StepResponse({ order_id: payment?.payment_collection?.order?.id ?? null })
  }
)
