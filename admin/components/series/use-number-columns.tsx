import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminSeriesNumber } from "../../../src/types"
import { useFormat } from "../../hooks/use-format"
import { Money } from "../money"

const columns = createDataTableColumnHelper<AdminSeriesNumber>()

type Cell = { row: { original: AdminSeriesNumber } }

const NumberCell = ({ row: { original } }: Cell) => {
  const { t } = useTranslation()
  const { decimal } = useFormat()
  if (original.kind === "gap") {
    const count = original.until - original.sequence + 1
    return (
      <Badge size="2xsmall" color="red">
        {t("invoicing.health.series.gap", { count, from: decimal(original.sequence), to: decimal(original.until) })}
      </Badge>
    )
  }
  return (
    <span className="flex items-center gap-x-2">
      <Link to={`/invoices/${original.id}`} className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover">
        <bdi>{original.number ?? original.sequence}</bdi>
      </Link>
      {original.is_duplicate && (
        <Badge size="2xsmall" color="red">
          {t("invoicing.health.series.duplicate")}
        </Badge>
      )}
    </span>
  )
}

const DayCell = ({ row: { original } }: Cell) => {
  const { day } = useFormat()
  return original.issue_date ? <bdi>{day(original.issue_date)}</bdi> : null
}

const isDocument = ({ row: { original } }: Cell) => original.kind === "document"

/** A number with its document; a gap is a row of its own that says what is missing. */
export const useNumberColumns = () => {
  const { t } = useTranslation()
  return useMemo(() => {
    const head = (name: string) => ({ header: t(`invoicing.health.series.columns.${name}`), truncateTooltip: false })
    return [
      columns.accessor("number", { ...head("number"), cell: (cell: Cell) => <NumberCell {...cell} /> }),
      columns.accessor("type", { ...head("document"), cell: (cell: Cell) => (isDocument(cell) ? t(`invoicing.type.${cell.row.original.type}`) : null) }),
      columns.accessor("issue_date", { ...head("date"), cell: (cell: Cell) => <DayCell {...cell} /> }),
      columns.accessor("buyer_name", { ...head("buyer"), cell: (cell: Cell) => <bdi>{cell.row.original.buyer_name}</bdi> }),
      columns.accessor("status", { ...head("status"), cell: (cell: Cell) => (isDocument(cell) ? t(`invoicing.status.${cell.row.original.status}`) : null) }),
      columns.accessor("total", {
        ...head("total"),
        align: "right",
        cell: (cell: Cell) => (isDocument(cell) ? <Money amount={cell.row.original.total ?? "0"} currency={{ code: cell.row.original.currency_code ?? "XXX" }} /> : null),
      }),
    ]
  }, [t])
}
