import { z } from "@medusajs/framework/zod"
import { DIGITS, LINE_PARTS, PAPERS } from "../../../../domain/look"
import { LANGUAGES } from "../../../../domain/profile"
import { text } from "../../../validators"

/** Something by language; languages may be left out, others than ours are refused. */
export const byLanguage = <Value extends z.ZodType>(value: Value) =>
  z.object(Object.fromEntries(LANGUAGES.map((language) => [language, value.optional()])) as Record<(typeof LANGUAGES)[number], z.ZodOptional<Value>>).strict()

const texts = z
  .object({ introduction: text(2000).nullable(), closing: text(2000).nullable(), footer: text(500).nullable() })
  .strict()

/** How a seller's documents are printed, as `Look` in src/domain/look.ts says. Whether a theme or font exists is checked when it is saved. */
export const look = z
  .object({
    theme: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/i, "must be the name of a design"),
    paper: z.enum(PAPERS),
    accent: z.string().regex(/^#[0-9a-f]{6}$/i, "must be a colour such as #1f4f73"),
    font: text(100).min(1).nullable(),
    second_language: z.enum(LANGUAGES).nullable(),
    digits: z.enum(DIGITS),
    hijri: z.boolean(),
    hidden: z.array(z.enum(LINE_PARTS)).max(LINE_PARTS.length),
    page_qr: z.boolean(),
    payment_qr: z.boolean(),
    tagged: z.boolean(),
    texts: byLanguage(texts),
  })
  .strict()
