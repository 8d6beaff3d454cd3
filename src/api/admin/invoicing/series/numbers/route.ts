import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../../../../modules/invoicing"
import type { AdminSeriesNumbersResponse } from "../../../../../types/series"
import type { AdminGetSeriesNumbersType } from "../validators"

/** Lists every number of a series in order; gaps are rows of their own. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetSeriesNumbersType>,
  res: MedusaResponse<AdminSeriesNumbersResponse>
) => {
  const { limit, offset, ...key } = req.validatedQuery as AdminGetSeriesNumbersType
  const service = req.scope.resolve<InvoicingModuleService>(INVOICING_MODULE)
  const { numbers, count } = await service.listNumbers(key, { limit, offset })
  res.json({ numbers, count, limit, offset })
}
