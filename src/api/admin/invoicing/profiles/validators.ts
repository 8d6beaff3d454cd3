import { z } from "@medusajs/framework/zod"
import { CREDIT_ON, INCREASE_BY, TRIGGERS } from "../../../../domain/profile"
import { PRINTS } from "../../../../pdf/render-options"
import { id, instant, must, pageParams, text } from "../../../validators"
import { byLanguage, language, look } from "./look-validator"

const optional = (maxLength: number) => text(maxLength).nullable()

const series = z
  .object({
    prefix: text(30),
    date: z.enum(["none", "YYYY", "YY", "YYYYMM"]),
    padding: z.number().int(),
    start: z.number().int(),
    reset: z.enum(["never", "yearly", "monthly"]),
  })
  .strict()

const address = z
  .object({
    line1: optional(200),
    line2: optional(200),
    building_number: optional(20),
    district: optional(127),
    city: optional(127),
    postal_code: optional(20),
    province: optional(100),
    country_code: optional(2),
  })
  .strict()

const bankAccount = z
  .object({
    holder: optional(200),
    bank: optional(200),
    account: text(50),
    bic: optional(20),
    currency_code: optional(3),
  })
  .strict()

const taxCode = z
  .object({
    category: z.enum(["zero-rated", "exempt", "reverse-charge", "intra-community", "export", "outside-scope"]),
    reason: optional(300),
  })
  .strict()

/** 2 MiB of bytes in base64; what is stored is far less. */
const LOGO_LENGTH = Math.ceil((2 * 1024 * 1024) / 3) * 4

export const logo = z
  .object({
    media_type: z.enum(["image/png", "image/jpeg"]),
    content: z.string().max(LOGO_LENGTH, must("be at most 2 MiB")).regex(/^[A-Za-z0-9+/]+={0,2}$/, must("be base64")),
    width: z.number().int().min(1).max(8000),
    height: z.number().int().min(1).max(8000),
  })
  .strict()

export const translations = byLanguage(z.object({ name: optional(200), trading_name: optional(200), address: address.nullable() }).strict())

const fields = {
  name: text(100).min(1),
  is_default: z.boolean(),
  legal_name: optional(200),
  trading_name: optional(200),
  address,
  vat_id: optional(50),
  tax_number: optional(50),
  registration: z.object({ scheme: optional(20), value: text(50).min(1) }).strict().nullable(),
  email: optional(254),
  phone: optional(50),
  support: z.object({ email: optional(254), phone: optional(50), url: optional(500), hours: optional(200) }).strict(),
  bank_accounts: z.array(bankAccount).max(10),
  series: z.object({ invoice: series, credit_note: series, debit_note: series }).strict(),
  trigger: z.enum(TRIGGERS),
  credit_on: z.enum(CREDIT_ON),
  increase_by: z.enum(INCREASE_BY),
  payment_days: z.number().int(),
  payment_terms: optional(500),
  notes: z.array(text(1000)).max(10),
  language,
  time_zone: text(64),
  tax_codes: z.record(text(100), taxCode),
  sales_channel_ids: z.array(id).max(500),
  region_ids: z.array(id).max(500),
  starts_at: instant,
  logo: logo.nullable(),
  look: look.partial(),
  translations,
}

export const AdminUpdateProfile = z.object(fields).partial().strict()

export const AdminCreateProfile = AdminUpdateProfile.extend({ name: fields.name })

export type AdminUpdateProfileType = z.infer<typeof AdminUpdateProfile>

/** While somebody types, half a word is no error of form: only what cannot be read at all is refused. */
export const AdminCheckProfile = AdminUpdateProfile.extend({ id: id.optional(), name: text(100).optional() }).strip()

export type AdminCheckProfileType = z.infer<typeof AdminCheckProfile>

/** Settings that are not saved, and the document to show them on. */
export const AdminPreviewProfile = z
  .object({
    look: look.partial(),
    logo: logo.nullable(),
    translations,
    invoice_id: id,
    order_id: id,
    print: z.enum(PRINTS),
    language,
  })
  .partial()
  .strict()

export type AdminPreviewProfileType = z.infer<typeof AdminPreviewProfile>

export const AdminGetProfilesParams = pageParams(["name", "created_at"], "created_at").extend({ q: text(100).optional() }).strict()
