import { model } from "@medusajs/framework/utils"
import { InvoiceEvent } from "./invoice-event"
import { InvoiceFile } from "./invoice-file"
import { InvoiceLink } from "./invoice-link"
import { InvoiceTransaction } from "./invoice-transaction"

/** One row per document. Columns beside `document` exist for lists and filters and are written from it. */
export const Invoice = model
  .define("invoice", {
    id: model.id({ prefix: "inv" }).primaryKey(),
    type: model.enum(["invoice", "credit_note", "debit_note"]),
    status: model.enum(["draft", "issued", "void"]).default("draft"),
    source: model.text(),
    profile_id: model.text(),
    series: model.text().nullable(),
    period: model.text().nullable(),
    sequence: model.number().nullable(),
    number: model.text().searchable().nullable(),
    order_id: model.text().nullable(),
    order_number: model.text().searchable().nullable(),
    customer_id: model.text().nullable(),
    corrects_id: model.text().nullable(),
    language: model.text(),
    currency_code: model.text(),
    buyer_name: model.text().searchable().nullable(),
    buyer_email: model.text().searchable().nullable(),
    net_total: model.bigNumber(),
    tax_total: model.bigNumber(),
    total: model.bigNumber(),
    paid_total: model.bigNumber().default(0),
    credited_total: model.bigNumber().default(0),
    /** What the seller has given up: at most what is open. */
    written_off_total: model.bigNumber().default(0),
    payment_status: model
      .enum(["unpaid", "partially_paid", "paid", "overpaid", "written_off"])
      .default("unpaid"),
    delivery_status: model.enum(["not_sent", "sent", "delivered", "bounced", "viewed"]).default("not_sent"),
    response: model.enum(["none", "accepted", "rejected"]).default("none"),
    has_issues: model.boolean().default(false),
    issues: model.json(),
    /** What a person decided on a draft: see `Amendments`. */
    amendments: model.json().nullable(),
    /** Days in the seller's time zone, `YYYY-MM-DD`: what is printed. */
    issue_date: model.text(),
    due_date: model.text().nullable(),
    issued_at: model.dateTime().nullable(),
    due_at: model.dateTime().nullable(),
    document: model.json(),
    files: model.hasMany(() => InvoiceFile, { mappedBy: "invoice" }),
    links: model.hasMany(() => InvoiceLink, { mappedBy: "invoice" }),
    transactions: model.hasMany(() => InvoiceTransaction, { mappedBy: "invoice" }),
    events: model.hasMany(() => InvoiceEvent, { mappedBy: "invoice" }),
  })
  .indexes([
    { on: ["source"], unique: true },
    { on: ["profile_id", "number"], unique: true, where: "number IS NOT NULL" },
    { on: ["profile_id", "series", "period", "sequence"], unique: true, where: "sequence IS NOT NULL" },
    { on: ["order_id"] },
    { on: ["customer_id"] },
    { on: ["corrects_id"] },
    { on: ["issued_at"] },
    { on: ["created_at"] },
    { on: ["issue_date"] },
    { on: ["due_date"] },
    { on: ["due_at"] },
    { on: ["total"] },
    { on: ["status", "created_at"] },
    { on: ["payment_status", "due_at"] },
    { on: ["has_issues"], where: "has_issues = true" },
  ])
