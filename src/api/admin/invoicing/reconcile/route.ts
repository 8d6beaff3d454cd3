import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reconcileOrdersWorkflow } from "../../../../workflows/reconcile-orders"
import type { AdminReconcileType } from "./validators"

/** Runs the reconcile job now and says what it did. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminReconcileType>, res: MedusaResponse) => {
  const { result } = await reconcileOrdersWorkflow(req.scope).run({ input: req.validatedBody })
  res.json({ reconcile: result })
}
