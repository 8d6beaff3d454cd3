import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"
import { CheckList } from "../../../components/health/check-list"
import { HealthCrumb } from "../../../components/health/health-crumb"
import { HealthStatus } from "../../../components/health/health-status"
import { LoadError } from "../../../components/load-error"
import { useHealth } from "../../../hooks/api/health"

export const handle = { breadcrumb: () => <HealthCrumb page="health" /> }

const HealthPage = () => {
  const { t } = useTranslation()
  const { data, isError, error, refetch, isFetching } = useHealth()

  // The dashboard's own boundary leads a person whose session has ended to the login.
  if (isError && error.status === 401) {
    throw error
  }
  if (data) {
    return (
      <div className="flex flex-col gap-y-3">
        <HealthStatus health={data} />
        <CheckList checks={data.checks} />
        <Outlet />
      </div>
    )
  }
  return (
    <Container className="p-0">
      {isError ? (
        <LoadError title={t("invoicing.health.loadFailed")} message={error.message} onRetry={() => refetch()} isRetrying={isFetching} />
      ) : (
        <div role="status" aria-label={t("invoicing.health.loading")} className="flex flex-col gap-y-3 p-6">
          <Skeleton className="h-8 w-full" />
          <Skeleton className="h-48 w-full" />
        </div>
      )}
    </Container>
  )
}

export default HealthPage
