import { checkCharged } from "../../domain/charged"
import { currencyDigits } from "../../domain/currency"
import { documented } from "../../domain/documented"
import type { Decimal, InvoiceDocument, Issue } from "../../domain/document"
import { inCurrency } from "../../domain/in-currency"
import { add, isNegative, round, smaller, subtract, sum } from "../../domain/money"
import { fulfillmentSource, isFirstInvoice, scopeOf } from "../../domain/plan"
import { decimalOf } from "../../mapping/decimal-of"
import { deliveredAt, goodsOf } from "../../mapping/delivered-at"
import { saidOf, type IssuedDocument } from "../../mapping/issued-document"
import type { MedusaFulfillment, MedusaOrder, MedusaShippingMethod } from "../../mapping/medusa-order"
import { orderToElements } from "../../mapping/order-to-basket"
import { orderToDocument, type MappedDocument, type MappingContext, type Portion } from "../../mapping/order-to-document"
import { orderToWorth } from "../../mapping/order-to-worth"
import { portionOfItems, quantitiesLeft, type Quantities } from "../../mapping/portion-of-order"
import { issuedDocuments, orderReturns } from "./load-corrections"
import { asSold } from "./load-sold-order"
import { orderFulfillments } from "./order-facts"
import { movementsOf } from "./order-money"
import type { Sync } from "./sync"
import { languagesOf } from "../printing/printer"

/** Quantities by line item that the given invoices say. */
export function invoicedQuantities(invoices: { document: InvoiceDocument }[]): Quantities {
  const quantities = new Map<string, Decimal>()
  for (const { item_id, quantity } of invoices.flatMap(({ document }) => document.lines)) {
    if (item_id) {
      quantities.set(item_id, add(quantities.get(item_id) ?? "0", quantity))
    }
  }
  return quantities
}

/** The invoices of single fulfilments, without those whose fulfilment was cancelled. */
export function activeParts(sync: Sync, issued: IssuedDocument[]): IssuedDocument[] {
  const active = new Set(sync.fulfillments.map(({ id }) => fulfillmentSource(id)))
  return issued.filter((one) => isFirstInvoice(one) && active.has(one.source))
}

const own = ({ detail }: MedusaShippingMethod) => !detail?.return_id && !detail?.exchange_id && !detail?.claim_id

/** What a fulfilment sent of what is not invoiced yet. */
function sentBy(fulfillment: MedusaFulfillment, left: Quantities): Quantities {
  const sent = new Map<string, Decimal>()
  for (const { line_item_id, quantity, raw_quantity } of fulfillment.items ?? []) {
    if (line_item_id) {
      sent.set(line_item_id, smaller(add(sent.get(line_item_id) ?? "0", decimalOf(quantity, raw_quantity)), left.get(line_item_id) ?? "0"))
    }
  }
  return sent
}

const together = (one: Quantities, other: Quantities): Quantities =>
  new Map([...new Set([...one.keys(), ...other.keys()])].map((id) => [id, add(one.get(id) ?? "0", other.get(id) ?? "0")]))

/** What of the order's payments its other documents take up. */
async function settledElsewhere(sync: Sync, issued: IssuedDocument[]): Promise<Decimal> {
  const movements = await movementsOf(sync.container, sync.order, issued)
  const said = documented(saidOf(issued))
  return smaller(sum(movements.map(({ amount }) => amount)), subtract(said.charged, said.credited))
}

/** What is odd about the whole order: a portion has no witness of its own. */
async function wholeIssues(sync: Sync, digits: number): Promise<Issue[]> {
  const { order, profile } = sync
  const returns = await orderReturns(sync.container, order.id)
  const worth = orderToWorth(order, returns, { codes: profile.tax_codes, digits, scope: null })
  return checkCharged({ ours: worth.ours, orders: worth.orders, collections: null }, { code: order.currency_code.toUpperCase(), digits })
}

/** The invoice of a fulfilment, or of what no fulfilment's invoice says; null when nothing is left to invoice. */
async function portionDocument(sync: Sync, fulfillmentId: string | null, context: MappingContext): Promise<MappedDocument | null> {
  const { order, profile } = sync
  const digits = currencyDigits(order.currency_code, context.currency_digits)
  const issued = await issuedDocuments(sync.container, order.id)
  const before = invoicedQuantities(activeParts(sync, issued))
  const left = quantitiesLeft(order, before)
  const fulfillment = sync.fulfillments.find(({ id }) => id === fulfillmentId)
  const quantities = fulfillment ? sentBy(fulfillment, left) : left
  const items = portionOfItems(order, quantities)
  if (!items.length) {
    return null
  }
  const methods = (order.shipping_methods ?? []).filter(own)
  const isFirst = !issued.some(({ source }) => scopeOf(source) === "fulfillment")
  const total = (some: Quantities, shipping_methods: MedusaShippingMethod[]) =>
    inCurrency(orderToElements({ ...order, items: portionOfItems(order, some), shipping_methods }, profile.tax_codes).total, digits)
  const charged = subtract(total(together(before, quantities), methods), isFirst ? "0" : total(before, methods))
  const elsewhere = await settledElsewhere(sync, issued)
  const portion: Portion = { charged: round(charged, digits), settled_elsewhere: isNegative(elsewhere) ? "0" : elsewhere }
  const part: MedusaOrder = { ...order, items, shipping_methods: isFirst ? methods : [] }
  const delivered = fulfillment ? deliveredAt([fulfillment], quantities) : null
  const mapped = orderToDocument(part, { ...context, delivered, portion })
  return { ...mapped, issues: [...(await wholeIssues(sync, digits)), ...mapped.issues] }
}

/** Whether the order was changed before its invoice: then the checkout's payment collection asked for something else. */
export const isEdited = (order: MedusaOrder) => {
  const placed = new Date(order.created_at).getTime()
  const asked = (order.payment_collections ?? []).filter(({ created_at }) => new Date(created_at).getTime() > placed)
  return asked.length > 0 || order.version > 1
}

/** Makes the invoice of an order as sold, or of a portion of it; null when nothing is left to invoice. */
export async function mapInvoice(sync: Sync, fulfillmentId: string | null): Promise<MappedDocument | null> {
  const { profile, now, order } = sync
  const { buyer, currency_digits, pdf } = await sync.service.getOptions()
  const editsCount = profile.trigger !== "placed"
  const collected = !editsCount || !isEdited(order)
  const context: MappingContext = { profile, now, buyer, currency_digits, languages: languagesOf(pdf), collected, portion: null }
  if (fulfillmentId || sync.documents.some(({ source, status }) => scopeOf(source) === "fulfillment" && status === "issued")) {
    return portionDocument(sync, fulfillmentId, context)
  }
  const sold = await asSold(sync.container, order, { editsCount })
  const delivered = deliveredAt(await orderFulfillments(sync.container, order.id), goodsOf(sold))
  return orderToDocument(sold, { ...context, delivered })
}

