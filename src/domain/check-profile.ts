import { checkBic } from "./contacts/bic"
import { checkEmail } from "./contacts/email"
import { checkIban, looksLikeIban } from "./contacts/iban"
import { checkPhone } from "./contacts/phone"
import { checkPostalCode, hasPostalCodes } from "./contacts/postal-code"
import { checkTaxId } from "./contacts/tax-id"
import { isBlank } from "./contacts/text"
import { checkWebAddress } from "./contacts/web-address"
import type { BankAccount, Issue } from "./document"
import { checkProfileSeries } from "./numbering"
import type { Profile } from "./profile"
import { applyRules, type Rule } from "./rule"
import { isTimeZone } from "./time-zone"

/** Takes a selling entity; gives what it lacks or has wrong. Errors keep documents from being issued. */
export function checkProfile(profile: Profile): Issue[] {
  return [
    ...applyRules(IDENTITY_RULES, profile),
    ...applyRules(CONTACT_RULES, profile),
    ...applyRules(TERMS_RULES, profile),
    ...profile.bank_accounts.flatMap((account, index) => applyRules(BANK_RULES, account, `bank_accounts.${index}`)),
    ...checkProfileSeries(profile.series),
  ]
}

const MAX_PAYMENT_DAYS = 365

const country = (profile: Profile) => ({ country: profile.address.country_code ?? "" })

const IDENTITY_RULES: Rule<Profile>[] = [
  {
    id: "seller-name",
    path: "legal_name",
    severity: "error",
    message: "The legal name of the seller is missing. Enter it as it stands in the company register.",
    holds: (profile) => !isBlank(profile.legal_name),
  },
  {
    id: "seller-address",
    path: "address.line1",
    severity: "error",
    message: "The street of the seller's address is missing. Enter it.",
    params: () => ({ field: "line1" }),
    holds: (profile) => !isBlank(profile.address.line1),
  },
  {
    id: "seller-address",
    path: "address.city",
    severity: "error",
    message: "The city of the seller's address is missing. Enter it.",
    params: () => ({ field: "city" }),
    holds: (profile) => !isBlank(profile.address.city),
  },
  {
    id: "seller-address",
    path: "address.country_code",
    severity: "error",
    message: "The country of the seller's address is missing. Choose it.",
    params: () => ({ field: "country_code" }),
    holds: (profile) => /^[A-Z]{2}$/.test(profile.address.country_code ?? ""),
  },
  {
    id: "postal-code",
    path: "address.postal_code",
    severity: "warning",
    message: "The postal code is missing or does not have the form used in {{country}}. Check it.",
    params: country,
    holds: hasFittingPostalCode,
  },
  {
    id: "seller-tax-id",
    path: "vat_id",
    severity: "warning",
    message: "The seller has neither a VAT id nor a tax number. Enter one: documents that charge tax cannot be issued without.",
    holds: (profile) => !isBlank(profile.vat_id) || !isBlank(profile.tax_number),
  },
  {
    id: "seller-vat-id-invalid",
    path: "vat_id",
    severity: "error",
    message: "The VAT id is not a valid one of its country. Compare it with your tax certificate, or leave it empty.",
    params: country,
    holds: (profile) => isBlank(profile.vat_id) || checkTaxId(profile.vat_id, profile.address.country_code).valid,
  },
  {
    id: "seller-registration",
    path: "registration",
    severity: "warning",
    message: "The company registration is missing. Enter the register number if the seller has one.",
    holds: (profile) => !isBlank(profile.registration?.value),
  },
]

const CONTACT_RULES: Rule<Profile>[] = [
  {
    id: "seller-email-missing",
    path: "email",
    severity: "warning",
    message: "The seller's e-mail address is missing. Enter it: some receivers demand it.",
    holds: (profile) => !isBlank(profile.email),
  },
  {
    id: "seller-email-invalid",
    path: "email",
    severity: "warning",
    message: "The seller's e-mail address is not a valid one. Correct it.",
    holds: (profile) => isBlank(profile.email) || checkEmail(profile.email).valid,
  },
  {
    id: "seller-phone-missing",
    path: "phone",
    severity: "warning",
    message: "The seller's phone number is missing. Enter it: some receivers demand it.",
    holds: (profile) => !isBlank(profile.phone),
  },
  {
    id: "seller-phone-invalid",
    path: "phone",
    severity: "warning",
    message: "The seller's phone number is not a valid one. Write it with + and the country code.",
    holds: (profile) => isBlank(profile.phone) || checkPhone(profile.phone, profile.address.country_code).valid,
  },
  {
    id: "support-missing",
    path: "support",
    severity: "warning",
    message: "Customers find no way to ask about a document. Enter a support e-mail address or phone number.",
    holds: ({ support }) => !isBlank(support.email) || !isBlank(support.phone),
  },
  {
    id: "support-email-invalid",
    path: "support.email",
    severity: "warning",
    message: "The support e-mail address is not a valid one. Correct it.",
    holds: ({ support }) => isBlank(support.email) || checkEmail(support.email).valid,
  },
  {
    id: "support-phone-invalid",
    path: "support.phone",
    severity: "warning",
    message: "The support phone number is not a valid one. Write it with + and the country code.",
    holds: ({ support, address }) => isBlank(support.phone) || checkPhone(support.phone, address.country_code).valid,
  },
  {
    id: "support-url",
    path: "support.url",
    severity: "error",
    message: "The support page is not a web address. Enter one that starts with https:// or leave it empty.",
    holds: ({ support }) => isBlank(support.url) || checkWebAddress(support.url).valid,
  },
]

const TERMS_RULES: Rule<Profile>[] = [
  {
    id: "payment-days",
    path: "payment_days",
    severity: "error",
    message: "The days until payment is due must be a whole number from 0 to {{max}}.",
    params: () => ({ max: String(MAX_PAYMENT_DAYS) }),
    holds: ({ payment_days: days }) => Number.isInteger(days) && days >= 0 && days <= MAX_PAYMENT_DAYS,
  },
  {
    id: "bank-account-missing",
    path: "bank_accounts",
    severity: "warning",
    message: "Customers may pay later, but the documents name no bank account. Enter one.",
    holds: (profile) => !(profile.payment_days > 0) || profile.bank_accounts.length > 0,
  },
  {
    id: "time-zone",
    path: "time_zone",
    severity: "error",
    message: 'The time zone is not known. Choose one by its IANA name, such as "Europe/Berlin".',
    // An offset such as "+03:00" passes on some versions of Node.js only, and knows no summer time.
    holds: (profile) => /^[A-Za-z]/.test(profile.time_zone) && isTimeZone(profile.time_zone),
  },
]

const BANK_RULES: Rule<BankAccount>[] = [
  {
    id: "iban-invalid",
    path: "account",
    severity: "error",
    message: "The IBAN is not a valid one. Compare it with your bank statement.",
    holds: ({ account }) => !isBlank(account) && (!looksLikeIban(account) || checkIban(account).valid),
  },
  {
    id: "bic-invalid",
    path: "bic",
    severity: "error",
    message: "The BIC is not a valid one. Compare it with your bank statement, or leave it empty.",
    holds: ({ bic }) => isBlank(bic) || checkBic(bic).valid,
  },
]

function hasFittingPostalCode({ address }: Profile): boolean {
  if (isBlank(address.postal_code)) {
    return !hasPostalCodes(address.country_code ?? "")
  }
  return checkPostalCode(address.postal_code, address.country_code).valid
}
