import { z } from "@medusajs/framework/zod"
import { id, oneOrMany, pageParams } from "../../validators"

export const StoreGetInvoicesParams = pageParams(["issued_at", "number", "total"], "-issued_at")
  .omit({ fields: true })
  .extend({
    type: oneOrMany(z.enum(["invoice", "credit_note", "debit_note"])).optional(),
    order_id: oneOrMany(id).optional(),
  })
  .strict()

export const StoreCreateLinks = z.object({ email: z.string().trim().min(3).max(254) }).strict()

export type StoreCreateLinksType = z.infer<typeof StoreCreateLinks>
