import { model } from "@medusajs/framework/utils"

/** A run over the orders of the past: how far it has come, so that it can be stopped and resumed by any process. */
export const InvoiceHistory = model
  .define("invoice_history", {
    id: model.id({ prefix: "invhist" }).primaryKey(),
    status: model.enum(["running", "stopping", "stopped", "done", "failed"]).default("running"),
    is_dry_run: model.boolean().default(false),
    /** Orders placed from `placed_from` to before `placed_to`. */
    placed_from: model.dateTime().nullable(),
    placed_to: model.dateTime().nullable(),
    /** A series of its own; null: that of the order's profile. */
    series: model.json().nullable(),
    /** Id of the last order that was looked at. */
    cursor: model.text().nullable(),
    total: model.number().default(0),
    done: model.number().default(0),
    /** Counts by outcome, and by currency what was invoiced. */
    report: model.json(),
    actor: model.text().default("system"),
    started_at: model.dateTime(),
    /** When the process that works on it was last alive. */
    beat_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    error: model.text().nullable(),
  })
  .indexes([{ on: ["status"] }])
