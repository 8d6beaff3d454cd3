import type { Decimal, LineAllowance, TaxRate, TaxSubtotal, DocumentTotals, Issue } from "./document"

/** A discount as the shop computed it: unrounded, both without and with tax. */
export interface BasketDiscount {
  reason: string
  net: Decimal
  gross: Decimal
}

/** One priced thing of an order, before any rounding. Amounts are the shop's own, of full precision. */
export interface BasketElement {
  /** Unique in the basket. */
  id: string
  /** A line is goods, a charge is e.g. shipping, an allowance is a discount on the whole order (amounts positive). */
  kind: "line" | "charge" | "allowance"
  /** May be fractional; "1" for charges and allowances. */
  quantity: Decimal
  /** Price of one, as the shop shows it: with tax when `includes_tax`. */
  unit_price: Decimal
  includes_tax: boolean
  /** After discounts, without tax. */
  net: Decimal
  /** After discounts, with tax: what the buyer is charged for it. */
  gross: Decimal
  discounts: BasketDiscount[]
  tax: TaxRate
}

/** Everything that `calculate` needs. */
export interface Basket {
  currency: { code: string; digits: number }
  elements: BasketElement[]
  /** What was charged for all elements, after tax and before gift cards, rounded to the currency. */
  charged: Decimal
  /** `charged` keeps the tax that was charged; `strict` puts the odd minor unit into BT-114. Default `charged`. */
  mode?: "charged" | "strict"
}

/** The rounded figures of one element; `id` is the element's. */
export interface CalculatedElement {
  id: string
  price: { net: Decimal; base_quantity: Decimal }
  allowances: LineAllowance[]
  net: Decimal
  tax_amount: Decimal
  gross: Decimal
}

export interface Calculation {
  /** In the order of the basket. */
  elements: CalculatedElement[]
  /** Ordered by falling rate, then category. */
  taxes: TaxSubtotal[]
  /** Nothing prepaid yet: `payable` is what was charged. */
  totals: DocumentTotals
  /** Empty when the total equals what was charged; else why it cannot. */
  issues: Issue[]
}
