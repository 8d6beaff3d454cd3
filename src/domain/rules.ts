/**
 * Every rule that `check-profile`, `check-document` and `numbering` can report, with what it asks for.
 * The dashboard translates by these ids; `{{…}}` in its words are the issue's `params`.
 */
export const RULES = {
  "series-reset": "A series that starts again each year or month carries that year or month in its numbers.",
  "series-characters": "A number prefix holds only letters, digits and - _ / + .",
  "series-length": "A number has at most 35 characters, with room for nine digits.",
  "series-padding": "The digits of a number are padded to between 1 and 12.",
  "series-start": "A series starts with a whole number between 1 and 999999999.",
  "series-shared": "Invoices, credit notes and debit notes have numbers that cannot be equal.",

  "seller-name": "The seller has a legal name.",
  "seller-address": "The seller's address has a street, a city and a country.",
  "seller-tax-id": "The seller has a VAT id or a tax number; needed on every document that charges tax.",
  "seller-vat-id-invalid": "The seller's VAT id has the form and check digits of its country.",
  "seller-registration": "The seller has a company registration.",
  "seller-email-missing": "The seller has an e-mail address.",
  "seller-email-invalid": "The seller's e-mail address can be written to.",
  "seller-phone-missing": "The seller has a phone number.",
  "seller-phone-invalid": "The seller's phone number can be dialled.",
  "support-missing": "Customers can reach support by e-mail or phone.",
  "support-email-invalid": "The support e-mail address can be written to.",
  "support-phone-invalid": "The support phone number can be dialled.",
  "support-url": "The support page is a web address.",
  "postal-code": "The seller's postal code has the form of its country.",
  "iban-invalid": "A bank account that looks like an IBAN is a correct IBAN.",
  "bic-invalid": "A BIC has 8 or 11 characters in the right places.",
  "bank-account-missing": "A seller that lets customers pay later has a bank account.",
  "payment-days": "Payment is due after a whole number of days between 0 and 365.",
  "time-zone": "The time zone is an IANA name.",

  "no-lines": "A document has at least one line.",
  "line-name": "Every line has a name.",
  currency: "The currency is an ISO 4217 code with 0 to 4 digits.",
  "standard-rate-positive": "Standard rated tax has a rate above zero.",
  "zero-rate-positive": "Tax that is not standard rated has the rate zero.",
  "exemption-reason": "A document says why no tax is charged.",
  "outside-scope-alone": "What is outside the scope of tax is not mixed with other tax categories.",
  "reverse-charge-buyer-id": "A buyer that owes the tax itself has a VAT id.",
  "buyer-name": "The buyer has a name.",
  "buyer-address": "The buyer's address has a city and a country.",
  "buyer-vat-id-invalid": "The buyer's VAT id has the form and check digits of its country.",
  "buyer-email-invalid": "The buyer's e-mail address can be written to.",
} as const satisfies Record<string, string>

/** Every rule that mapping an order to a document can report, with what it asks for. */
export const ORDER_RULES = {
  "charged-mismatch": "The document's total is what was charged.",
  "line-mismatch": "A line's amount is its price times its quantity less its discounts.",
  "tax-mismatch": "The tax charged on a line is its rate of the net amount.",
  "negative-line": "A line's discounts are not larger than the line.",
  "zero-quantity": "A line has a quantity above zero.",
  "amounts-disagree": "Lines and order say the same total.",
  "collected-disagrees": "Lines, order and the checkout's payment say the same total.",
  "duplicate-line": "No line of the order is counted twice.",
  "missing-tax-line": "Tax was worked out for every line.",
  "tax-code-unknown": "The profile says why a tax code charges nothing.",
} as const satisfies Record<string, string>

/** Every rule that `checkPrint` can report of a page, with what it asks for. */
export const PRINT_RULES = {
  "print-theme": "The design that a look names exists.",
  "print-font": "The font that a look names exists.",
  "print-accent": "The accent is a colour #rrggbb.",
  "print-language": "The document's language has words.",
  "print-second-language": "The second language of a look has words.",
  "print-link": "The printed link is a web address.",
  "print-payment": "A receipt has the payment that it confirms.",
  "print-characters": "Some font has every character that is printed.",
} as const satisfies Record<string, string>

export type RuleId = keyof typeof RULES
export type PrintRuleId = keyof typeof PRINT_RULES
