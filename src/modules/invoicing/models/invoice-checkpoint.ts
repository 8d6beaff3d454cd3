import { model } from "@medusajs/framework/utils"

/** How far a scheduled job has come, so that it resumes where it stopped. */
export const InvoiceCheckpoint = model.define("invoice_checkpoint", {
  /** The job's name. */
  id: model.text().primaryKey(),
  /** Everything changed before this instant has been looked at. */
  done_until: model.dateTime().nullable(),
  last_run_at: model.dateTime().nullable(),
  /** Where a run that was cut off goes on. */
  cursor: model.text().nullable(),
})
