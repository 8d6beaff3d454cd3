import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createCartCreditLinesWorkflow } from "@medusajs/medusa/core-flows"

interface Credit {
  amount: number
  /** "gift-card" or "store-credit". */
  reference: string
  reference_id: string
}

/**
 * Puts gift cards and store credit on a cart by the same workflow and with the same references as Medusa's own loyalty
 * plugin does. For the operator only, as all of /admin is.
 */
export async function POST(req: MedusaRequest<Credit>, res: MedusaResponse) {
  const { amount, reference, reference_id } = req.body
  const input = [{ cart_id: req.params.id, amount, reference, reference_id, metadata: {} }]
  const { result } = await createCartCreditLinesWorkflow(req.scope).run({ input })
  res.json({ credit_lines: result })
}
