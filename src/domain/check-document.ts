import { checkEmail } from "./contacts/email"
import { checkTaxId } from "./contacts/tax-id"
import { isBlank } from "./contacts/text"
import type { DocumentLine, InvoiceDocument, Issue, TaxCategory, TaxRate } from "./document"
import { compare, isZero } from "./money"
import { applyRules, type Rule } from "./rule"

/** Takes a calculated document; gives what keeps it from being issued (errors) and what a person should look at (warnings). Sums are `checkIdentities`. */
export function checkDocument(document: InvoiceDocument): Issue[] {
  return [
    ...applyRules(DOCUMENT_RULES, document),
    ...applyRules(SELLER_RULES, document),
    ...applyRules(BUYER_RULES, document),
    ...document.lines.flatMap((line, index) => applyRules(LINE_RULES, line, `lines.${index}`)),
    ...document.taxes.flatMap((tax, index) => applyRules(TAX_RULES, tax, `taxes.${index}`)),
  ]
}

/** The categories of which a document must say why no tax is charged (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10). */
const NEED_REASON: TaxCategory[] = ["exempt", "reverse-charge", "intra-community", "export", "outside-scope"]
/** The categories in which the buyer owes the tax. */
const BUYER_OWES: TaxCategory[] = ["reverse-charge", "intra-community"]

const DOCUMENT_RULES: Rule<InvoiceDocument>[] = [
  {
    id: "no-lines", // BR-16
    path: "lines",
    severity: "error",
    message: "The document has no lines. Add what was sold, or void the draft.",
    holds: (document) => document.lines.length > 0,
  },
  {
    id: "currency", // BR-05
    path: "currency",
    severity: "error",
    message: "The currency is not an ISO 4217 code with 0 to 4 digits. Correct the order's currency.",
    holds: ({ currency }) => /^[A-Z]{3}$/.test(currency.code) && [0, 1, 2, 3, 4].includes(currency.digits),
  },
  {
    id: "outside-scope-alone", // BR-O-11
    path: "taxes",
    severity: "error",
    message: "What is outside the scope of tax stands beside other tax categories. Use another category, such as exempt, or a document of its own.",
    holds: ({ taxes }) => new Set(taxes.map((tax) => tax.category === "outside-scope")).size <= 1,
  },
]

const SELLER_RULES: Rule<InvoiceDocument>[] = [
  {
    id: "seller-name", // BR-06
    path: "seller.name",
    severity: "error",
    message: "The legal name of the seller is missing. Enter it in the profile.",
    holds: ({ seller }) => !isBlank(seller.name),
  },
  {
    id: "seller-address", // BR-08
    path: "seller.address.line1",
    severity: "error",
    message: "The street of the seller's address is missing. Enter it in the profile.",
    params: () => ({ field: "line1" }),
    holds: ({ seller }) => !isBlank(seller.address.line1),
  },
  {
    id: "seller-address", // BR-08
    path: "seller.address.city",
    severity: "error",
    message: "The city of the seller's address is missing. Enter it in the profile.",
    params: () => ({ field: "city" }),
    holds: ({ seller }) => !isBlank(seller.address.city),
  },
  {
    id: "seller-address", // BR-09
    path: "seller.address.country_code",
    severity: "error",
    message: "The country of the seller's address is missing. Choose it in the profile.",
    params: () => ({ field: "country_code" }),
    holds: ({ seller }) => /^[A-Z]{2}$/.test(seller.address.country_code ?? ""),
  },
  {
    id: "seller-tax-id", // BR-S-02
    path: "seller.vat_id",
    severity: "error",
    message: "The document charges tax, but the seller has neither a VAT id nor a tax number. Enter one in the profile.",
    holds: ({ seller, totals }) =>
      compare(totals.tax, "0") <= 0 || !isBlank(seller.vat_id) || !isBlank(seller.tax_number),
  },
]

const BUYER_RULES: Rule<InvoiceDocument>[] = [
  {
    id: "reverse-charge-buyer-id", // BR-AE-02, BR-IC-02
    path: "buyer.vat_id",
    severity: "error",
    message: "The buyer owes the tax, but has no VAT id. Add it, or charge tax.",
    holds: ({ buyer, taxes }) => !isBlank(buyer.vat_id) || !taxes.some((tax) => BUYER_OWES.includes(tax.category)),
  },
  {
    id: "buyer-name", // BR-07
    path: "buyer.name",
    severity: "warning",
    message: "The buyer's name is missing. Add it to the order's billing address.",
    holds: ({ buyer }) => !isBlank(buyer.name),
  },
  {
    id: "buyer-address", // BR-10
    path: "buyer.address.city",
    severity: "warning",
    message: "The city of the buyer's address is missing. Add it to the order's billing address.",
    params: () => ({ field: "city" }),
    holds: ({ buyer }) => !isBlank(buyer.address.city),
  },
  {
    id: "buyer-address", // BR-11
    path: "buyer.address.country_code",
    severity: "warning",
    message: "The country of the buyer's address is missing. Add it to the order's billing address.",
    params: () => ({ field: "country_code" }),
    holds: ({ buyer }) => !isBlank(buyer.address.country_code),
  },
  {
    id: "buyer-vat-id-invalid",
    path: "buyer.vat_id",
    severity: "warning",
    message: "The buyer's VAT id is not a valid one of its country. Ask the buyer for the right one.",
    holds: ({ buyer }) => isBlank(buyer.vat_id) || checkTaxId(buyer.vat_id, buyer.address.country_code).valid,
  },
  {
    id: "buyer-email-invalid",
    path: "buyer.email",
    severity: "warning",
    message: "The buyer's e-mail address is not a valid one: the document cannot be sent. Correct it on the order.",
    holds: ({ buyer }) => isBlank(buyer.email) || checkEmail(buyer.email).valid,
  },
]

const LINE_RULES: Rule<DocumentLine>[] = [
  {
    id: "line-name", // BR-25
    path: "name",
    severity: "error",
    message: "Line {{line}} has no name. Give the order's item a title.",
    params: (line) => ({ line: line.id }),
    holds: (line) => !isBlank(line.name),
  },
]

/** Told of the tax table: `calculate` makes its rows from the lines, charges and allowances, a row for each category and rate. */
const TAX_RULES: Rule<TaxRate>[] = [
  {
    id: "exemption-reason",
    path: "reason",
    severity: "error",
    message: "No tax is charged ({{category}}), but the document does not say why. Enter the reason for the store's tax code in the profile.",
    params: ({ category }) => ({ category }),
    holds: ({ category, reason }) => !NEED_REASON.includes(category) || !isBlank(reason),
  },
  {
    id: "standard-rate-positive", // BR-S-05
    path: "rate",
    severity: "error",
    message: "Tax at the standard rate is zero. Say in the profile what the store's tax code of rate zero means.",
    holds: ({ category, rate }) => category !== "standard" || compare(rate, "0") > 0,
  },
  {
    id: "zero-rate-positive", // BR-Z-05, BR-E-05, BR-AE-05, BR-IC-05, BR-G-05
    path: "rate",
    severity: "error",
    message: "The tax category {{category}} has the rate {{rate}} %, but must have zero. Correct the store's tax rate or its meaning in the profile.",
    params: ({ category, rate }) => ({ category, rate }),
    holds: ({ category, rate }) => category === "standard" || isZero(rate),
  },
]
