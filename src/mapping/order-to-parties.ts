import { cleanText } from "../domain/contacts/text"
import type { Address, Day, InvoiceDocument, Party, Registration } from "../domain/document"
import type { MedusaAddress, MedusaOrder } from "./medusa-order"

/** Where an order keeps what Medusa has no field for: dot paths, tried in turn. */
export interface BuyerPaths {
  vat_id: string[]
  registration: string[]
  purchase_order: string[]
}

const NO_ADDRESS: Address = {
  line1: null,
  line2: null,
  building_number: null,
  district: null,
  city: null,
  postal_code: null,
  province: null,
  country_code: null,
}

/** Reads the first of several dot paths that holds text, cleaned. */
export function readPath(order: MedusaOrder, paths: string[], maxLength: number): string | null {
  for (const path of paths) {
    const value = path
      .split(".")
      .reduce<unknown>(
        (at, key) => (at !== null && typeof at === "object" && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : null),
        order
      )
    const text = cleanText(value, maxLength)
    if (text) {
      return text
    }
  }
  return null
}

/** What is no code of two letters is missing: cut short, "Germany" would be nobody's country. */
function countryOf(code: unknown): string | null {
  const text = cleanText(code, 10)?.toUpperCase() ?? ""
  return /^[A-Z]{2}$/.test(text) ? text : null
}

/** A Medusa address in EN 16931's terms; null in, all empty out. */
export function addressOf(address: MedusaAddress | null | undefined): Address {
  if (!address) {
    return NO_ADDRESS
  }
  return {
    line1: cleanText(address.address_1, 200),
    line2: cleanText(address.address_2, 200),
    building_number: cleanText(address.metadata?.building_number, 20),
    district: cleanText(address.metadata?.district, 127),
    city: cleanText(address.city, 127),
    postal_code: cleanText(address.postal_code, 20),
    province: cleanText(address.province, 100),
    country_code: countryOf(address.country_code),
  }
}

const personOf = (person: { first_name?: string | null; last_name?: string | null } | null | undefined) =>
  cleanText([person?.first_name, person?.last_name].filter(Boolean).join(" "), 200)

const compact = (id: string | null) => id?.replace(/[\s.]/g, "").toUpperCase() ?? null

/**
 * The buyer as the order names it: from its addresses and e-mail, not from the customer's account, because a guest's
 * order can hang on somebody else's account (docs/medusa.md, Buyers).
 */
export function buyerOf(order: MedusaOrder, paths: BuyerPaths): Party {
  const address = order.billing_address ?? order.shipping_address
  const company = cleanText(address?.company, 200)
  const person = personOf(address) ?? personOf(order.customer)
  const registration = readPath(order, paths.registration, 50)
  return {
    name: company ?? person,
    trading_name: null,
    contact_name: company ? person : null,
    email: cleanText(order.email, 254),
    phone: cleanText(address?.phone, 50),
    address: addressOf(address),
    vat_id: compact(readPath(order, paths.vat_id, 50)),
    tax_number: null,
    registration: registration ? ({ scheme: null, value: registration } satisfies Registration) : null,
  }
}

/** Where the goods go, and the day on which they had all gone there (BG-13); null when nothing is shipped to an address. */
export function deliveryOf(order: MedusaOrder, day: Day | null): InvoiceDocument["delivery"] {
  const address = order.shipping_address
  if (!address) {
    return null
  }
  const delivered = addressOf(address)
  const empty = Object.values(delivered).every((part) => part === null)
  return empty ? null : { name: cleanText(address.company, 200) ?? personOf(address), address: delivered, day }
}
