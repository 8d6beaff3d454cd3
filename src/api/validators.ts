import { z } from "@medusajs/framework/zod"

/** What a value must be, in words that name its field: Medusa shows the message alone. */
export const must = (be: string) => ({
  error: ({ path = [] }: { path?: PropertyKey[] }) => (path.length ? `Field '${path.map(String).join(".")}' must ${be}` : `It must ${be}`),
})

/** One value or several: `status=draft` or `status[]=draft&status[]=void`. */
export const oneOrMany = <Value extends z.ZodType>(value: Value) => z.union([value, z.array(value).max(100)])

/** `true` or `false` as text in an address. */
export const flag = z.preprocess((value) => (value === "true" ? true : value === "false" ? false : value), z.boolean())

/** Years before 0 and after 9999 are written with a sign, which the database does not read. */
const isInstant = (text: string) => !Number.isNaN(Date.parse(text)) && /^\d{4}-/.test(new Date(text).toISOString())

/** An instant or a day that this machine can read; gives ISO 8601. */
export const instant = z
  .string()
  .max(40)
  .refine((text) => isInstant(text), must("be a date such as 2026-11-21 or 2026-11-21T10:00:00Z"))
  .transform((text) => new Date(text).toISOString())

/** A calendar day. */
export const day = z.iso.date(must("be a day such as 2026-11-21"))

/** A range over values of one type: `$gte`, `$gt`, `$lte`, `$lt`. */
export const rangeOf = <Value extends z.ZodType>(value: Value) =>
  z.object({ $gte: value, $gt: value, $lte: value, $lt: value }).partial().strict()

/** How far a list is paged, how it is sorted and what it shows. `columns` are those that may be sorted by. */
export const pageParams = (columns: readonly string[], order: string) =>
  z.object({
    limit: z.coerce.number().int().min(1).max(200).default(20),
    offset: z.coerce.number().int().min(0).max(100_000_000).default(0),
    fields: z.string().max(2000).optional(),
    order: z
      .string()
      .refine((text) => columns.includes(text.replace(/^-/, "")), must(`be one of ${columns.join(", ")}, with - for descending`))
      .default(order),
  })

/** A text from outside: no NUL, which the database refuses. */
export const text = (maxLength: number) =>
  z
    .string()
    .max(maxLength)
    .refine((value) => !value.includes("\u0000"), must("not contain NUL characters"))

/** The id of a row of ours or of Medusa's. */
export const id = text(100).min(1)
