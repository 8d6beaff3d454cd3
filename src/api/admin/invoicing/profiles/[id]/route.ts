import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { deleteProfileWorkflow } from "../../../../../workflows/delete-profile"
import { retrieveProfile } from "../../../../../workflows/profile/present-profile"
import { saveProfileWorkflow } from "../../../../../workflows/save-profile"
import type { AdminUpdateProfileType } from "../validators"

/** One selling entity. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ profile: await retrieveProfile(req.scope, req.params.id) })
}

/** Changes a selling entity; what is issued stays as it is. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminUpdateProfileType>, res: MedusaResponse) => {
  const { id } = req.params
  await saveProfileWorkflow(req.scope).run({ input: { id, data: req.validatedBody } })
  res.json({ profile: await retrieveProfile(req.scope, id) })
}

/** Deletes a selling entity that was never used. */
export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deleteProfileWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "invoice_profile", deleted: true })
}
