import type { InvoiceDocument } from "../domain/document"
import { chooseLanguage } from "../domain/language"
import type { Profile } from "../domain/profile"
import type { MedusaOrder } from "./medusa-order"
import { orderToDocument } from "./order-to-document"
import { SAMPLE_WORDS, type SampleWords } from "./words/sample-words"

const TAX = [{ rate: 15, code: "SAMPLE", description: "15 %" }]

/** Three bags of 12.50, one of them given away by a promotion, a grinder of 49.00 and 5.00 of delivery, 15 % on top. */
function sampleOrder(profile: Profile, words: SampleWords, now: Date): MedusaOrder {
  const currency = profile.bank_accounts.map(({ currency_code }) => currency_code).find((code) => code !== null) ?? "EUR"
  return {
    id: "order_sample",
    display_id: 1042,
    version: 1,
    created_at: now,
    currency_code: currency,
    email: "customer@example.com",
    // 3 × 12.50 - 12.50 + 49.00 + 5.00 = 79.00 without tax, 90.85 with it.
    total: "90.85",
    items: [
      { id: "1", product_title: words.coffee, title: words.coffee, variant_sku: "COF-1000", quantity: 3, unit_price: "12.5", tax_lines: TAX, adjustments: [{ amount: "12.5", code: "3FOR2" }] },
      { id: "2", product_title: words.grinder, title: words.grinder, variant_sku: "GRD-01", quantity: 1, unit_price: 49, tax_lines: TAX, adjustments: [] },
    ],
    shipping_methods: [{ id: "3", name: words.delivery, amount: 5, tax_lines: TAX, adjustments: [] }],
    billing_address: {
      first_name: words.buyer,
      address_1: profile.address.line1,
      city: profile.address.city,
      postal_code: profile.address.postal_code,
      country_code: profile.address.country_code,
    },
  }
}

const NO_PATHS = { vat_id: [], registration: [], purchase_order: [] }

/** A document that stands for a profile's first one, in the profile's language. It has no number and is never stored. `words`: default the plugin's. */
export function sampleDocument(profile: Profile, now: Date, words: SampleWords = SAMPLE_WORDS[chooseLanguage([profile.language], "en")]): InvoiceDocument {
  const context = { profile, now, buyer: NO_PATHS, currency_digits: {}, languages: [profile.language], collected: false, portion: null }
  return orderToDocument(sampleOrder(profile, words, now), context).document
}
