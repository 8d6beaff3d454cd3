import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { InvoicingError } from "../../../../../domain/errors"
import { HEALTH_CHECKS } from "../../../../../domain/health"
import type { AdminHealthItemsResponse } from "../../../../../types/health"
import { readHealthItems } from "../../../../../workflows/health/read-health"
import type { AdminGetHealthItemsType } from "../validators"

/** Lists what one check found. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetHealthItemsType>,
  res: MedusaResponse<AdminHealthItemsResponse>
) => {
  const check = HEALTH_CHECKS.find((id) => id === req.params.check)
  if (!check) {
    throw new InvoicingError("not-found", `There is no check of that name. There are: ${HEALTH_CHECKS.join(", ")}.`)
  }
  res.json(await readHealthItems(req.scope, check, req.validatedQuery as AdminGetHealthItemsType))
}
