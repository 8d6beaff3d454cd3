import { aDocument, aLine } from "../../domain/__tests__/a-document"
import { languageOf } from "../order-to-document"
import { namesOf, otherLanguages, withNames, type NamedProduct } from "../product-names"
import { aProfile } from "../../domain/__tests__/a-profile"
import { anItem, anOrder } from "./an-order"

const product = (changes: Partial<NamedProduct> = {}): NamedProduct => ({ id: "prod_1", title: "Coffee", metadata: null, translations: [], ...changes })
const languages = { wanted: ["ar", "en"] as const, own: "en" as const }

describe("A product's names in other languages", () => {
  it("come from Medusa's translations, the plain language before its regions", () => {
    const translations = [
      { locale: "ar-SA", title: "قهوة سعودية" },
      { locale: "ar", title: "قهوة" },
      { locale: "fr-FR", title: "Café" },
    ]
    expect(namesOf(product({ translations }), languages)).toEqual({ ar: "قهوة", en: "Coffee" })
    expect(namesOf(product({ translations: translations.slice(0, 1) }), languages)).toEqual({ ar: "قهوة سعودية", en: "Coffee" })
  })

  it("come from its metadata where Medusa has no translation, or an empty one", () => {
    const metadata = { name_ar: " بن ", title_ar: "لا", title_en: "Beans" }
    expect(namesOf(product({ metadata }), languages)).toEqual({ ar: "بن", en: "Beans" })
    expect(namesOf(product({ metadata, translations: [{ locale: "ar-SA", title: " " }] }), languages)).toEqual({ ar: "بن", en: "Beans" })
  })

  it("are none where nobody has written any: the product's own title counts only in the store's language", () => {
    expect(namesOf(product(), { wanted: ["ar"], own: "en" })).toEqual({})
    expect(namesOf(product({ title: null }), languages)).toEqual({})
    expect(namesOf(product({ metadata: { name_ar: { evil: true } }, translations: [{ locale: "ar", title: 7n }] }), languages)).toEqual({ ar: "7", en: "Coffee" })
  })

  it("are wanted in the second language and the seller's own, but not in the document's", () => {
    const document = aDocument({ language: "ar-SA" })
    expect(otherLanguages(document, { second: "ar", main: "en" })).toEqual(["en"])
    expect(otherLanguages(document, { second: "fr", main: "en" })).toEqual(["fr", "en"])
    expect(otherLanguages(document, { second: null, main: "en" })).toEqual([])
  })

  it("are put on the lines of their items; what a line has stays", () => {
    const document = aDocument({
      lines: [aLine({ id: "1", item_id: "ordli_1" }), aLine({ id: "2", item_id: "ordli_2", names: { ar: "قديم" } }), aLine({ id: "3", item_id: null })],
    })
    const items = [anItem({ id: "ordli_1", product_id: "prod_1" }), anItem({ id: "ordli_2", product_id: "prod_1" }), anItem({ id: "ordli_3" })]
    const named = withNames(document, items, new Map([["prod_1", { ar: "قهوة" }]]))
    expect(named.lines.map(({ names }) => names)).toEqual([{ ar: "قهوة" }, { ar: "قديم" }, undefined])
    expect(withNames(document, items, new Map([["prod_1", {}]])).lines[0]).not.toHaveProperty("names")
  })
})

describe("The language of a document", () => {
  const profile = aProfile({ language: "de" })
  const context = { profile }
  const customer = { id: "cus_1", metadata: { language: "fr" } }
  const region = { metadata: { language: "nl-BE" } }

  it("is the order's, else the customer's, the region's, the seller's", () => {
    expect(languageOf(anOrder({ locale: "ar-SA", customer, region }), context)).toBe("ar")
    expect(languageOf(anOrder({ locale: null, customer, region }), context)).toBe("fr")
    expect(languageOf(anOrder({ locale: null, customer: { id: "cus_1", metadata: null }, region }), context)).toBe("nl")
    expect(languageOf(anOrder({ locale: null, customer: null, region: { metadata: null } }), context)).toBe("de")
  })

  it("may be one that the store added: of the region, else of the language", () => {
    const languages = ["en", "de", "pl", "de-AT"]
    const chosen = (locale: string, main = "de") => languageOf(anOrder({ locale, customer: null }), { profile: aProfile({ language: main }), languages })
    expect(["pl-PL", "PL", "de_at", "de-AT-1996", "de-CH", "ar"].map((locale) => chosen(locale))).toEqual(["pl", "pl", "de-AT", "de-AT", "de", "de"])
    // The seller's own language was taken away: English is always there.
    expect(chosen("ar", "nl")).toBe("en")
    expect(languageOf(anOrder({ locale: "pl", customer }), context)).toBe("fr")
  })

  it("passes over a language whose words are not complete", () => {
    expect(languageOf(anOrder({ locale: "sv-SE", customer: { id: "cus_1", metadata: { language: "xx" } }, region }), context)).toBe("nl")
    expect(languageOf(anOrder({ locale: "sv-SE", customer: null, region: { metadata: { language: 5 } } }), context)).toBe("de")
  })
})
