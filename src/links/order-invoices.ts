import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import InvoicingModule from "../modules/invoicing"

/** `order.invoices`: every document of an order, without a table. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...InvoicingModule.linkable.invoice, primaryKey: "order_id", isList: true },
  { readOnly: true }
)
