import { model } from "@medusajs/framework/utils"

/** Many documents in one file, sent once to whoever holds the ticket, and how far the sending has come. */
export const InvoiceDownload = model
  .define("invoice_download", {
    id: model.id({ prefix: "invdl" }).primaryKey(),
    /** SHA-256 of the secret that fetches it, once. */
    ticket_hash: model.text(),
    kind: model.enum(["pdf", "zip"]),
    status: model.enum(["ready", "running", "done", "failed", "cancelled"]).default("ready"),
    /** The language of what is said about documents that are missing. */
    language: model.text().default("en"),
    invoice_ids: model.json(),
    total: model.number().default(0),
    done: model.number().default(0),
    /** How many of `done` could not be put in, and are listed at the end. */
    missing: model.number().default(0),
    error: model.text().nullable(),
    actor: model.text(),
    expires_at: model.dateTime(),
  })
  .indexes([{ on: ["ticket_hash"], unique: true }])
