import { model } from "@medusajs/framework/utils"
import { Invoice } from "./invoice"

/** The append-only timeline: who or what did what, when. */
export const InvoiceEvent = model.define("invoice_event", {
  id: model.id({ prefix: "invevt" }).primaryKey(),
  invoice: model.belongsTo(() => Invoice, { mappedBy: "events" }),
  kind: model.text(),
  /** "system", "user:<id>", "customer:<id>" or "link". */
  actor: model.text(),
  data: model.json().nullable(),
})
