import type { BasketDiscount, BasketElement } from "../domain/basket"
import type { Decimal, Issue, TaxRate } from "../domain/document"
import { cleanText } from "../domain/contacts/text"
import { add, compare, divide, multiply, round, subtract, sum, toPlain } from "../domain/money"
import type { TaxCodeMeaning } from "../domain/profile"
import { decimalOf } from "./decimal-of"
import type { MedusaAdjustment, MedusaOrder, MedusaTaxLine } from "./medusa-order"

/** The priced things of an order and what is odd about them. An element's id is `<position>:<Medusa's id>`: a broken order can hold one twice. */
export interface OrderElements {
  elements: BasketElement[]
  /** Net and gross of everything, added up by us from prices, quantities, discounts and rates; unrounded. */
  total: Decimal
  issues: Issue[]
}

interface Priced {
  id: string
  kind: "line" | "charge"
  quantity: Decimal
  unit_price: Decimal
  includes_tax: boolean
  tax_lines: MedusaTaxLine[]
  adjustments: MedusaAdjustment[]
}

type TaxCodes = Record<string, TaxCodeMeaning>

/** Codes are the store's own words: "constructor" must not find what every object has. */
const meaningOf = (code: string | null | undefined, codes: TaxCodes): TaxCodeMeaning | undefined =>
  code && Object.hasOwn(codes, code) ? codes[code] : undefined

/** Medusa adds the rates of several tax lines; EN 16931 has one rate per line (BT-152). */
function taxRateOf(lines: MedusaTaxLine[], codes: TaxCodes): TaxRate {
  const rate = toPlain(sum(lines.map((line) => decimalOf(line.rate, line.raw_rate))))
  if (compare(rate, "0") > 0) {
    return { category: "standard", rate, reason: null }
  }
  const meaning = lines.map((line) => meaningOf(line.code, codes)).find(Boolean)
  return meaning ? { category: meaning.category, rate, reason: meaning.reason } : { category: "zero-rated", rate, reason: null }
}

const factorOf = (tax: TaxRate) => add("1", divide(tax.rate, "100"))

function discountsOf(priced: Priced, factor: Decimal): BasketDiscount[] {
  return priced.adjustments
    .map((adjustment) => {
      const amount = decimalOf(adjustment.amount, adjustment.raw_amount)
      return {
        reason: cleanText(adjustment.code, 100) ?? cleanText(adjustment.description, 200) ?? "Discount",
        net: adjustment.is_tax_inclusive ? divide(amount, factor) : amount,
        gross: adjustment.is_tax_inclusive ? amount : multiply(amount, factor),
      }
    })
    .filter((discount) => compare(discount.net, "0") !== 0)
}

function elementOf(priced: Priced, codes: TaxCodes): BasketElement {
  const tax = taxRateOf(priced.tax_lines, codes)
  const factor = factorOf(tax)
  const discounts = discountsOf(priced, factor)
  const price = multiply(priced.unit_price, priced.quantity)
  const fullNet = priced.includes_tax ? divide(price, factor) : price
  const fullGross = priced.includes_tax ? price : multiply(price, factor)
  return {
    id: priced.id,
    kind: priced.kind,
    quantity: priced.quantity,
    unit_price: priced.unit_price,
    includes_tax: priced.includes_tax,
    net: subtract(fullNet, sum(discounts.map((discount) => discount.net))),
    gross: subtract(fullGross, sum(discounts.map((discount) => discount.gross))),
    discounts,
    tax,
  }
}

function pricedOf(order: MedusaOrder): Priced[] {
  const lines = (order.items ?? []).map((item) => ({
    id: item.id,
    kind: "line" as const,
    quantity: decimalOf(item.quantity, item.raw_quantity),
    unit_price: decimalOf(item.unit_price, item.raw_unit_price),
    includes_tax: item.is_tax_inclusive === true,
    tax_lines: item.tax_lines ?? [],
    adjustments: item.adjustments ?? [],
  }))
  const charges = (order.shipping_methods ?? []).map((method) => ({
    id: method.id,
    kind: "charge" as const,
    quantity: "1",
    unit_price: decimalOf(method.amount, method.raw_amount),
    includes_tax: method.is_tax_inclusive === true,
    tax_lines: method.tax_lines ?? [],
    adjustments: method.adjustments ?? [],
  }))
  // A line of which nothing is sold is no line of the invoice (BG-25).
  return [...lines.filter((line) => compare(line.quantity, "0") !== 0), ...charges]
}

const duplicate = (id: string, path: string): Issue => ({
  // Parallel fulfilments can double the rows of an order (docs/medusa.md, Faults).
  rule: "duplicate-line",
  path,
  severity: "error",
  message: `${id} is in the order twice. Compare the order with what the customer bought before you issue.`,
  params: { id },
})

const untaxed = (id: string, path: string): Issue => ({
  rule: "missing-tax-line",
  path,
  severity: "warning",
  message: `No tax was worked out for ${id}. If tax is due on it, give its tax region a default rate.`,
  params: { id },
})

/** A rate of zero has a reason that the law wants to see; once issued it cannot be mended, so nothing is guessed. */
const unexplained = (code: string): Issue => ({
  rule: "tax-code-unknown",
  path: "profile.tax_codes",
  severity: "error",
  message: `The tax code "${code}" charges 0 % and the invoicing profile does not say why. Add it to the profile's tax codes.`,
  params: { code },
})

/** The code of a zero rate that the profile does not explain; null when there is nothing to explain. */
function unknownCode(lines: MedusaTaxLine[], codes: TaxCodes): string | null {
  const coded = lines.map((line) => line.code ?? "").filter(Boolean)
  const charged = compare(sum(lines.map((line) => decimalOf(line.rate, line.raw_rate))), "0") > 0
  return charged || coded.some((code) => meaningOf(code, codes)) ? null : (cleanText(coded[0], 100) ?? null)
}

function oddities(priced: Priced[], codes: TaxCodes): Issue[] {
  const seen = new Set<string>()
  const issues: Issue[] = []
  for (const { id, kind, tax_lines, unit_price } of priced) {
    const path = kind === "line" ? "lines" : "charges"
    const code = unknownCode(tax_lines, codes)
    if (seen.has(id)) {
      issues.push(duplicate(id, path))
    }
    if (!tax_lines.length && compare(unit_price, "0") !== 0) {
      issues.push(untaxed(id, path))
    }
    if (code && !issues.some((issue) => issue.params?.code === code)) {
      issues.push(unexplained(code))
    }
    seen.add(id)
  }
  return issues
}

/** Medusa's id of the line item or shipping method that an element was made from. */
export function medusaIdOf(elementId: string): string {
  return elementId.slice(elementId.indexOf(":") + 1)
}

/**
 * Reads the priced things of an order as sold, at full precision, each discount and tax flag by its own
 * (docs/medusa.md, Prices with tax). A shipping method that costs nothing is left out.
 */
export function orderToElements(order: MedusaOrder, codes: TaxCodes): OrderElements {
  const priced = pricedOf(order)
  const all = priced.map((one, index) => ({ ...elementOf(one, codes), id: `${index}:${one.id}` }))
  // A discount that Medusa worked out without tax leaves a trace of its division behind.
  const elements = all.filter((element) => element.kind === "line" || compare(round(element.gross, 9), "0") !== 0)
  return { elements, total: sum(all.map((element) => element.gross)), issues: oddities(priced, codes) }
}
