import { defineLink } from "@medusajs/framework/utils"
import CustomerModule from "@medusajs/medusa/customer"
import InvoicingModule from "../modules/invoicing"

/** `invoice.customer`: read by `customer_id`, without a table. */
export default defineLink(
  { linkable: InvoicingModule.linkable.invoice, field: "customer_id" },
  CustomerModule.linkable.customer,
  { readOnly: true }
)
