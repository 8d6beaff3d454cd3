import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHistoryResponse } from "../../../../../../types/history"
import { stopHistoryWorkflow } from "../../../../../../workflows/stop-history"
import { runWorkflow } from "../../../../../run-workflow"
import { retrieveRun } from "../../retrieve-run"

/** Stops a run after the order it is at. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminHistoryResponse>) => {
  await retrieveRun(req.scope, req.params.id)
  await runWorkflow(stopHistoryWorkflow, req.scope, { id: req.params.id })
  res.json({ run: await retrieveRun(req.scope, req.params.id) })
}
