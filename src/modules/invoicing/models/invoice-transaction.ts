import { model } from "@medusajs/framework/utils"
import { LEDGER_KINDS } from "../../../domain/ledger"
import { Invoice } from "./invoice"

/** The append-only settlement ledger: money paid (positive) or given back (negative) on a document. */
export const InvoiceTransaction = model
  .define("invoice_transaction", {
    id: model.id({ prefix: "invtxn" }).primaryKey(),
    invoice: model.belongsTo(() => Invoice, { mappedBy: "transactions" }),
    /** Capture id, refund id, credit line reference or manual id: the same fact is never counted twice. */
    key: model.text(),
    kind: model.enum([...LEDGER_KINDS]),
    amount: model.bigNumber(),
    method: model.text().nullable(),
    reference: model.text().nullable(),
    occurred_at: model.dateTime(),
    /** Why, in a person's words: of a write-off or a reversal. */
    note: model.text().nullable(),
    /** "system" or "user:<id>". */
    actor: model.text().default("system"),
    /** The entry that this one takes back. */
    reverses_id: model.text().nullable(),
  })
  .indexes([{ on: ["key"], unique: true }])
