import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../../../modules/invoicing"
import type { AdminHistoryListResponse, AdminHistoryResponse } from "../../../../types/history"
import { startHistoryWorkflow } from "../../../../workflows/start-history"
import { actorOf } from "../../../actor"
import { runWorkflow } from "../../../run-workflow"
import { presentRun, retrieveRun } from "./retrieve-run"
import type { AdminGetHistoryType, AdminStartHistoryType } from "./validators"

/** Lists the runs over past orders, newest first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetHistoryType>,
  res: MedusaResponse<AdminHistoryListResponse>
) => {
  const { limit, offset } = req.validatedQuery as AdminGetHistoryType
  const service = req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const [rows, count] = await service.listAndCountInvoiceHistories({}, { take: limit, skip: offset, order: { started_at: "DESC" } })
  res.json({ runs: rows.map((row) => presentRun(row)), count, limit, offset })
}

/** Begins a run; it goes on after the answer. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminStartHistoryType>, res: MedusaResponse<AdminHistoryResponse>) => {
  const { id } = await runWorkflow(startHistoryWorkflow, req.scope, { ...req.validatedBody, actor: actorOf(req) })
  res.status(202).json({ run: await retrieveRun(req.scope, id) })
}
