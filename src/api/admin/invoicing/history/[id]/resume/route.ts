import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHistoryResponse } from "../../../../../../types/history"
import { resumeHistoryWorkflow } from "../../../../../../workflows/resume-history"
import { runWorkflow } from "../../../../../run-workflow"
import { retrieveRun } from "../../retrieve-run"

/** Lets a run go on where it stopped. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminHistoryResponse>) => {
  await retrieveRun(req.scope, req.params.id)
  await runWorkflow(resumeHistoryWorkflow, req.scope, { id: req.params.id })
  res.json({ run: await retrieveRun(req.scope, req.params.id) })
}
