import { z } from "@medusajs/framework/zod"
import { id, text } from "../../../validators"

const key = { profile_id: id, series: text(60).min(1), period: text(10).default("") }

export const AdminGetSeriesCsv = z.object(key).strict()

export type AdminGetSeriesCsvType = z.infer<typeof AdminGetSeriesCsv>

export const AdminGetSeriesNumbers = z
  .object({
    ...key,
    limit: z.coerce.number().int().min(1).max(200).default(50),
    offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  })
  .strict()

export type AdminGetSeriesNumbersType = z.infer<typeof AdminGetSeriesNumbers>
