import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminHealthItemsResponse } from "../../../../../../types/health"
import { readHealthItems } from "../../../../../../workflows/health/read-health"
import { findingsOf } from "../../../../../../workflows/history/run-history"
import { retrieveRun } from "../../retrieve-run"
import type { AdminGetHistoryType } from "../../validators"

/** Lists the orders that a run could not invoice, each with what is in the way. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetHistoryType>,
  res: MedusaResponse<AdminHealthItemsResponse>
) => {
  const run = await retrieveRun(req.scope, req.params.id)
  res.json(await readHealthItems(req.scope, findingsOf(run.id), req.validatedQuery as AdminGetHistoryType))
}
