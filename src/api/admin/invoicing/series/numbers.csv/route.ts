import { once } from "node:events"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { seriesCsv } from "../../../../../workflows/series/series-csv"
import type { AdminGetSeriesCsvType } from "../validators"

const nameOf = ({ series, period }: AdminGetSeriesCsvType) =>
  [series, period].filter(Boolean).join("-").replace(/[^A-Za-z0-9._-]+/g, "-")

/** Sends a series as CSV, written while it is read: any number of rows in the memory of one page. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetSeriesCsvType>, res: MedusaResponse) => {
  const key = req.validatedQuery as AdminGetSeriesCsvType
  res.setHeader("Content-Type", "text/csv; charset=utf-8")
  res.setHeader("Content-Disposition", `attachment; filename="${nameOf(key)}.csv"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  for await (const text of seriesCsv(req.scope, key)) {
    if (res.destroyed) {
      return
    }
    if (!res.write(text)) {
      await Promise.race([once(res, "drain"), once(res, "close")])
    }
  }
  res.end()
}
