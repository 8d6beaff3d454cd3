import { cleanText } from "../domain/contacts/text"
import type { InvoiceDocument } from "../domain/document"
import { baseLanguage } from "../domain/languages"
import type { MedusaItem } from "./medusa-order"

/** A product as far as it has names. */
export interface NamedProduct {
  id: string
  title: string | null
  metadata: Record<string, unknown> | null
  /** Medusa's own translations of its title, with their locales such as "ar-SA". */
  translations: { locale: string; title: unknown }[]
}

/** In which languages names are wanted, and in which the store writes its products: without their regions. */
export interface NamingLanguages {
  wanted: readonly string[]
  own: string | null
}

/** The plain language first, then its regions by the alphabet: the same product has the same name on every document. */
function translated(product: NamedProduct, language: string): string | null {
  const fitting = product.translations
    .filter(({ locale }) => baseLanguage(locale) === language)
    .sort((a, b) => a.locale.length - b.locale.length || (a.locale < b.locale ? -1 : 1))
  return fitting.map(({ title }) => cleanText(title, 500)).find((title) => title !== null) ?? null
}

/** What a product is called in each of the languages in which it has a name: by Medusa's translations, else by its metadata `name_<language>` or `title_<language>`. */
export function namesOf(product: NamedProduct, { wanted, own }: NamingLanguages): Record<string, string> {
  const names = wanted.map((language) => {
    const noted = cleanText(product.metadata?.[`name_${language}`] ?? product.metadata?.[`title_${language}`], 500)
    return [language, translated(product, language) ?? noted ?? (language === own ? cleanText(product.title, 500) : null)] as const
  })
  return Object.fromEntries(names.flatMap(([language, name]) => (name ? [[language, name]] : [])))
}

/** The languages beside a document's own in which a page may print names; none on pages in one language. */
export function otherLanguages(document: InvoiceDocument, { second, main }: { second: string | null; main: string }): string[] {
  const own = baseLanguage(document.language)
  return second ? [...new Set([second, main].map(baseLanguage))].filter((language) => language !== own) : []
}

/** The document with what its lines' products are called in other languages; lines that have such names keep them. */
export function withNames(document: InvoiceDocument, items: readonly MedusaItem[], names: ReadonlyMap<string, Record<string, string>>): InvoiceDocument {
  const products = new Map(items.map(({ id, product_id }) => [id, product_id ?? null]))
  const lines = document.lines.map((line) => {
    const product = line.item_id === null ? null : (products.get(line.item_id) ?? null)
    const found = product === null ? undefined : names.get(product)
    return found && Object.keys(found).length ? { ...line, names: { ...found, ...line.names } } : line
  })
  return { ...document, lines }
}
