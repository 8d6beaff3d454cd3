import { model } from "@medusajs/framework/utils"

/** A counter of attempts in a window of time, shared by all instances: the rate limit of guest links. */
export const InvoiceAttempt = model.define("invoice_attempt", {
  /** What is limited, hashed. */
  id: model.text().primaryKey(),
  count: model.number().default(0),
  window_ends_at: model.dateTime(),
})
