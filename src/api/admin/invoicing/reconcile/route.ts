import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reconcileOrdersWorkflow } from "../../../../workflows/reconcile-orders"
import type { AdminReconcileType } from "./validators"
import { runWorkflow } from "../../../run-workflow"

/** Runs the reconcile job now and says what it did. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminReconcileType>, res: MedusaResponse) => {
  const result = await runWorkflow(reconcileOrdersWorkflow, req.scope, req.validatedBody)
  res.json({ reconcile: result })
}
