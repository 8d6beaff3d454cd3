import { z } from "@medusajs/framework/zod"
import { DIGITS, LINE_PARTS, PAPERS } from "../../../../domain/look"
import { must, text } from "../../../validators"

/** A language as in BCP 47. Whether there are words in it is checked when it is saved. */
export const language = z.string().max(35).regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, must("be a language such as en or de-AT"))

/** Something by language without its region; whether there are words in it is checked when it is saved. */
export const byLanguage = <Value extends z.ZodType>(value: Value) => z.record(z.string().regex(/^[a-z]{2,3}$/, must("be a language such as en")), value)

const texts = z
  .object({ introduction: text(2000).nullable(), closing: text(2000).nullable(), footer: text(500).nullable() })
  .strict()

/** How a seller's documents are printed, as `Look` in src/domain/look.ts says. Whether a theme or font exists is checked when it is saved. */
export const look = z
  .object({
    theme: z.string().regex(/^[a-z0-9][a-z0-9_-]{0,49}$/i, must("be the name of a design")),
    paper: z.enum(PAPERS),
    accent: z.string().regex(/^#[0-9a-f]{6}$/i, must("be a colour such as #1f4f73")),
    font: text(100).min(1).nullable(),
    second_language: language.nullable(),
    digits: z.enum(DIGITS),
    hijri: z.boolean(),
    hidden: z.array(z.enum(LINE_PARTS)).max(LINE_PARTS.length),
    page_qr: z.boolean(),
    payment_qr: z.boolean(),
    tagged: z.boolean(),
    texts: byLanguage(texts),
  })
  .strict()
