import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { blankProfile } from "../../../../../domain/blank-profile"
import { tidyProfile } from "../../../../../domain/tidy-profile"
import { describeProfile } from "../../../../../workflows/profile/describe-profile"
import type { AdminCheckProfileType } from "../validators"

/** Checks what an operator is typing. Nothing is stored. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminCheckProfileType>, res: MedusaResponse) => {
  const { id = "", look: _look, ...typed } = req.validatedBody
  const profile = { id, ...blankProfile("", new Date().toISOString()), ...tidyProfile(typed) }
  res.json(await describeProfile(req.scope, profile))
}
