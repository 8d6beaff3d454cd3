import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CreateOrderDTO } from "@medusajs/framework/types"
import { createOrderWorkflow } from "@medusajs/medusa/core-flows"

/** Makes orders as an import or a subscription does, without `order.placed`. For the operator only, as all of /admin is. */
export async function POST(req: MedusaRequest<{ orders: CreateOrderDTO[] }>, res: MedusaResponse) {
  const ids: string[] = []
  for (const input of req.body.orders) {
    const { result } = await createOrderWorkflow(req.scope).run({ input })
    ids.push(result.id)
  }
  res.json({ ids })
}
