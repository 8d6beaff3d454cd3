import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { ArrowLeftMini } from "@medusajs/icons"
import { Text, toast } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { useSeriesCsv, useSeriesNumbers, type SeriesKey } from "../../hooks/api/series"
import { saveBlob } from "../../lib/save-blob"
import { LoadError } from "../load-error"
import { useNumberColumns } from "./use-number-columns"

const PAGE_SIZE = 50

const nameOf = ({ series, period }: SeriesKey) => [series, period].filter(Boolean).join(" ")

const useDownload = (of: SeriesKey) => {
  const { mutate, isPending } = useSeriesCsv(of)
  const download = () =>
    mutate(undefined, {
      onSuccess: (blob) => saveBlob(blob, `${nameOf(of).replaceAll(" ", "-")}.csv`),
      onError: (error) => toast.error(error.message),
    })
  return { download, isPending }
}

/** Every number of one series in order, with its gaps and duplicates marked. */
export const SeriesNumbers = ({ of }: { of: SeriesKey }) => {
  const { t } = useTranslation()
  const { offset } = useQueryParams(["offset"])
  const { data, isPending, isError, error, refetch, isFetching } = useSeriesNumbers({ ...of, limit: PAGE_SIZE, offset: Number(offset ?? 0) })
  const columns = useNumberColumns()
  const { download, isPending: isDownloading } = useDownload(of)
  if (isError && error.status === 401) {
    throw error
  }
  return (
    <>
      {isError ? (
        <LoadError title={t("invoicing.health.series.loadFailed")} message={error.message} onRetry={() => refetch()} isRetrying={isFetching} />
      ) : (
        <DataTable
          data={data?.numbers}
          columns={columns}
          rowCount={data?.count}
          pageSize={PAGE_SIZE}
          getRowId={({ kind, sequence, id }) => `${kind}:${sequence}:${id ?? ""}`}
          heading={nameOf(of)}
          subHeading={t("invoicing.health.series.hint")}
          action={{ label: t("invoicing.health.series.download"), onClick: download, disabled: isDownloading }}
          enableSearch={false}
          isLoading={isPending}
          emptyState={{ empty: { heading: t("invoicing.health.series.none"), description: t("invoicing.health.series.noneHint") } }}
        />
      )}
      <Text size="small" className="border-t px-6 py-3">
        <Link to="/invoices/series" className="text-ui-fg-interactive inline-flex items-center gap-x-1">
          <ArrowLeftMini className="rtl:rotate-180" />
          {t("invoicing.health.series.all")}
        </Link>
      </Text>
    </>
  )
}
