import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminSeriesResponse } from "../../../../types/series"
import { readSeries } from "../../../../workflows/series/read-series"

/** Lists every series with its first and last number, and what is missing or there twice. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminSeriesResponse>) => {
  res.json({ series: await readSeries(req.scope) })
}
