import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHealthResponse } from "../../../../types/health"
import { readHealth } from "../../../../workflows/health/read-health"
import { runHealthChecksWorkflow } from "../../../../workflows/run-health-checks"
import { runWorkflow } from "../../../run-workflow"

/** Says whether everything is in order, check by check. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminHealthResponse>) => {
  res.json(await readHealth(req.scope))
}

/** Runs the checks of the whole store now, and says what they found. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminHealthResponse>) => {
  await runWorkflow(runHealthChecksWorkflow, req.scope, undefined)
  res.json(await readHealth(req.scope))
}
