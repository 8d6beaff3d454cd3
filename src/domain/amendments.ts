import { cleanText } from "./contacts/text"
import type { Address, Decimal, InvoiceDocument, Issue, Party, Registration } from "./document"
import { absolute, add, compare, minorUnit, multiply, round, subtract } from "./money"
import { recheck } from "./recheck"

/** What a person says of the buyer; null and what is not said: as the order has it. */
export interface BuyerAmendments {
  name?: string | null
  contact_name?: string | null
  email?: string | null
  phone?: string | null
  address?: { [Part in keyof Address]?: string | null } | null
  vat_id?: string | null
  registration?: Registration | null
}

/** What a person decided on a draft. It is kept with the draft and applied whenever the draft is made anew. */
export interface Amendments {
  buyer?: BuyerAmendments | null
  purchase_order?: string | null
  notes?: string[] | null
  /** Which amount was charged, where lines, order and payment disagree by little. */
  charged?: Decimal | null
}

/** A document with what was charged and what the checks found. */
export interface JudgedDocument {
  document: InvoiceDocument
  charged: Decimal
  issues: Issue[]
}

const LENGTHS = { name: 200, contact_name: 200, email: 254, phone: 50 } as const

const ADDRESS_LENGTHS: Record<keyof Address, number> = {
  line1: 200,
  line2: 200,
  building_number: 20,
  district: 127,
  city: 127,
  postal_code: 20,
  province: 100,
  country_code: 2,
}

const clean = <Key extends string>(
  lengths: Record<Key, number>,
  said: { [Part in NoInfer<Key>]?: string | null }
): { [Part in Key]?: string } =>
  Object.fromEntries(
    (Object.keys(lengths) as Key[]).flatMap((key) => {
      const text = cleanText(said[key], lengths[key])
      return text ? [[key, text]] : []
    })
  ) as { [Part in Key]?: string }

function addressOf(address: Address, said: BuyerAmendments["address"]): Address {
  const cleaned = clean(ADDRESS_LENGTHS, said ?? {})
  const country = cleaned.country_code?.toUpperCase()
  return { ...address, ...cleaned, country_code: country ?? address.country_code }
}

/** As on an order: without spaces and points, in capitals. */
const compactId = (id: string | null | undefined) => cleanText(id, 50)?.replace(/[\s.]/g, "").toUpperCase()

function buyerOf(buyer: Party, said: BuyerAmendments | null | undefined): Party {
  const { name, contact_name, email, phone, address, vat_id, registration } = said ?? {}
  const value = cleanText(registration?.value, 50)
  return {
    ...buyer,
    ...clean(LENGTHS, { name, contact_name, email, phone }),
    address: addressOf(buyer.address, address),
    vat_id: compactId(vat_id) ?? buyer.vat_id,
    registration: value ? { scheme: cleanText(registration?.scheme, 20), value } : buyer.registration,
  }
}

/** Takes a document and what a person decided of its texts; gives the document as it should read. Amounts stay as they are: see `decideTotal`. */
export function amend(document: InvoiceDocument, amendments: Amendments): InvoiceDocument {
  const { buyer, purchase_order, notes } = amendments
  const said = notes?.flatMap((note) => cleanText(note, 1000) ?? [])
  return {
    ...document,
    buyer: buyerOf(document.buyer, buyer),
    references: { ...document.references, purchase_order: cleanText(purchase_order, 50) ?? document.references.purchase_order },
    notes: said ?? document.notes,
  }
}

/** In minor units: what a person may decide. More is no rounding, and the order itself must be corrected. */
const MOST = "100"

const DISAGREEMENTS = ["amounts-disagree", "collected-disagrees", "charged-mismatch"]

/** The amounts between which a person may choose, of what the checks found: lines, order, and what was collected. None when they agree. */
export function witnessesOf(issues: Issue[]): Decimal[] {
  const found = issues.filter(({ rule }) => rule === "amounts-disagree" || rule === "collected-disagrees")
  const amounts = found.flatMap(({ params }) => [params?.lines, params?.order, params?.collected])
  return [...new Set(amounts.filter((amount): amount is string => amount !== undefined))]
}

/** Whether a difference is small enough to be decided by a person: at most 100 minor units of the currency. */
export function isRounding(amounts: Decimal[], digits: number): boolean {
  const most = multiply(minorUnit(digits), MOST)
  return amounts.every((one) => amounts.every((other) => compare(absolute(subtract(one, other)), most) <= 0))
}

/**
 * Makes a document ask for `charged`: what its lines do not come to is its rounding (BT-114), so every identity still holds.
 * In: a document whose amounts are consistent. Out: the same with another rounding and amount due (BT-115).
 */
export function acceptTotal(document: InvoiceDocument, charged: Decimal): InvoiceDocument {
  const { totals, payment, currency } = document
  const rounding = round(subtract(charged, totals.gross), currency.digits)
  const payable = round(add(subtract(totals.gross, totals.prepaid), rounding), currency.digits)
  const due_date = compare(payable, "0") > 0 ? payment.due_date : null
  return { ...document, totals: { ...totals, rounding, payable }, payment: { ...payment, due_date } }
}

/**
 * Applies a person's decision on what was charged. It holds while the amount is one of those that disagree and they differ by little;
 * an order that was changed since disagrees anew, and the finding stays.
 */
export function decideTotal(judged: JudgedDocument, amendments: Amendments): JudgedDocument {
  const { document, issues } = judged
  const { digits } = document.currency
  const witnesses = witnessesOf(issues)
  const chosen = witnesses.find((amount) => amendments.charged && compare(amount, amendments.charged) === 0)
  if (!chosen || !isRounding([...witnesses, document.totals.gross], digits)) {
    return judged
  }
  const charged = round(chosen, digits)
  return {
    document: acceptTotal(document, charged),
    charged,
    issues: issues.filter(({ rule }) => !DISAGREEMENTS.includes(rule)),
  }
}

/** Applies everything that a person decided on a draft: its texts, and what was charged; what was found in them is looked at anew. */
export function applyAmendments(judged: JudgedDocument, amendments: Amendments): JudgedDocument {
  const { document, charged, issues } = decideTotal(judged, amendments)
  return { charged, ...recheck(document, { document: amend(document, amendments) }, issues) }
}

type Said = Record<string, unknown>

/** Puts what is said now over what was said before; null takes it back. */
function over(before: Said, now: Said): Said {
  const merged: Said = { ...before }
  for (const [key, value] of Object.entries(now)) {
    const isPart = value !== null && typeof value === "object" && !Array.isArray(value)
    merged[key] = isPart ? over((before[key] ?? {}) as Said, value as Said) : value
  }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null && value !== undefined))
}

/** Takes what a person decided before and what is decided now; gives both together. What is null now is as the order has it again. */
export function mergeAmendments(before: Amendments | null, now: Amendments): Amendments {
  return over((before ?? {}) as Said, now as Said) as Amendments
}
