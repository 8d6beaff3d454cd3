import { useQueryParams } from "@medusajs/dashboard/hooks"
import { HealthCrumb } from "../../../components/health/health-crumb"
import { SeriesList } from "../../../components/series/series-list"
import { SeriesNumbers } from "../../../components/series/series-numbers"
import { TableCard } from "../../../components/table-card"

export const handle = { breadcrumb: () => <HealthCrumb page="series" /> }

const SeriesPage = () => {
  const { profile_id, series, period = "" } = useQueryParams(["profile_id", "series", "period"])
  return (
    <TableCard>
      {profile_id && series ? <SeriesNumbers of={{ profile_id, series, period }} /> : <SeriesList />}
    </TableCard>
  )
}

export default SeriesPage
