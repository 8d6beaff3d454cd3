import { z } from "@medusajs/framework/zod"
import { cleanText, isBlank } from "../../../domain/contacts/text"
import type { CreditRequest } from "../../../domain/manual-credit"
import { compare, isDecimal, toPlain } from "../../../domain/money"
import { id, instant, must, text } from "../../validators"

/** Text that says something; control characters and invisible ones are taken out. */
const words = (maxLength: number) =>
  text(maxLength)
    .refine((value) => !isBlank(value), must("not be empty"))
    .transform((value) => cleanText(value, maxLength) ?? "")

const optionalWords = (maxLength: number) =>
  text(maxLength)
    .nullish()
    .transform((value) => cleanText(value, maxLength))

/** More than any invoice is over, and few enough digits for the database. */
const MOST = "1000000000000"

/** An amount or quantity above zero, as text such as "12.50" or as a number; gives text. */
const positive = z
  .union([z.string().max(40), z.number()])
  .transform(String)
  .refine((value) => isDecimal(value) && compare(value, "0") > 0 && compare(value, MOST) < 0, must('be a number above zero such as "12.50"'))
  .transform(toPlain)

export const AdminRecordPayment = z
  .object({
    amount: positive,
    kind: z.enum(["payment", "refund"]).default("payment"),
    method: words(100),
    reference: optionalWords(200),
    paid_at: instant.nullish().transform((value) => value ?? null),
  })
  .strict()

export type AdminRecordPaymentType = z.infer<typeof AdminRecordPayment>

export const AdminReason = z.object({ reason: words(500) }).strict()

export type AdminReasonType = z.infer<typeof AdminReason>

const creditLine = z
  .object({ line_id: id, quantity: positive.optional(), amount: positive.optional() })
  .strict()
  .refine(({ quantity, amount }) => quantity === undefined || amount === undefined, must("have a quantity or an amount, not both"))

const credit = {
  lines: z.array(creditLine).max(5000).optional(),
  amount: positive.optional(),
}

const oneOf = ({ lines, amount }: { lines?: unknown; amount?: unknown }) => (lines === undefined) !== (amount === undefined)

const ONE_OF = must("have either lines or an amount")

export const AdminCredit = z
  .object({ ...credit, reason: words(500) })
  .strict()
  .refine(oneOf, ONE_OF)

export type AdminCreditType = z.infer<typeof AdminCredit>

/** The reason may still be missing while a person chooses. */
export const AdminPreviewCredit = z
  .object({ ...credit, reason: text(500).optional() })
  .strict()
  .refine(oneOf, ONE_OF)

export type AdminPreviewCreditType = z.infer<typeof AdminPreviewCredit>

/** What a checked body asks to be credited. */
export const creditRequestOf = ({ lines, amount }: AdminPreviewCreditType): CreditRequest =>
  amount === undefined ? { lines: lines ?? [] } : { amount }

const said = (maxLength: number) => text(maxLength).nullish()

const address = z
  .object({
    line1: said(200),
    line2: said(200),
    building_number: said(20),
    district: said(127),
    city: said(127),
    postal_code: said(20),
    province: said(100),
    country_code: z.string().regex(/^[A-Za-z]{2}$/, must("be a country code such as SA")).nullish(),
  })
  .strict()

const buyer = z
  .object({
    name: said(200),
    contact_name: said(200),
    email: said(254),
    phone: said(50),
    address: address.nullish(),
    vat_id: said(50),
    registration: z.object({ scheme: text(20).nullable(), value: words(50) }).strict().nullish(),
  })
  .strict()

export const AdminAmend = z
  .object({
    buyer: buyer.nullish(),
    purchase_order: said(50),
    notes: z.array(text(1000)).max(10).nullish(),
    charged: positive.nullish(),
  })
  .strict()
  .refine((body) => Object.keys(body).length > 0, must("say what is to be different"))

export type AdminAmendType = z.infer<typeof AdminAmend>
