import { useTranslation } from "react-i18next"
import { useInvoices } from "../../hooks/api/invoices"
import { useRecentOrders } from "../../hooks/api/printing"

const MOST = 20

/** Recent documents of a profile and recent orders, to preview. */
export const usePreviewSubjects = (profileId: string) => {
  const { t } = useTranslation()
  const { data } = useInvoices({ profile_id: profileId, limit: MOST, order: "-created_at" })
  const orders = useRecentOrders(MOST).data?.orders ?? []
  return [
    ...(data?.invoices ?? []).map(({ id, number, type, buyer_name }) => ({
      value: `invoice:${id}`,
      label: [number ?? t(`invoicing.type.${type}`), buyer_name].filter(Boolean).join(" · "),
    })),
    ...orders.map(({ id, display_id, email }) => ({ value: `order:${id}`, label: [`#${display_id}`, email].filter(Boolean).join(" · ") })),
  ]
}
