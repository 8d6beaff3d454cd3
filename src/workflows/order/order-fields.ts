const TOTALS = ["total", "credit_line_total"]

const PRICED = ["tax_lines.*", "adjustments.*"]

const nested = (relation: string, fields: string[]) => fields.map((field) => `${relation}.${field}`)

const ADDRESS = [
  "first_name",
  "last_name",
  "company",
  "phone",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
  "metadata",
]

/** What can differ from one version of an order to the next. */
export const VERSIONED_FIELDS = [
  ...TOTALS,
  ...nested("items", ["*", "detail.*", ...PRICED]),
  ...nested("shipping_methods", ["*", "detail.*", ...PRICED]),
  "credit_lines.*",
]

/**
 * The one list of what invoicing reads of an order (docs/medusa.md, Totals): totals only come when a totals
 * field is asked for at the top.
 */
export const ORDER_FIELDS = [
  "id",
  "display_id",
  "custom_display_id",
  "status",
  "is_draft_order",
  "version",
  "created_at",
  "canceled_at",
  "email",
  "currency_code",
  "locale",
  "customer_id",
  "region_id",
  "sales_channel_id",
  "metadata",
  ...VERSIONED_FIELDS,
  ...nested("billing_address", ADDRESS),
  ...nested("shipping_address", ADDRESS),
  ...nested("customer", ["id", "email", "first_name", "last_name", "company_name", "phone", "metadata"]),
  "region.metadata",
  ...nested("payment_collections", ["id", "amount", "status", "created_at"]),
  ...nested("payment_collections.payments", ["id", "provider_id", "captures.*", "refunds.*"]),
]
