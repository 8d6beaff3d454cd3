import { aProfile } from "../../domain/__tests__/a-profile"
import type { Issue } from "../../domain/document"
import type { Profile } from "../../domain/profile"
import type { MedusaAddress, MedusaItem, MedusaOrder, MedusaPaymentCollection, MedusaShippingMethod } from "../medusa-order"
import { orderToDocument, type MappedDocument, type MappingContext } from "../order-to-document"

export const PLACED = "2026-11-21T09:00:00.000Z"
export const PAID_AT = "2026-11-21T09:30:00.000Z"

export const BUYER_PATHS = {
  vat_id: ["metadata.vat_id", "billing_address.metadata.vat_id", "customer.metadata.vat_id"],
  registration: ["metadata.registration_id"],
  purchase_order: ["metadata.purchase_order"],
}

/** A seller that lacks nothing, in Riyadh. */
export const aSaudiProfile = (changes: Partial<Profile> = {}): Profile =>
  aProfile({ time_zone: "Asia/Riyadh", language: "en", payment_days: 0, bank_accounts: [], ...changes })

export function aContext(changes: Partial<MappingContext> = {}): MappingContext {
  return { profile: aSaudiProfile(), now: new Date("2026-11-21T10:00:00.000Z"), buyer: BUYER_PATHS, currency_digits: {}, collected: true, portion: null, ...changes }
}

export function anAddress(changes: Partial<MedusaAddress> = {}): MedusaAddress {
  return {
    first_name: "Lama",
    last_name: "Alharbi",
    company: null,
    phone: "+966501234567",
    address_1: "King Fahd Road 7",
    address_2: null,
    city: "Riyadh",
    province: null,
    postal_code: "12211",
    country_code: "sa",
    metadata: null,
    ...changes,
  }
}

/** 3 × 33.33 without tax, 15 %, less 10 by TEN. */
export function anItem(changes: Partial<MedusaItem> = {}): MedusaItem {
  return {
    id: "ordli_1",
    title: "250 g",
    product_title: "Coffee",
    variant_title: "250 g",
    variant_sku: "COF-250",
    variant_barcode: null,
    variant_option_values: { Weight: "250 g" },
    quantity: 3,
    unit_price: 33.33,
    is_tax_inclusive: false,
    tax_lines: [{ rate: 15, code: "VAT", description: "VAT" }],
    adjustments: [{ amount: 10, code: "TEN", is_tax_inclusive: false }],
    ...changes,
  }
}

/** 20 without tax, 15 %. */
export function aShipping(changes: Partial<MedusaShippingMethod> = {}): MedusaShippingMethod {
  return {
    id: "ordsm_1",
    name: "Standard shipping",
    amount: 20,
    is_tax_inclusive: false,
    tax_lines: [{ rate: 15, code: "VAT", description: "VAT" }],
    adjustments: [],
    ...changes,
  }
}

/** What the checkout asked for, made just before the order. */
export function aCollection(amount: number, changes: Partial<MedusaPaymentCollection> = {}): MedusaPaymentCollection {
  return { id: "pay_col_1", amount, created_at: "2026-11-21T08:58:00.000Z", payments: [], ...changes }
}

/** The lab's order (docs/medusa.md, Totals): 3 × 33.33, promotion of 10, shipping 20, VAT 15 %: 126.4885. */
export function anOrder(changes: Partial<MedusaOrder> = {}): MedusaOrder {
  return {
    id: "order_1",
    display_id: 1042,
    status: "pending",
    is_draft_order: false,
    version: 1,
    created_at: PLACED,
    canceled_at: null,
    email: "lama@kunde.example",
    currency_code: "sar",
    locale: null,
    customer_id: "cus_1",
    region_id: "reg_1",
    sales_channel_id: "sc_1",
    metadata: null,
    total: 126.4885,
    credit_line_total: 0,
    items: [anItem()],
    shipping_methods: [aShipping()],
    credit_lines: [],
    billing_address: anAddress(),
    shipping_address: anAddress(),
    customer: { id: "cus_1", email: "lama@kunde.example" },
    payment_collections: [aCollection(126.4885)],
    ...changes,
  }
}

/** The document of an order that differs from the lab's, sold by a profile that differs from the Saudi one. */
export function made(order: Partial<MedusaOrder> = {}, profile: Partial<Profile> = {}): MappedDocument {
  return orderToDocument(anOrder(order), aContext({ profile: aSaudiProfile(profile) }))
}

/** The ids of issues, of one severity or all. */
export function rules(issues: Issue[], severity?: Issue["severity"]): string[] {
  return issues.filter((issue) => !severity || issue.severity === severity).map(({ rule }) => rule)
}
