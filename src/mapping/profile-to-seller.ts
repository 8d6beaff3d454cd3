import type { Party, PartyTranslation } from "../domain/document"
import type { Profile } from "../domain/profile"

/** The seller (BG-4) as the profile describes it at this moment. */
export function sellerOf(profile: Profile): Party {
  return {
    name: profile.legal_name,
    trading_name: profile.trading_name,
    contact_name: null,
    email: profile.email,
    phone: profile.phone,
    address: profile.address,
    vat_id: profile.vat_id,
    tax_number: profile.tax_number,
    registration: profile.registration,
    ...(Object.keys(profile.translations).length ? { translations: profile.translations as Record<string, PartyTranslation> } : {}),
  }
}
