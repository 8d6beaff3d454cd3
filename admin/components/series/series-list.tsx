import { DataTable } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import type { AdminSeries } from "../../../src/types"
import { useSeries } from "../../hooks/api/series"
import { LoadError } from "../load-error"
import { useSeriesColumns } from "./use-series-columns"

const PAGE_SIZE = 1000

const keyOf = ({ profile_id, series, period }: AdminSeries) => new URLSearchParams({ profile_id, series, period }).toString()

/** The table calls this with its own row, whatever its type says: only the row's id can be relied on, and that is the key. */
const addressOf = (row: unknown) => `/invoices/series?${(row as { id: string }).id}`

/** All series at a glance: from where to where, and what is missing or there twice. */
export const SeriesList = () => {
  const { t } = useTranslation()
  const { data, isPending, isError, error, refetch, isFetching } = useSeries()
  const columns = useSeriesColumns()
  if (isError && error.status === 401) {
    throw error
  }
  if (isError) {
    return <LoadError title={t("invoicing.health.series.loadFailed")} message={error.message} onRetry={() => refetch()} isRetrying={isFetching} />
  }
  return (
    <DataTable
      data={data?.series}
      columns={columns}
      rowCount={data?.series.length}
      pageSize={PAGE_SIZE}
      getRowId={keyOf}
      rowHref={addressOf}
      enableSearch={false}
      enablePagination={false}
      isLoading={isPending}
      heading={t("invoicing.health.series.title")}
      subHeading={t("invoicing.health.series.hint")}
      emptyState={{ empty: { heading: t("invoicing.health.series.none"), description: t("invoicing.health.series.noneHint") } }}
    />
  )
}
