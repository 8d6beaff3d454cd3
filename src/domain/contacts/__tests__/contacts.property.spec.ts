import * as fc from "fast-check"
import { checkBic } from "../bic"
import type { ContactCheck } from "../contact-check"
import { checkEmail } from "../email"
import { checkIban } from "../iban"
import { checkPhone } from "../phone"
import { checkPostalCode } from "../postal-code"
import { checkTaxId } from "../tax-id"
import { TAX_ID_SCHEMES } from "../tax-id-schemes"
import { cleanText } from "../text"
import { checkWebAddress } from "../web-address"

/** Any UTF-16 at all, with more than its share of what does harm. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom("\u0000", "\u001b", "\u0085", "\u2028", "\u202e", "\u2066", "\u061c", "\ufeff", "\u200d", "\u0301", " ", "👨‍👩‍👧")
    )
  )
  .map((parts) => parts.join(""))
const maxLength = fc.integer({ min: 1, max: 40 })
const HARM = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u

describe("cleanText", () => {
  it("never gives a control, a bidi control or a lone surrogate, nor more than was asked for", () => {
    fc.assert(
      fc.property(hostile, maxLength, (value, max) => {
        const text = cleanText(value, max) ?? "-"
        expect(text).not.toMatch(HARM)
        expect(text).toBe(text.trim().normalize("NFC"))
        expect([...text].length).toBeLessThanOrEqual(max)
      }),
      { numRuns: 1000 }
    )
  })

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(hostile, maxLength, (value, max) => {
        const once = cleanText(value, max)
        expect(cleanText(once, max)).toBe(once)
      }),
      { numRuns: 1000 }
    )
  })
})

const country = fc.oneof(fc.constantFrom(...Object.keys(TAX_ID_SCHEMES), "US", "any", null), fc.string())
const CHECKS: Record<string, (value: unknown, country: string | null) => ContactCheck> = {
  checkBic,
  checkEmail,
  checkIban,
  checkPhone,
  checkPostalCode,
  checkTaxId,
  checkWebAddress,
}

describe.each(Object.entries(CHECKS))("%s", (_, check) => {
  it("never throws, and accepts again what it accepted", () => {
    const idLike = fc.stringMatching(/^[A-Z]{0,3}[0-9A-Z+*. -]{0,16}$/)
    fc.assert(
      fc.property(fc.oneof(hostile, idLike, fc.anything()), country, (value, from) => {
        const result = check(value, from)
        expect(result.valid ? check(result.value, from) : result).toEqual(result)
      }),
      { numRuns: 1000 }
    )
  })
})
