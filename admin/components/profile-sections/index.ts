import { addressSection } from "./address"
import { bankAccountsSection } from "./bank-accounts"
import { contactsSection } from "./contacts"
import { identitySection } from "./identity"
import { issuingSection } from "./issuing"
import { logoSection } from "./logo"
import type { ProfileSection } from "./profile-section"
import { scopeSection } from "./scope"
import { seriesSection } from "./series"
import { taxCodesSection } from "./tax-codes"
import { taxesSection } from "./taxes"
import { termsSection } from "./terms"

export type { ProfileSection } from "./profile-section"

/** The sections in reading order: who sells, how it is numbered, what is printed. */
export const MAIN_SECTIONS: ProfileSection[] = [
  identitySection,
  addressSection,
  taxesSection,
  contactsSection,
  seriesSection,
  bankAccountsSection,
  termsSection,
  taxCodesSection,
]

export const SIDE_SECTIONS: ProfileSection[] = [scopeSection, issuingSection, logoSection]

export const PROFILE_SECTIONS = [...MAIN_SECTIONS, ...SIDE_SECTIONS]

/** The section where the part `key` of a profile is edited. */
export const sectionOf = (key: string) => PROFILE_SECTIONS.find(({ keys }) => (keys as string[]).includes(key))
