import { model } from "@medusajs/framework/utils"

/** The sync state of one order. `revision` rises with every document issued for it. */
export const InvoiceOrder = model
  .define("invoice_order", {
    id: model.id({ prefix: "invord" }).primaryKey(),
    order_id: model.text(),
    revision: model.number().default(0),
    synced_at: model.dateTime().nullable(),
    /** When the facts of the last sync were read: what changed since has not been looked at. */
    looked_at: model.dateTime().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([
    { on: ["order_id"], unique: true },
    { on: ["next_attempt_at"], where: "next_attempt_at IS NOT NULL" },
  ])
