import type { InvoiceDocument } from "../../domain/document"
import { baseLanguage, LANGUAGES, type Language } from "../../domain/languages"
import type { Tongue } from "./languages"
import { PLUGIN_WORDS } from "./plugin-words"
import type { SomeWords, Words } from "./words"

/** A tax that is not called VAT: its name, the same within a sentence, and what the seller's number for it is called. */
interface TaxName {
  name: string
  within?: string
  id: string
}

type Tree = { readonly [key: string]: unknown }

/** Sellers of these countries (ISO 3166-1) charge another tax than VAT: sales taxes, GST, consumption tax. */
const NOT_VAT = new Set("AU CA HK IN JP MY NZ PR SG US".split(" "))
const GST = { name: "GST", id: "GST no." }
/** Where a language has a name of its own for the tax of a country. */
const NAMES: Partial<Record<Language, Record<string, TaxName>>> = {
  // A New Tax System (Goods and Services Tax) Act 1999, section 29-70 (1) (c); CGST Rules 2017, rule 46 (a)
  en: { AU: { ...GST, id: "ABN" }, IN: { ...GST, id: "GSTIN" }, NZ: GST, SG: { ...GST, id: "GST reg. no." } },
  // MWSTG, article 26 (2)
  de: { CH: { name: "MWST", id: "MWST-Nr." }, LI: { name: "MWST", id: "MWST-Nr." } },
}
const ANY_TAX: Record<Language, TaxName> = {
  en: { name: "Tax", within: "tax", id: "Tax ID" },
  ar: { name: "الضريبة", id: "الرقم الضريبي" },
  fr: { name: "Taxe", within: "taxe", id: "N° de taxe" },
  nl: { name: "Belasting", within: "belasting", id: "Belastingnr." },
  de: { name: "Steuer", id: "Steuer-ID" },
}

const WORDS: Record<Language, (tax: TaxName) => SomeWords> = {
  en: ({ name, id, within = name }) => ({
    vatId: id,
    taxRate: name,
    gross: `Incl. ${within}`,
    totalNet: `Total excluding ${within}`,
    totalTax: name,
    totalGross: `Total including ${within}`,
    taxTable: `${name} summary`,
    tax: name,
    categories: { exempt: `Exempt from ${within}`, "outside-scope": `Not subject to ${within}` },
    hostedPage: { includesTax: `${name} included`, withoutTax: `excl. ${within}` },
  }),
  ar: ({ name, id }) => ({ vatId: id, totalTax: name, taxTable: "ملخص الضريبة", hostedPage: { includesTax: "الضريبة المشمولة" } }),
  fr: ({ name, id, within = name }) => ({
    vatId: id,
    taxRate: name,
    totalTax: name,
    taxTable: `Détail de la ${within}`,
    tax: name,
    categories: { exempt: `Exonéré de ${within}`, "outside-scope": `Hors champ de la ${within}` },
    hostedPage: { includesTax: `Dont ${within}` },
  }),
  nl: ({ name, id, within = name }) => ({
    vatId: id,
    taxRate: name,
    net: `Excl. ${within}`,
    gross: `Incl. ${within}`,
    totalNet: `Totaal excl. ${within}`,
    totalTax: name,
    totalGross: `Totaal incl. ${within}`,
    taxTable: `${name}overzicht`,
    tax: name,
    categories: { exempt: `Vrijgesteld van ${within}`, "outside-scope": `Buiten de werkingssfeer van de ${within}` },
    hostedPage: { includesTax: `Inbegrepen ${within}`, withoutTax: `excl. ${within}` },
  }),
  de: ({ name, id }) => ({
    vatId: id,
    taxRate: name,
    totalTax: name,
    taxTable: name,
    tax: name,
    categories: { exempt: "Steuerfrei" },
    hostedPage: { includesTax: `Enthaltene ${name}` },
  }),
}

/**
 * The words of a language for a document: where the seller's country has another tax than VAT, or another name for it, that tax is named instead.
 * Words that a store has replaced stay as they are.
 */
export function wordsFor({ seller }: Pick<InvoiceDocument, "seller">, { language, labels }: Pick<Tongue, "language" | "labels">): Words {
  const base = baseLanguage(language)
  const own = LANGUAGES.find((one) => one === base)
  const country = seller.address.country_code?.toUpperCase() ?? ""
  const names = own && NAMES[own]
  const name = names && Object.hasOwn(names, country) ? names[country] : undefined
  const tax = name ?? (own && NOT_VAT.has(country) ? ANY_TAX[own] : undefined)
  return own && tax ? (replaced(labels as unknown as Tree, PLUGIN_WORDS[own] as unknown as Tree, WORDS[own](tax) as Tree) as unknown as Words) : labels
}

function replaced(words: Tree, plugin: Tree, others: Tree): Tree {
  const found = Object.entries(others).map(([key, other]) => {
    const word = words[key]
    return [key, isTree(word) ? replaced(word, plugin[key] as Tree, other as Tree) : word === plugin[key] ? other : word]
  })
  return { ...words, ...Object.fromEntries(found) }
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null
}
