import { LANGUAGES } from "../../../domain/languages"
import { anAddress, aParty } from "../../__tests__/a-document"
import { registerLanguage, tongueOf } from "../languages"
import { wordsFor } from "../tax-words"

const words = (country_code: string | null, language: string) => wordsFor({ seller: aParty({ address: anAddress({ country_code }) }) }, tongueOf(language))
const all = (value: unknown): string[] => (typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(all) : [])
const VAT = { en: /\bVAT\b/, ar: /القيمة المضافة/, fr: /TVA/, nl: /\bbtw\b/i, de: /USt|Umsatzsteuer(?!rechts)/ }

describe("The tax of a document", () => {
  it.each(LANGUAGES)("is not called VAT where the seller charges none, in %s", (language) => {
    const { legalTitles: _, categories, notTaxInvoice: __, ...others } = words("US", language)
    // What is left of the categories is only said of trade with or within the European Union.
    const { exempt, "outside-scope": outside, "zero-rated": zero, standard } = categories
    expect(all([others, exempt, outside, zero, standard]).filter((word) => VAT[language].test(word) && !/Nicht steuerbar/.test(word))).toEqual([])
  })

  it.each(LANGUAGES)("is VAT everywhere else, in %s", (language) => {
    for (const country of ["DE", "GB", "SA", "ZA", null, "__proto__"]) {
      expect(words(country, language)).toBe(tongueOf(language).labels)
    }
  })

  it.each([
    ["US", "en-US", { vatId: "Tax ID", totalGross: "Total including tax", taxTable: "Tax summary" }],
    ["AU", "en-AU", { vatId: "ABN", totalTax: "GST", gross: "Incl. GST" }],
    ["SG", "en", { vatId: "GST reg. no.", totalNet: "Total excluding GST" }],
    ["CH", "de-CH", { vatId: "MWST-Nr.", totalTax: "MWST", taxRate: "MWST" }],
    ["CH", "fr-CH", { vatId: "N° TVA", totalTax: "TVA" }],
  ])("has its name in %s, in %s", (country, language, expected) => {
    expect(words(country, language)).toMatchObject(expected)
  })

  it("is called what the store calls it", () => {
    registerLanguage("en-PR", { totalTax: "IVU" })
    expect(words("PR", "en-PR")).toMatchObject({ totalTax: "IVU", taxRate: "Tax" })
  })
})
