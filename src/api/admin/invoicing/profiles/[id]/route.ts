import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteProfileWorkflow } from "../../../../../workflows/delete-profile"
import { retrieveProfile } from "../../../../../workflows/profile/present-profile"
import { saveProfileWorkflow } from "../../../../../workflows/save-profile"
import type { AdminUpdateProfileType } from "../validators"
import { runWorkflow } from "../../../../run-workflow"

/** One selling entity. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ profile: await retrieveProfile(req.scope, req.params.id) })
}

/** Changes a selling entity; what is issued stays as it is. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminUpdateProfileType>, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(saveProfileWorkflow, req.scope, { id, data: req.validatedBody })
  res.json({ profile: await retrieveProfile(req.scope, id) })
}

/** Deletes a selling entity that was never used. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await runWorkflow(deleteProfileWorkflow, req.scope, { id })
  res.json({ id, object: "invoice_profile", deleted: true })
}
