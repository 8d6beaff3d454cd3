import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../../../modules/invoicing"
import { presentProfile, retrieveProfile } from "../../../../workflows/profile/present-profile"
import { readProfiles } from "../../../../workflows/profile/read-profiles"
import { saveProfileWorkflow } from "../../../../workflows/save-profile"
import type { AdminUpdateProfileType } from "./validators"
import { runWorkflow } from "../../../run-workflow"

/** Lists the selling entities, each with what it still lacks. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  await readProfiles(req.scope)
  const service = req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { skip, take, order } = req.queryConfig.pagination
  const [rows, count] = await service.listAndCountInvoiceProfiles(req.filterableFields, { skip, take, order })
  res.json({
    profiles: await Promise.all(rows.map((row) => presentProfile(req.scope, row))),
    count,
    offset: skip,
    limit: take,
  })
}

/** Makes a selling entity. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminUpdateProfileType>, res: MedusaResponse) => {
  const result = await runWorkflow(saveProfileWorkflow, req.scope, { data: req.validatedBody })
  res.json({ profile: await retrieveProfile(req.scope, result.id) })
}
