import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { ArrowLeftMini } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useParams, type UIMatch } from "react-router-dom"
import { HealthCrumb } from "../../../../components/health/health-crumb"
import { useItemColumns } from "../../../../components/health/use-item-columns"
import { LoadError } from "../../../../components/load-error"
import { TableCard } from "../../../../components/table-card"
import { useHealthItems } from "../../../../hooks/api/health"

const PAGE_SIZE = 20

export const handle = { breadcrumb: (match?: UIMatch) => <HealthCrumb page="health" check={match?.params.check} /> }

const BackToHealth = () => {
  const { t } = useTranslation()
  return (
    <Text size="small" className="border-t px-6 py-3">
      <Link to="/invoices/health" className="text-ui-fg-interactive inline-flex items-center gap-x-1">
        <ArrowLeftMini className="rtl:rotate-180" />
        {t("invoicing.health.back")}
      </Link>
    </Text>
  )
}

const HealthCheckPage = () => {
  const { t } = useTranslation()
  const { check = "" } = useParams()
  const { offset } = useQueryParams(["offset"])
  const columns = useItemColumns(check)
  const { data, isPending, isError, error, refetch, isFetching } = useHealthItems(check, { limit: PAGE_SIZE, offset: Number(offset ?? 0) })

  if (isError && error.status === 401) {
    throw error
  }
  const nothing = { heading: t("invoicing.health.nothing"), description: t("invoicing.health.nothingHint") }
  return (
    <TableCard>
      {isError ? (
        <LoadError title={t("invoicing.health.loadFailed")} message={error.message} onRetry={() => refetch()} isRetrying={isFetching} />
      ) : (
        <DataTable
          data={data?.items}
          columns={columns}
          rowCount={data?.count}
          pageSize={PAGE_SIZE}
          getRowId={({ subject }) => subject}
          heading={t(`invoicing.health.checks.${check}.label`)}
          subHeading={t(`invoicing.health.checks.${check}.explanation`)}
          enableSearch={false}
          isLoading={isPending}
          emptyState={{ empty: nothing, filtered: nothing }}
        />
      )}
      <BackToHealth />
    </TableCard>
  )
}

export default HealthCheckPage
