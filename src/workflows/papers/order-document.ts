import { chooseProfile } from "../../domain/choose-profile"
import { currencyDigits } from "../../domain/currency"
import type { InvoiceDocument } from "../../domain/document"
import { InvoicingError } from "../../domain/errors"
import { inCurrency } from "../../domain/in-currency"
import { round } from "../../domain/money"
import type { Profile } from "../../domain/profile"
import type { MedusaContainer } from "@medusajs/framework/types"
import { decimalOf } from "../../mapping/decimal-of"
import type { MedusaFulfillment, MedusaOrder } from "../../mapping/medusa-order"
import { orderToElements } from "../../mapping/order-to-basket"
import { orderToDocument, type Portion } from "../../mapping/order-to-document"
import { portionOfItems } from "../../mapping/portion-of-order"
import { INVOICING_MODULE, type InvoicingModuleService } from "../../modules/invoicing"
import { loadOrder } from "../order/load-sold-order"
import { nameLines } from "../order/name-lines"
import { orderFulfillments } from "../order/order-facts"
import { readProfiles } from "../profile/read-profiles"
import { languagesOf } from "../printing/printer"

/** An order written as a document that is never issued: it has no number. */
export interface OrderPaper {
  document: InvoiceDocument
  profile: Profile
}

interface PaperOptions {
  /** Only what this fulfilment sent. */
  fulfillment_id?: string
  /** The seller; else the order's own. */
  profile?: Profile
}

/** The order as if only what a fulfilment sent had been ordered. */
function sent(order: MedusaOrder, fulfillment: MedusaFulfillment): MedusaOrder {
  const quantities = new Map((fulfillment.items ?? []).flatMap((item) => (item.line_item_id ? [[item.line_item_id, decimalOf(item.quantity, item.raw_quantity)]] : [])))
  return { ...order, items: portionOfItems(order, quantities), shipping_methods: [] }
}

async function partOf(container: MedusaContainer, order: MedusaOrder, fulfillmentId: string): Promise<MedusaOrder> {
  const fulfillment = (await orderFulfillments(container, order.id)).find(({ id }) => id === fulfillmentId)
  if (!fulfillment) {
    throw new InvoicingError("not-found", "This order has no such fulfilment, or it was cancelled.")
  }
  return sent(order, fulfillment)
}

/** What a part of an order costs by itself: no witness says otherwise, and its payments belong to the whole. */
function portionOf(part: MedusaOrder, profile: Profile, digits: number): Portion {
  return { charged: round(inCurrency(orderToElements(part, profile.tax_codes).total, digits), digits), settled_elsewhere: "0" }
}

/**
 * Writes an order, or what one of its fulfilments sent, as a document without number, as it is now; draft orders too.
 * Throws `not-found`, and `nothing-to-print` for an order without items.
 */
export async function orderDocument(container: MedusaContainer, orderId: string, options: PaperOptions = {}): Promise<OrderPaper> {
  const order = await loadOrder(container, orderId)
  if (!order) {
    throw new InvoicingError("not-found", `There is no order with id ${orderId}`)
  }
  const scope = { sales_channel_id: order.sales_channel_id ?? null, region_id: order.region_id ?? null }
  const profile = options.profile ?? chooseProfile(await readProfiles(container), scope)
  const part = options.fulfillment_id ? await partOf(container, order, options.fulfillment_id) : order
  if (!profile || !part.items?.length) {
    throw new InvoicingError("nothing-to-print", "There is nothing to print: this order has no items.")
  }
  const { buyer, currency_digits, pdf } = await container.resolve<InvoicingModuleService>(INVOICING_MODULE).getOptions()
  const digits = currencyDigits(order.currency_code, currency_digits)
  const portion = options.fulfillment_id ? portionOf(part, profile, digits) : null
  const context = { profile, now: new Date(), buyer, currency_digits, languages: languagesOf(pdf), collected: false, portion }
  const { document } = orderToDocument(part, context)
  return { document: await nameLines(container, document, { order, profile }), profile }
}
