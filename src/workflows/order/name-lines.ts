import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { InvoiceDocument } from "../../domain/document"
import { baseLanguage } from "../../domain/languages"
import type { Profile } from "../../domain/profile"
import type { MedusaOrder } from "../../mapping/medusa-order"
import { namesOf, otherLanguages, withNames, type NamedProduct } from "../../mapping/product-names"

interface TranslationRow {
  reference_id: string
  locale_code: string
  translations: Record<string, unknown> | null
}

/** Medusa's translations of these products; none where its Translation module is not in use. */
async function translationsOf(container: MedusaContainer, ids: string[]): Promise<TranslationRow[]> {
  const service = container.resolve(Modules.TRANSLATION, { allowUnregistered: true }) as
    | { listTranslations(filters: object, config: object): Promise<TranslationRow[]> }
    | undefined
  return service ? service.listTranslations({ reference: "product", reference_id: ids }, { take: null }) : []
}

async function namedProducts(container: MedusaContainer, ids: string[]): Promise<NamedProduct[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, translations] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "title", "metadata"], filters: { id: ids } }),
    translationsOf(container, ids),
  ])
  return data.map((product) => ({
    id: product.id,
    title: product.title,
    metadata: product.metadata as Record<string, unknown> | null,
    translations: translations
      .filter(({ reference_id }) => reference_id === product.id)
      .map(({ locale_code, translations: fields }) => ({ locale: locale_code, title: fields?.title })),
  }))
}

/** The language that the store writes its products in: its default locale, else the seller's. */
async function ownLanguage(container: MedusaContainer, profile: Pick<Profile, "language">): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["supported_locales.*"] })
  const { supported_locales = [] } = (data[0] ?? {}) as { supported_locales?: { locale_code?: string; is_default?: boolean }[] | null }
  return baseLanguage((supported_locales ?? []).find(({ is_default }) => is_default)?.locale_code ?? profile.language)
}

/**
 * Adds to the lines of a document what their products are called in the other languages of its pages: from Medusa's translations,
 * else from the product's metadata. Documents of one language stay as they are.
 */
export async function nameLines(
  container: MedusaContainer,
  document: InvoiceDocument,
  { order, profile }: { order: MedusaOrder; profile: Pick<Profile, "language" | "look"> }
): Promise<InvoiceDocument> {
  const wanted = otherLanguages(document, { second: profile.look.second_language, main: profile.language })
  const items = order.items ?? []
  const ids = [...new Set(items.flatMap(({ product_id }) => product_id ?? []))]
  if (!wanted.length || !ids.length) {
    return document
  }
  const languages = { wanted, own: await ownLanguage(container, profile) }
  const products = await namedProducts(container, ids)
  return withNames(document, items, new Map(products.map((product) => [product.id, namesOf(product, languages)])))
}
