import { model } from "@medusajs/framework/utils"

/** Something that a check of the whole store found, until the check no longer finds it: what the health page lists. */
export const InvoiceFinding = model
  .define("invoice_finding", {
    id: model.id({ prefix: "invfnd" }).primaryKey(),
    /** Id of the check, e.g. "captures-not-in-ledger". */
    check_id: model.text(),
    /** What was found: the id of an order, a capture, a file, … */
    subject: model.text(),
    order_id: model.text().nullable(),
    invoice_id: model.text().nullable(),
    data: model.json().nullable(),
    found_at: model.dateTime(),
  })
  .indexes([{ on: ["check_id", "subject"], unique: true }])
