import type { AdminProfile, AdminProfileInput, Logo, Look, LookTexts, PartyTranslation } from "../../../src/types"

/** As in src/domain/look.ts; the dashboard takes types from there, and no code. */
export const LINE_PARTS = ["position", "description", "options", "sku", "barcode", "unit_price", "discount", "tax_rate", "tax_amount", "gross"] as const
export const PAPERS = ["A4", "Letter"] as const
export const DIGITS = ["latn", "arab"] as const
export const TEXTS = ["introduction", "closing", "footer"] as const
export const ADDRESS_PARTS = ["line1", "line2", "building_number", "district", "postal_code", "city", "province"] as const

/** A choice of nothing: a list of choices has no empty value. */
export const NONE = "none"

type Texts = Record<(typeof TEXTS)[number], string>
type Names = { name: string; trading_name: string; address: Record<(typeof ADDRESS_PARTS)[number], string> }

/** A look as inputs hold it: text instead of null, what is shown instead of what is hidden, every language. */
export interface LookValues extends Omit<Look, "font" | "second_language" | "hidden" | "texts"> {
  font: string
  second_language: string
  shown: Record<(typeof LINE_PARTS)[number], boolean>
  texts: Record<string, Texts>
  translations: Record<string, Names>
  logo: Logo | null
}

const namesOf = (translation: PartyTranslation | undefined): Names => ({
  name: translation?.name ?? "",
  trading_name: translation?.trading_name ?? "",
  address: Object.fromEntries(ADDRESS_PARTS.map((part) => [part, translation?.address?.[part] ?? ""])) as Names["address"],
})

const textsOf = (texts: LookTexts | undefined) => Object.fromEntries(TEXTS.map((text) => [text, texts?.[text] ?? ""])) as Texts

/** What the inputs start with: `languages` are those, without their regions, in which something can be said. */
export const toLookValues = ({ look, translations, logo }: AdminProfile, languages: string[]): LookValues => {
  const { font, second_language, hidden, texts, ...same } = look
  return {
    ...same,
    font: font ?? NONE,
    second_language: second_language ?? NONE,
    shown: Object.fromEntries(LINE_PARTS.map((part) => [part, !hidden.includes(part)])) as LookValues["shown"],
    texts: Object.fromEntries(languages.map((language) => [language, textsOf(texts[language])])),
    translations: Object.fromEntries(languages.map((language) => [language, namesOf(translations[language])])),
    logo,
  }
}

const orNull = (text: string) => text.trim() || null

const withoutNone = (value: string) => (value === NONE ? null : value)

const byKey = <Value, Result>(values: Record<string, Value>, of: (value: Value) => Result) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, of(value)]))

const toTexts = (texts: LookValues["texts"]): Look["texts"] =>
  byKey(texts, ({ introduction, closing, footer }) => ({ introduction: orNull(introduction), closing: orNull(closing), footer: orNull(footer) }))

const toTranslation = ({ name, trading_name, address }: Names, country_code: string | null): PartyTranslation => {
  const parts = Object.fromEntries(ADDRESS_PARTS.map((part) => [part, orNull(address[part])])) as Record<(typeof ADDRESS_PARTS)[number], string | null>
  const isEmpty = Object.values(parts).every((part) => part === null)
  return { name: orNull(name), trading_name: orNull(trading_name), address: isEmpty ? null : { ...parts, country_code } }
}

/** Whether the server takes it for a colour: `#rrggbb`. */
export const isColour = (text: string) => /^#[0-9a-f]{6}$/i.test(text)

/** The body that saves or previews these values. */
export const toLookInput = (values: LookValues, profile: AdminProfile): Pick<AdminProfileInput, "look" | "translations" | "logo"> => {
  const { font, second_language, shown, texts, translations, logo, ...same } = values
  return {
    look: {
      ...same,
      font: withoutNone(font),
      second_language: withoutNone(second_language),
      hidden: LINE_PARTS.filter((part) => !shown[part]),
      texts: toTexts(texts),
    },
    translations: byKey(translations, (names) => toTranslation(names, profile.address.country_code)),
    logo,
  }
}
