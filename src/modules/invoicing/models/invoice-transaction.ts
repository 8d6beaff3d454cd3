import { model } from "@medusajs/framework/utils"
import { Invoice } from "./invoice"

/** The append-only settlement ledger: money paid (positive) or given back (negative) on a document. */
export const InvoiceTransaction = model
  .define("invoice_transaction", {
    id: model.id({ prefix: "invtxn" }).primaryKey(),
    invoice: model.belongsTo(() => Invoice, { mappedBy: "transactions" }),
    /** Capture id, refund id, credit line reference or manual id: the same fact is never counted twice. */
    key: model.text(),
    kind: model.enum(["capture", "refund", "gift_card", "store_credit", "transfer", "manual"]),
    amount: model.bigNumber(),
    method: model.text().nullable(),
    reference: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["key"], unique: true }])
