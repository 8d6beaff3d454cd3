import type { DocumentType, InvoiceDocument } from "../../domain/document"
import type { Labels, LegalTitle } from "./labels"

/** Where a law names a document: what the document is called by a seller that is registered for the tax. */
interface CountryTitles extends Partial<Record<DocumentType, LegalTitle>> {
  /** An invoice to somebody in the country who is no business. */
  simplified?: LegalTitle
  /** Where the words are asked for, or where they come from. */
  source: string
}

const GCC = "Unified VAT Agreement of the GCC, articles 55 and 56 (tax invoice)"

/**
 * By the seller's country (ISO 3166-1). Every other country's law is content with the language's usual word for an invoice: in the European Union
 * article 226 of Directive 2006/112/EC names what an invoice says, and no title but those of self-billing.
 */
const COUNTRIES: Record<string, CountryTitles> = {
  AE: {
    invoice: "tax_invoice",
    credit_note: "tax_credit_note",
    source: 'Cabinet Decision 52/2017 on Federal Decree-Law 8/2017: article 59(1)(a) "Tax Invoice", article 60(1)(a) "Tax Credit Note"',
  },
  AU: { invoice: "tax_invoice", credit_note: "adjustment_note", source: "A New Tax System (Goods and Services Tax) Act 1999, sections 29-70 and 29-75" },
  BH: { invoice: "tax_invoice", source: GCC },
  GB: { invoice: "vat_invoice", source: "Value Added Tax Act 1994, section 6(15); HMRC Notice 700, section 16 (VAT invoices)" },
  IN: { invoice: "tax_invoice", source: "Central Goods and Services Tax Act 2017, section 31; CGST Rules 2017, rule 46" },
  OM: { invoice: "tax_invoice", source: GCC },
  SA: {
    invoice: "tax_invoice",
    simplified: "simplified_tax_invoice",
    source: "VAT Implementing Regulations, article 53; ZATCA E-Invoicing Resolution, annex 2 (tax invoice, simplified tax invoice)",
  },
  SG: { invoice: "tax_invoice", source: "Goods and Services Tax (General) Regulations, regulation 11(1)(a)" },
  ZA: { invoice: "tax_invoice", source: "Value-Added Tax Act 89 of 1991, section 20(4)(a)" },
}

/** What a document is called in a language: as the law of the seller's country names it where the seller is registered for tax there, else by its usual word. */
export function documentTitle(document: Pick<InvoiceDocument, "type" | "seller" | "buyer">, labels: Pick<Labels, "titles" | "legalTitles">): string {
  const legal = legalTitleOf(document)
  return legal ? labels.legalTitles[legal] : labels.titles[document.type]
}

function legalTitleOf({ type, seller, buyer }: Pick<InvoiceDocument, "type" | "seller" | "buyer">): LegalTitle | undefined {
  const country = seller.address.country_code?.toUpperCase() ?? ""
  const titles = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined
  if (!titles || !seller.vat_id) {
    return undefined
  }
  const isConsumer = !buyer.vat_id && !buyer.registration && (buyer.address.country_code?.toUpperCase() ?? country) === country
  return type === "invoice" && isConsumer ? (titles.simplified ?? titles.invoice) : titles[type]
}
