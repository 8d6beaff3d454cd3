import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DataTable } from "@medusajs/dashboard/components"
import { useQueryParams } from "@medusajs/dashboard/hooks"
import { Container } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Outlet } from "react-router-dom"
import { LoadError } from "../../../components/load-error"
import { ProfilesBreadcrumb } from "../../../components/profile-list/profiles-breadcrumb"
import { useProfileColumns } from "../../../components/profile-list/use-profile-columns"
import { TableCard } from "../../../components/table-card"
import { useProfiles } from "../../../hooks/api/profiles"

const PAGE_SIZE = 20

const ProfilesPage = () => {
  const { t } = useTranslation()
  const { offset } = useQueryParams(["offset"])
  const columns = useProfileColumns()
  const { profiles, count, isPending, error, refetch, isRefetching } = useProfiles({
    limit: PAGE_SIZE,
    offset: Number(offset ?? 0),
  })

  if (error && !profiles) {
    return (
      <Container className="p-0">
        <LoadError
          title={t("invoicing.profiles.loadFailed")}
          message={error.message}
          onRetry={() => void refetch()}
          isRetrying={isRefetching}
        />
      </Container>
    )
  }

  return (
    <>
      <TableCard>
        <DataTable
          data={profiles}
          columns={columns}
          rowCount={count}
          pageSize={PAGE_SIZE}
          getRowId={({ id }) => id}
          rowHref={({ id }) => `/settings/invoicing/${id}`}
          heading={t("invoicing.profiles.heading")}
          subHeading={t("invoicing.profiles.subtitle")}
          action={{ label: t("actions.create"), to: "create" }}
          emptyState={{ empty: { heading: t("invoicing.profiles.empty"), description: t("invoicing.profiles.emptyHint") } }}
          enableSearch={false}
          isLoading={isPending}
        />
      </TableCard>
      <Outlet />
    </>
  )
}

export const config = defineRouteConfig({
  label: "invoicing.profiles.domain",
  translationNs: "translation",
})

export const handle = {
  breadcrumb: () => <ProfilesBreadcrumb />,
}

export default ProfilesPage
