import { defineLink } from "@medusajs/framework/utils"
import OrderModule from "@medusajs/medusa/order"
import InvoicingModule from "../modules/invoicing"

/** `invoice.order`: read by `order_id`, without a table. */
export default defineLink(
  { linkable: InvoicingModule.linkable.invoice, field: "order_id" },
  OrderModule.linkable.order,
  { readOnly: true }
)
