import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/types"
import { DraftPapers } from "../components/papers/order-papers"

const DraftOrderPapersWidget = ({ data }: DetailWidgetProps<AdminOrder>) => <DraftPapers order={data} />

export const config = defineWidgetConfig({
  id: "invoicing.draft-order-papers",
  zone: "draft_order.details.side.after",
})

export default DraftOrderPapersWidget
