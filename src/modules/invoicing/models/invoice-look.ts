import { model } from "@medusajs/framework/utils"

/** A look with its logo as documents were printed with it: each different one once, so that a lost file can be made again. */
export const InvoiceLook = model.define("invoice_look", {
  /** SHA-256 of the look and the logo. */
  id: model.text().primaryKey(),
  look: model.json(),
  logo: model.json().nullable(),
})
