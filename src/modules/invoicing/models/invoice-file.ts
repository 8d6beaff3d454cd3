import { model } from "@medusajs/framework/utils"
import { Invoice } from "./invoice"

/** A rendered artefact of a document, kept privately by Medusa's File module; or the visible fact that making it failed. */
export const InvoiceFile = model
  .define("invoice_file", {
    id: model.id({ prefix: "invfile" }).primaryKey(),
    invoice: model.belongsTo(() => Invoice, { mappedBy: "files" }),
    format: model.text(),
    status: model.enum(["pending", "stored", "failed"]).default("pending"),
    media_type: model.text(),
    /** What a person who downloads it sees; the stored name is random. */
    file_name: model.text(),
    file_id: model.text().nullable(),
    size: model.number().nullable(),
    sha256: model.text().nullable(),
    /** When its bytes were last compared with `sha256`; null until then. */
    verified_at: model.dateTime().nullable(),
    /** Since when they differ or cannot be read. */
    damaged_at: model.dateTime().nullable(),
    /** What it was printed with: see `PrintedWith`. Null on files of before it was kept. */
    printed_with: model.json().nullable(),
    error: model.text().nullable(),
    attempts: model.number().default(0),
    next_attempt_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["invoice_id", "format"], unique: true },
    { on: ["status"], where: "status <> 'stored'" },
  ])
