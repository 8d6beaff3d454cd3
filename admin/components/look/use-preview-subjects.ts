import { useTranslation } from "react-i18next"
import { useInvoices } from "../../hooks/api/invoices"
import { useFoundOrders } from "../../hooks/api/printing"
import { useSettled } from "../../hooks/use-settled"
import type { Option } from "../choice"

const MOST = 20

/** Documents of a profile and orders, to preview: the newest ones, or those that a search finds by number, name or e-mail address. */
export const usePreviewSubjects = (profileId: string, search: string): Option[] => {
  const { t } = useTranslation()
  const { settled } = useSettled(search.trim())
  // People write an order's number as the dashboard shows it.
  const q = settled.replace(/^#/, "") || undefined
  const invoices = useInvoices({ profile_id: profileId, q, limit: MOST, order: "-created_at" })
  const orders = useFoundOrders({ q, limit: MOST })
  return [
    ...(invoices.data?.invoices ?? []).map(({ id, number, type, buyer_name }) => ({
      value: `invoice:${id}`,
      label: [number ?? t(`invoicing.type.${type}`), buyer_name].filter(Boolean).join(" · "),
    })),
    ...(orders.data?.orders ?? []).map(({ id, display_id, email }) => ({ value: `order:${id}`, label: [`#${display_id}`, email].filter(Boolean).join(" · ") })),
  ]
}
