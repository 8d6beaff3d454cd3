/**
 * The part of a Medusa order that invoicing reads, as `ORDER_FIELDS` asks for it.
 * Numbers may be JS numbers, strings, BigNumber objects or raw values: read them with `decimalOf`.
 */

export type Amount = number | string | { value?: unknown; numeric?: unknown } | null | undefined

export interface MedusaTaxLine {
  rate: Amount
  raw_rate?: Amount
  code?: string | null
  description?: string | null
}

export interface MedusaAdjustment {
  amount: Amount
  raw_amount?: Amount
  code?: string | null
  description?: string | null
  is_tax_inclusive?: boolean | null
}

export interface MedusaItem {
  id: string
  product_id?: string | null
  title?: string | null
  product_title?: string | null
  variant_title?: string | null
  variant_sku?: string | null
  variant_barcode?: string | null
  variant_option_values?: Record<string, unknown> | null
  quantity: Amount
  raw_quantity?: Amount
  unit_price: Amount
  raw_unit_price?: Amount
  is_tax_inclusive?: boolean | null
  requires_shipping?: boolean | null
  metadata?: Record<string, unknown> | null
  tax_lines?: MedusaTaxLine[] | null
  adjustments?: MedusaAdjustment[] | null
  detail?: {
    return_received_quantity?: Amount
    raw_return_received_quantity?: Amount
    return_dismissed_quantity?: Amount
    raw_return_dismissed_quantity?: Amount
  } | null
}

export interface MedusaShippingMethod {
  id: string
  name?: string | null
  amount: Amount
  raw_amount?: Amount
  is_tax_inclusive?: boolean | null
  tax_lines?: MedusaTaxLine[] | null
  adjustments?: MedusaAdjustment[] | null
  detail?: { return_id?: string | null; exchange_id?: string | null; claim_id?: string | null } | null
}

export interface MedusaAddress {
  first_name?: string | null
  last_name?: string | null
  company?: string | null
  phone?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
  postal_code?: string | null
  country_code?: string | null
  metadata?: Record<string, unknown> | null
}

export interface MedusaCustomer {
  id: string
  email?: string | null
  first_name?: string | null
  last_name?: string | null
  company_name?: string | null
  phone?: string | null
  metadata?: Record<string, unknown> | null
}

export interface MedusaPayment {
  id: string
  provider_id?: string | null
  captures?: { id: string; amount: Amount; raw_amount?: Amount; created_at: string | Date }[] | null
  refunds?: { id: string; amount: Amount; raw_amount?: Amount; refund_reason_id?: string | null; created_at: string | Date }[] | null
}

export interface MedusaPaymentCollection {
  id: string
  amount: Amount
  raw_amount?: Amount
  status?: string | null
  created_at: string | Date
  payments?: MedusaPayment[] | null
}

export interface MedusaCreditLine {
  id: string
  amount: Amount
  raw_amount?: Amount
  reference?: string | null
  reference_id?: string | null
  metadata?: Record<string, unknown> | null
  created_at: string | Date
}

export interface MedusaOrder {
  id: string
  display_id?: number | string | null
  custom_display_id?: string | null
  status?: string | null
  is_draft_order?: boolean | null
  version: number
  created_at: string | Date
  canceled_at?: string | Date | null
  email?: string | null
  currency_code: string
  locale?: string | null
  customer_id?: string | null
  region_id?: string | null
  sales_channel_id?: string | null
  metadata?: Record<string, unknown> | null
  total: Amount
  raw_total?: Amount
  credit_line_total?: Amount
  raw_credit_line_total?: Amount
  items?: MedusaItem[] | null
  shipping_methods?: MedusaShippingMethod[] | null
  credit_lines?: MedusaCreditLine[] | null
  billing_address?: MedusaAddress | null
  shipping_address?: MedusaAddress | null
  customer?: MedusaCustomer | null
  region?: { metadata?: Record<string, unknown> | null } | null
  payment_collections?: MedusaPaymentCollection[] | null
}

/** A fulfilment of an order: what was sent together. */
export interface MedusaFulfillment {
  id: string
  canceled_at?: string | Date | null
  created_at: string | Date
  shipped_at?: string | Date | null
  delivered_at?: string | Date | null
  items?: { line_item_id?: string | null; quantity: Amount; raw_quantity?: Amount }[] | null
}

/** A return of an order, as far as documents care. */
export interface MedusaReturn {
  id: string
  status?: string | null
}
