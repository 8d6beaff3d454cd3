import { z } from "@medusajs/framework/zod"
import { id, must, text } from "../../../validators"
import { AdminGetInvoicesParams } from "../../invoices/validators"
import { language } from "../profiles/look-validator"

const filters = AdminGetInvoicesParams.omit({ limit: true, offset: true, fields: true, order: true })

export const AdminCreateDownload = z
  .object({
    kind: z.enum(["pdf", "zip"]),
    invoice_ids: z.array(id).min(1).max(5000).optional(),
    filters: filters.optional(),
    language: language.default("en"),
  })
  .strict()
  .refine(({ invoice_ids, filters }) => (invoice_ids === undefined) !== (filters === undefined), must("have either invoice_ids or filters"))

export type AdminCreateDownloadType = z.infer<typeof AdminCreateDownload>

export const AdminGetDownloadFile = z.object({ ticket: text(100).min(1) }).strict()

export type AdminGetDownloadFileType = z.infer<typeof AdminGetDownloadFile>
