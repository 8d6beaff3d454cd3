import { useDataTableDateFilters, useStore } from "@medusajs/dashboard/hooks"
import type { DataTableFilter } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { FILTER_FIELDS, type FilterField } from "../lib/invoice-list-query"
import { tabOwns, type InvoiceTab } from "../lib/invoice-tabs"

type FilterBody = DataTableFilter extends infer F ? (F extends unknown ? Omit<F, "id"> : never) : never

const VALUES = {
  type: ["invoice", "credit_note", "debit_note"],
  status: ["draft", "issued", "void"],
  payment_status: ["unpaid", "partially_paid", "paid", "overpaid", "written_off"],
  delivery_status: ["not_sent", "sent", "delivered", "bounced", "viewed"],
  response: ["none", "accepted", "rejected"],
}

/** Filters that only a link to this page sets: offered for removal, not for choice. */
const LINKED: readonly FilterField[] = ["order_id", "customer_id"]

const useChoices = () => {
  const { t } = useTranslation()
  return useMemo(() => {
    const words = (field: keyof typeof VALUES): FilterBody => ({
      type: "multiselect",
      searchable: false,
      label: t(`invoicing.filters.${field}`),
      options: VALUES[field].map((value) => ({ value, label: t(`invoicing.${field}.${value}`) })),
    })
    const yesNo = (field: "overdue" | "has_issues"): FilterBody => ({
      type: "radio",
      label: t(`invoicing.filters.${field}`),
      options: [
        { value: "true", label: t("filters.radio.yes") },
        { value: "false", label: t("filters.radio.no") },
      ],
    })
    const text = (field: "series" | "order_id" | "customer_id"): FilterBody => ({
      type: "string",
      label: t(`invoicing.filters.${field}`),
      placeholder: t(`invoicing.filters.${field}`),
    })
    return { words, yesNo, text }
  }, [t])
}

/** The list's filters; a tab's own fields are left out, and so are linked ones that the address does not name. */
export const useInvoiceFilters = (tab: InvoiceTab, isInAddress: (field: FilterField) => boolean) => {
  const { t } = useTranslation()
  const { words, yesNo, text } = useChoices()
  const [dateFilter] = useDataTableDateFilters()
  const { store } = useStore()
  return useMemo(() => {
    const currencies = store?.supported_currencies ?? []
    const bodies: Record<FilterField, FilterBody> = {
      type: words("type"),
      status: words("status"),
      payment_status: words("payment_status"),
      delivery_status: words("delivery_status"),
      response: words("response"),
      overdue: yesNo("overdue"),
      has_issues: yesNo("has_issues"),
      currency_code: {
        type: "multiselect",
        searchable: false,
        label: t("invoicing.filters.currency_code"),
        options: currencies.map(({ currency_code: code }) => ({ value: code, label: code.toUpperCase() })),
      },
      series: text("series"),
      issue_date: { ...(dateFilter as FilterBody), label: t("invoicing.filters.issue_date") },
      due_date: { ...(dateFilter as FilterBody), label: t("invoicing.filters.due_date") },
      total: { type: "number", label: t("invoicing.fields.total"), placeholder: t("invoicing.fields.total") },
      order_id: text("order_id"),
      customer_id: text("customer_id"),
    }
    return FILTER_FIELDS.filter((field) => !tabOwns(tab, field))
      .filter((field) => !LINKED.includes(field) || isInAddress(field))
      .map((field) => ({ ...bodies[field], id: field }) as DataTableFilter)
  }, [t, tab, isInAddress, words, yesNo, text, dateFilter, store])
}
