import { z } from "@medusajs/framework/zod"
import { day, flag, id, instant, must, oneOrMany, pageParams, rangeOf, text } from "../../validators"

const SORTED = [
  "number",
  "issue_date",
  "due_date",
  "issued_at",
  "due_at",
  "created_at",
  "updated_at",
  "total",
  "order_number",
  "buyer_name",
  "payment_status",
  "delivery_status",
] as const

export const AdminGetInvoicesParams = pageParams(SORTED, "-created_at")
  .extend({
    q: text(200).optional(),
    id: oneOrMany(id).optional(),
    type: oneOrMany(z.enum(["invoice", "credit_note", "debit_note"])).optional(),
    status: oneOrMany(z.enum(["draft", "issued", "void"])).optional(),
    payment_status: oneOrMany(z.enum(["unpaid", "partially_paid", "paid", "overpaid", "written_off"])).optional(),
    delivery_status: oneOrMany(z.enum(["not_sent", "sent", "delivered", "bounced", "viewed"])).optional(),
    response: oneOrMany(z.enum(["none", "accepted", "rejected"])).optional(),
    overdue: flag.optional(),
    has_issues: flag.optional(),
    order_id: oneOrMany(id).optional(),
    customer_id: oneOrMany(id).optional(),
    corrects_id: oneOrMany(id).optional(),
    profile_id: oneOrMany(id).optional(),
    currency_code: oneOrMany(z.string().regex(/^[A-Za-z]{3}$/, must("be a currency code such as EUR")).toUpperCase()).optional(),
    series: oneOrMany(text(40)).optional(),
    issue_date: rangeOf(day).optional(),
    due_date: rangeOf(day).optional(),
    issued_at: rangeOf(instant).optional(),
    due_at: rangeOf(instant).optional(),
    created_at: rangeOf(instant).optional(),
    total: rangeOf(z.coerce.number()).optional(),
  })
  .strict()

export type AdminGetInvoicesParamsType = z.infer<typeof AdminGetInvoicesParams>

export const AdminGetInvoiceParams = z.object({ fields: z.string().max(2000).optional() }).strict()

export const AdminCreateInvoice = z.object({ order_id: id }).strict()

export type AdminCreateInvoiceType = z.infer<typeof AdminCreateInvoice>

/** A write that takes nothing: an unknown field is still an error. */
export const AdminNoBody = z.object({}).strict()
