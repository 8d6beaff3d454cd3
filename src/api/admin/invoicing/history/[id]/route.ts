import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHistoryResponse } from "../../../../../types/history"
import { retrieveRun } from "../retrieve-run"

/** Says how far a run has come. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminHistoryResponse>) => {
  res.json({ run: await retrieveRun(req.scope, req.params.id) })
}
