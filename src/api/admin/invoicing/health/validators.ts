import { z } from "@medusajs/framework/zod"

export const AdminGetHealthItems = z
  .object({
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
  })
  .strict()

export type AdminGetHealthItemsType = z.infer<typeof AdminGetHealthItems>

export const AdminRunHealth = z.object({}).strict()
