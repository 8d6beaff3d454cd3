import { model } from "@medusajs/framework/utils"
import { DEFAULT_LOOK } from "../../../domain/look"

/** A selling entity: identity, series, terms. The fields are those of `Profile` in src/domain/profile.ts. */
export const InvoiceProfile = model
  .define("invoice_profile", {
    id: model.id({ prefix: "invprof" }).primaryKey(),
    name: model.text().searchable(),
    is_default: model.boolean().default(false),
    legal_name: model.text().searchable().nullable(),
    trading_name: model.text().nullable(),
    address: model.json(),
    vat_id: model.text().nullable(),
    tax_number: model.text().nullable(),
    registration: model.json().nullable(),
    email: model.text().nullable(),
    phone: model.text().nullable(),
    support: model.json(),
    bank_accounts: model.json(),
    series: model.json(),
    trigger: model.text().default("placed"),
    credit_on: model.text().default("return_received"),
    increase_by: model.text().default("debit_note"),
    payment_days: model.number().default(0),
    payment_terms: model.text().nullable(),
    notes: model.json(),
    language: model.text().default("en"),
    time_zone: model.text().default("UTC"),
    tax_codes: model.json(),
    sales_channel_ids: model.json(),
    region_ids: model.json(),
    starts_at: model.dateTime(),
    logo: model.json().nullable(),
    look: model.json().default(DEFAULT_LOOK as unknown as Record<string, unknown>),
    translations: model.json().default({}),
    /** When the identity was copied from the store's own data; null until then. */
    prefilled_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["is_default"], unique: true, where: "is_default = true" }])
