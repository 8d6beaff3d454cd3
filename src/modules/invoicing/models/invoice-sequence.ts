import { model } from "@medusajs/framework/utils"

/** The next number of one series and period. Its row is locked from the number's allocation to the commit. */
export const InvoiceSequence = model
  .define("invoice_sequence", {
    id: model.id({ prefix: "invseq" }).primaryKey(),
    profile_id: model.text(),
    series: model.text(),
    period: model.text(),
    /** Where the counting began, so that a gap at the beginning is seen too. */
    first: model.number().nullable(),
    next: model.number(),
  })
  .indexes([{ on: ["profile_id", "series", "period"], unique: true }])
