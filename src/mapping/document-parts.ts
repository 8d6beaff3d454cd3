import type { CalculatedElement } from "../domain/basket"
import { cleanText } from "../domain/contacts/text"
import type { DocumentCharge, DocumentLine, TaxRate } from "../domain/document"
import { toPlain } from "../domain/money"
import { decimalOf } from "./decimal-of"
import type { MedusaItem, MedusaShippingMethod } from "./medusa-order"

function optionsOf(item: MedusaItem): { name: string; value: string }[] {
  return Object.entries(item.variant_option_values ?? {}).flatMap(([name, value]) => {
    const [cleanName, cleanValue] = [cleanText(name, 100), cleanText(value, 200)]
    return cleanName && cleanValue && !/^default( |$)/i.test(cleanValue) ? [{ name: cleanName, value: cleanValue }] : []
  })
}

/** A line of the document: what the order's item is called, with its calculated figures. */
export function lineOf(item: MedusaItem, figures: CalculatedElement, tax: TaxRate, id: string): DocumentLine {
  const options = optionsOf(item)
  const variant = cleanText(item.variant_title, 200)
  return {
    id,
    item_id: item.id,
    name: cleanText(item.product_title, 500) ?? cleanText(item.title, 500) ?? "",
    description: options.length || !variant || /^default( |$)/i.test(variant) ? null : variant,
    options,
    sku: cleanText(item.variant_sku, 100),
    barcode: cleanText(item.variant_barcode, 100),
    quantity: toPlain(decimalOf(item.quantity, item.raw_quantity)),
    unit: "piece",
    price: figures.price,
    allowances: figures.allowances,
    net: figures.net,
    tax,
    tax_amount: figures.tax_amount,
    gross: figures.gross,
  }
}

/** A charge of the document: what the shipping method is called, with its calculated figures. */
export const chargeOf = (method: MedusaShippingMethod, figures: CalculatedElement, tax: TaxRate): DocumentCharge => ({
  id: method.id,
  kind: "shipping",
  method_id: method.id,
  reason: cleanText(method.name, 200) ?? "Shipping",
  net: figures.net,
  tax,
  tax_amount: figures.tax_amount,
  gross: figures.gross,
})
