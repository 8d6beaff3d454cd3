import { z } from "@medusajs/framework/zod"
import { instant, must, text } from "../../../validators"

const page = {
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
}

export const AdminGetHistory = z.object(page).strict()

export type AdminGetHistoryType = z.infer<typeof AdminGetHistory>

const series = z
  .object({
    prefix: text(30).min(1),
    start: z.number().int().min(1).default(1),
    padding: z.number().int().min(1).max(12).default(5),
    date: z.enum(["none", "YYYY", "YY", "YYYYMM"]).default("none"),
    reset: z.enum(["never", "yearly", "monthly"]).default("never"),
  })
  .strict()

export const AdminStartHistory = z
  .object({
    placed_from: instant.nullish().transform((value) => value ?? null),
    placed_to: instant.nullish().transform((value) => value ?? null),
    is_dry_run: z.boolean().default(true),
    series: series.nullish().transform((value) => value ?? null),
  })
  .strict()
  .refine(
    ({ placed_from, placed_to }) => placed_from === null || placed_to === null || placed_from < placed_to,
    { path: ["placed_to"], ...must("be later than placed_from: orders placed from the one to before the other are looked at") }
  )

export type AdminStartHistoryType = z.infer<typeof AdminStartHistory>

export const AdminHistoryAction = z.object({}).strict()
