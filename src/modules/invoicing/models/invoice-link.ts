import { model } from "@medusajs/framework/utils"
import { Invoice } from "./invoice"

/** A secret link to one document. Only the SHA-256 of its token is kept. */
export const InvoiceLink = model
  .define("invoice_link", {
    id: model.id({ prefix: "invlink" }).primaryKey(),
    invoice: model.belongsTo(() => Invoice, { mappedBy: "links" }),
    token_hash: model.text(),
    expires_at: model.dateTime(),
    revoked_at: model.dateTime().nullable(),
    viewed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["token_hash"], unique: true }])
