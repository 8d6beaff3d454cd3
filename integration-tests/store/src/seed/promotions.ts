import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PROMOTIONS } from "./markets"

export async function seedPromotions(container: MedusaContainer) {
  await createPromotionsWorkflow(container).run({
    input: {
      promotionsData: PROMOTIONS.map(({ code, value, target }) => ({
        code,
        type: "standard",
        status: "active",
        application_method: { type: "percentage", target_type: target, allocation: "across", value },
      })),
    },
  })
}
