import { Badge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"
import { useTranslation } from "react-i18next"
import type { AdminSeries } from "../../../src/types"
import { useFormat } from "../../hooks/use-format"

const columns = createDataTableColumnHelper<AdminSeries>()

type Cell = { row: { original: AdminSeries } }

const Figure = ({ value, isWrong = false }: { value: number; isWrong?: boolean }) => {
  const { decimal } = useFormat()
  const text = <bdi className="tabular-nums">{decimal(value)}</bdi>
  return isWrong && value > 0 ? <Badge size="2xsmall" color="red">{text}</Badge> : text
}

export const useSeriesColumns = () => {
  const { t } = useTranslation()
  return useMemo(() => {
    const head = (name: string) => ({ header: t(`invoicing.health.series.columns.${name}`), truncateTooltip: false })
    return [
      columns.accessor("series", { ...head("series"), cell: ({ row }: Cell) => <bdi className="text-ui-fg-base font-medium">{row.original.series}</bdi> }),
      columns.accessor("period", { ...head("period"), cell: ({ row }: Cell) => <bdi>{row.original.period || t("invoicing.health.series.forever")}</bdi> }),
      columns.accessor("profile_name", { ...head("seller"), cell: ({ row }: Cell) => <bdi>{row.original.profile_name ?? "–"}</bdi> }),
      columns.accessor("first_number", { ...head("first"), cell: ({ row }: Cell) => <bdi>{row.original.first_number ?? row.original.first}</bdi> }),
      columns.accessor("last_number", { ...head("last"), cell: ({ row }: Cell) => <bdi>{row.original.last_number ?? row.original.last}</bdi> }),
      columns.accessor("documents", { ...head("documents"), cell: ({ row }: Cell) => <Figure value={row.original.documents} /> }),
      columns.accessor("missing", { ...head("missing"), cell: ({ row }: Cell) => <Figure value={row.original.missing} isWrong /> }),
      columns.accessor("duplicates", { ...head("duplicates"), cell: ({ row }: Cell) => <Figure value={row.original.duplicates} isWrong /> }),
    ]
  }, [t])
}
