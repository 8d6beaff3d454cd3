import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/types"
import { OrderInvoices } from "../components/order-invoices"

const OrderInvoicesWidget = ({ data }: DetailWidgetProps<AdminOrder>) => <OrderInvoices order={data} />

export const config = defineWidgetConfig({
  id: "invoicing.order-invoices",
  zone: "order.details.side.after",
})

export default OrderInvoicesWidget
