import { Button, createDataTableColumnHelper, toast } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminHealthItem } from "../../../src/types"
import { retryPath, useRetry } from "../../hooks/api/health"
import { useFormat } from "../../hooks/use-format"
import { ItemDetail } from "./item-detail"

const columns = createDataTableColumnHelper<AdminHealthItem>()

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** Checks whose findings a look at the order, or another rendering, can mend. */
const RETRIED = [
  "orders-without-document",
  "refunds-without-credit",
  "captures-not-in-ledger",
  "failed-syncs",
  "drafts",
  "not-rendered",
  "failed-renderings",
  "damaged-files",
  "wrong-totals",
]

const seriesLink = ({ data }: AdminHealthItem) => {
  const { profile_id, series, period } = (data ?? {}) as Record<string, string>
  return `/invoices/series?${new URLSearchParams({ profile_id, series, period: period ?? "" }).toString()}`
}

const Subject = ({ check, item }: { check: string; item: AdminHealthItem }) => {
  const { t } = useTranslation()
  if (check === "number-gaps" || check === "number-duplicates") {
    return (
      <Link to={seriesLink(item)} className={LINK}>
        <bdi>{[(item.data as { series?: string } | null)?.series, item.number].filter(Boolean).join(" ")}</bdi>
      </Link>
    )
  }
  return (
    <span className="flex flex-col gap-y-0.5 py-2">
      {item.invoice_id && (
        <Link to={`/invoices/${item.invoice_id}`} className={LINK}>
          <bdi>{item.number ?? t("invoicing.status.draft")}</bdi>
        </Link>
      )}
      {item.order_id && (
        <Link to={`/orders/${item.order_id}`} className={LINK}>
          {t("invoicing.fields.order")} <bdi dir="ltr">{item.order_number ? `#${item.order_number}` : item.order_id}</bdi>
        </Link>
      )}
      {!item.invoice_id && !item.order_id && <bdi>{item.subject}</bdi>}
    </span>
  )
}

const Since = ({ item }: { item: AdminHealthItem }) => {
  const { instant } = useFormat()
  return item.since ? <bdi className="whitespace-nowrap">{instant(item.since, true)}</bdi> : <span className="text-ui-fg-muted">–</span>
}

const RetryButton = ({ check, item }: { check: string; item: AdminHealthItem }) => {
  const { t } = useTranslation()
  const { mutate, isPending } = useRetry()
  const path = RETRIED.includes(check) ? retryPath(check, item) : null
  if (!path) {
    return null
  }
  const retry = () =>
    mutate(path, {
      onSuccess: () => toast.success(t("invoicing.health.retried")),
      onError: (error) => toast.error(error.message),
    })
  return (
    <span className="block py-1">
      <Button size="small" variant="secondary" onClick={retry} isLoading={isPending}>
        {t("invoicing.health.retry")}
      </Button>
    </span>
  )
}

type Cell = { row: { original: AdminHealthItem } }

/** What a list of findings shows: what it is about, what is wrong, since when, and Retry where that can help. */
export const useItemColumns = (check: string) => {
  const { t } = useTranslation()
  return useMemo(() => {
    const plain = { truncateTooltip: false }
    return [
      columns.display({ id: "subject", header: t("invoicing.health.columns.subject"), ...plain, cell: ({ row }: Cell) => <Subject check={check} item={row.original} /> }),
      columns.display({ id: "detail", header: t("invoicing.health.columns.detail"), ...plain, cell: ({ row }: Cell) => <ItemDetail check={check} item={row.original} /> }),
      columns.display({ id: "since", header: t("invoicing.health.columns.since"), ...plain, cell: ({ row }: Cell) => <Since item={row.original} /> }),
      columns.display({ id: "retry", header: () => <span className="sr-only">{t("invoicing.health.retry")}</span>, ...plain, cell: ({ row }: Cell) => <RetryButton check={check} item={row.original} /> }),
    ]
  }, [check, t])
}
