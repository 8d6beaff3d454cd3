import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"
import { useTranslation } from "react-i18next"
import type { AdminInvoice, BuyerResponse, DeliveryStatus, InvoiceStatus, PaymentStatus } from "../../src/types"

type Color = ComponentProps<typeof StatusBadge>["color"]

const DOCUMENT: Record<InvoiceStatus, Color> = { draft: "orange", issued: "blue", void: "grey" }

const PAYMENT: Record<PaymentStatus, Color> = {
  unpaid: "orange",
  partially_paid: "orange",
  paid: "green",
  overpaid: "purple",
  written_off: "grey",
}

const DELIVERY: Record<DeliveryStatus, Color> = {
  not_sent: "grey",
  sent: "blue",
  delivered: "green",
  bounced: "red",
  viewed: "green",
}

const RESPONSE: Record<BuyerResponse, Color> = { none: "grey", accepted: "green", rejected: "red" }

const Badge = ({ color, children }: { color: Color; children: string }) => (
  <StatusBadge color={color} className="text-nowrap rtl:pl-1 rtl:pr-0">
    {children}
  </StatusBadge>
)

type Props<K extends keyof AdminInvoice> = { invoice: Pick<AdminInvoice, K> }

export const DocumentBadge = ({ invoice }: Props<"status">) => {
  const { t } = useTranslation()
  return <Badge color={DOCUMENT[invoice.status]}>{t(`invoicing.status.${invoice.status}`)}</Badge>
}

export const PaymentBadge = ({ invoice }: Props<"payment_status" | "overdue">) => {
  const { t } = useTranslation()
  const color = invoice.overdue ? "red" : PAYMENT[invoice.payment_status]
  return <Badge color={color}>{t(`invoicing.payment_status.${invoice.payment_status}`)}</Badge>
}

/** How far the document went; the buyer's answer, once there is one, says more. */
export const DeliveryBadge = ({ invoice }: Props<"delivery_status" | "response">) => {
  const { t } = useTranslation()
  const { response, delivery_status } = invoice
  return response === "none" ? (
    <Badge color={DELIVERY[delivery_status]}>{t(`invoicing.delivery_status.${delivery_status}`)}</Badge>
  ) : (
    <Badge color={RESPONSE[response]}>{t(`invoicing.response.${response}`)}</Badge>
  )
}
