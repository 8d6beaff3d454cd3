import { z } from "@medusajs/framework/zod"

export const AdminReconcile = z.object({ scope: z.enum(["recent", "full"]).default("recent") }).strict()

export type AdminReconcileType = z.infer<typeof AdminReconcile>
